import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { builtCommand, clean, errorsOf, faulty, today, workspaces, type JsonReport } from './support.ts';

const unknown = (path: string) => `${path}:2 sprache/unbekanntes-feld`;

describe('kennziffer lint --staged', () => {
  const workspaceOf = workspaces();

  it('looks at what is marked for the next commit, and at nothing else', async () => {
    const workspace = await workspaceOf({ 'alt.stelle.yaml': faulty, 'a.stelle.yaml': clean }).repository();
    workspace.write('a.stelle.yaml', faulty);
    workspace.write('neu ü.stelle.yaml', faulty);
    assert.equal((await workspace.lint(['--staged'])).code, 0);
    await workspace.git('add', 'neu ü.stelle.yaml');
    assert.deepEqual(errorsOf(await workspace.json(['--staged'])), [unknown('neu ü.stelle.yaml')]);
    await workspace.git('add', 'a.stelle.yaml');
    assert.deepEqual(errorsOf(await workspace.json(['--staged'])), [
      unknown('a.stelle.yaml'),
      unknown('neu ü.stelle.yaml'),
    ]);
    await workspace.commit('both');
    assert.equal((await workspace.lint(['--staged'])).code, 0);
  });

  it('goes with a posting whose house file is marked', async () => {
    const workspace = await workspaceOf({
      'amt/a.stelle.yaml': faulty,
      'arbeitgeber.yaml': 'name: Stadt\n',
    }).repository();
    workspace.write('arbeitgeber.yaml', 'name: Stadt Beispiel\n');
    await workspace.git('add', 'arbeitgeber.yaml');
    assert.deepEqual(errorsOf(await workspace.json(['--staged'])), [unknown('amt/a.stelle.yaml')]);
  });

  it('works before the first commit', async () => {
    const workspace = workspaceOf({ 'a.stelle.yaml': faulty, 'b.stelle.yaml': faulty });
    await workspace.git('init', '--quiet');
    await workspace.git('add', 'a.stelle.yaml');
    assert.deepEqual(errorsOf(await workspace.json(['--staged'])), [unknown('a.stelle.yaml')]);
  });

  // Hooks are scripts of the shell.
  if (process.platform !== 'win32')
    describe('in a hook', () => {
      const files = { 'stellen/alt.stelle.yaml': faulty, 'stellen/tief/a.stelle.yaml': clean };
      /** Commits a fault from a folder; what the hook found on its own ground, and in a folder below. */
      const committed = async (call: readonly string[], inWorktree = false): Promise<readonly string[][]> => {
        const main = await workspaceOf(files).repository();
        const other = workspaceOf({});
        const workspace = inWorktree ? other : main;
        if (inWorktree) await main.git('worktree', 'add', '--quiet', '-b', 'zweig', other.path);
        workspace.write('stellen/tief/a.stelle.yaml', faulty);
        await workspace.git('add', 'stellen/tief/a.stelle.yaml');
        const out = workspaceOf({});
        const lint = `'${process.execPath}' '${await builtCommand()}' lint --staged --today ${today} --format json`;
        main.write(
          '.git/hooks/pre-commit',
          `#!/bin/sh\n${lint} > '${out.file('0')}'\ncd stellen\n${lint} > '${out.file('1')}'\nexit 0\n`,
        );
        chmodSync(main.file('.git/hooks/pre-commit'), 0o755);
        await workspace.git(...call);
        return ['0', '1'].map((name) => errorsOf(JSON.parse(out.read(name)) as JsonReport));
      };
      const found = [[unknown('stellen/tief/a.stelle.yaml')], [unknown('tief/a.stelle.yaml')]];

      for (const [name, call] of [
        ['of a commit', ['commit', '-m', 'x']],
        ['of a commit from a folder below', ['-C', 'stellen/tief', 'commit', '-m', 'x']],
        ['of a commit of all', ['-C', 'stellen/tief', 'commit', '--all', '-m', 'x']],
        ['of a commit of one file', ['-C', 'stellen', 'commit', '-m', 'x', '--', 'tief/a.stelle.yaml']],
        ['that git was given with its work tree', ['--git-dir=.git', '--work-tree=.', 'commit', '-m', 'x']],
      ] as const)
        it(`${name}, looks at what is marked, wherever the hook stands`, async () => {
          assert.deepEqual(await committed(call), found);
        });

      it('of a linked work tree, looks at what is marked there, wherever the hook stands', async () => {
        assert.deepEqual(await committed(['-C', 'stellen', 'commit', '-m', 'x'], true), found);
      });
    });

  it('says in German what does not go together, or that there is no repository', async () => {
    const workspace = workspaceOf({ 'a.stelle.yaml': clean });
    for (const [args, message] of [
      [['--staged'], /gehen nur in einem Git-Verzeichnis/],
      [['--staged', '--changed'], /bitte nur eines von beiden/],
      [['--staged', '--stdin', '--stdin-filename', 'a.stelle.yaml'], /nicht mit --stdin/],
      [['--staged', '--baseline', 'x.json', '--update-baseline'], /Die Liste braucht alle Funde/],
    ] as const) {
      const { code, stderr } = await workspace.lint([...args]);
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
  });
});
