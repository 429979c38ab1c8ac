import assert from 'node:assert/strict';
import { clean, errorsOf, faulty, Workspace } from './support.ts';

const unknown = (path: string) => `${path}:2 sprache/unbekanntes-feld`;

describe('kennziffer lint --staged', () => {
  const workspaces: Workspace[] = [];
  const workspaceOf = (files: Readonly<Record<string, string>>): Workspace => {
    const workspace = new Workspace(files);
    workspaces.push(workspace);
    return workspace;
  };
  after(() => workspaces.forEach((workspace) => workspace.remove()));

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
