import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync } from 'node:fs';
import { clean, errorsOf, faulty, workspaces, type JsonReport, type Workspace } from './support.ts';

const posting = 'stellen/Bürger dienste/ä b.stelle.yaml';
const unknown = (path: string, line: number) => `${path}:${line} sprache/unbekanntes-feld`;

describe('kennziffer lint --changed', () => {
  const make = workspaces();
  /** A repository with old mistakes on main and a feature branch checked out. */
  const branch = async (files: Readonly<Record<string, string>>) => {
    const workspace = await make({ 'alt.stelle.yaml': faulty, ...files }).repository();
    await workspace.git('checkout', '--quiet', '-b', 'feature');
    return workspace;
  };

  it('is silent about the base, tells what the branch adds, and is content once it is repaired', async () => {
    const workspace = await branch({ [posting]: clean });
    assert.equal((await workspace.lint(['--changed'])).code, 0);
    workspace.write(posting, `${clean}arbeitsortt: Rathaus\n`);
    await workspace.commit('new mistake');
    const report = await workspace.json(['--changed']);
    assert.deepEqual(errorsOf(report), [unknown(posting, 5)]);
    assert.equal(report.files.length, 1);
    workspace.write(posting, `${clean}# fertig\n`);
    await workspace.commit('repaired');
    assert.equal((await workspace.lint(['--changed'])).code, 0);
  });

  it('tells the new finding alone in every format a code host reads', async () => {
    const workspace = await branch({ 'a.stelle.yaml': `${faulty}anzahl: 2\n` });
    workspace.write('a.stelle.yaml', `${faulty}anzahl: 2\nanzahl: 3\n`);
    await workspace.commit('new mistake beside an old one');
    const call = async (format: string) => {
      const { code, stdout } = await workspace.lint(['--changed-lines', '--quiet', '--format', format]);
      assert.equal(code, 1);
      return stdout;
    };
    const sarif = JSON.parse(await call('sarif')) as { runs: { results: { ruleId: string }[] }[] };
    assert.deepEqual(
      sarif.runs[0]!.results.map(({ ruleId }) => ruleId),
      ['yaml/doppeltes-feld'],
    );
    const gitlab = JSON.parse(await call('gitlab')) as { check_name: string }[];
    assert.deepEqual(
      gitlab.map(({ check_name }) => check_name),
      ['yaml/doppeltes-feld'],
    );
    const rdjson = JSON.parse(await call('rdjson')) as { diagnostics: { code: { value: string } }[] };
    assert.deepEqual(
      rdjson.diagnostics.map(({ code }) => code.value),
      ['yaml/doppeltes-feld'],
    );
    const github = await call('github');
    assert.deepEqual(github.match(/^::error .*$/gm)?.length, 1);
    assert.match(github, /title=yaml\/doppeltes-feld::/);
  });

  it('counts uncommitted and untracked files', async () => {
    const workspace = await branch({ 'a.stelle.yaml': clean });
    workspace.write('a.stelle.yaml', faulty);
    workspace.write('neu ü.stelle.yaml', faulty);
    assert.deepEqual(errorsOf(await workspace.json(['--changed'])), [
      unknown('a.stelle.yaml', 2),
      unknown('neu ü.stelle.yaml', 2),
    ]);
    assert.deepEqual(errorsOf(await workspace.json(['--changed-lines'])), [
      unknown('a.stelle.yaml', 2),
      unknown('neu ü.stelle.yaml', 2),
    ]);
  });

  it('compares with where the branch began, not with what main did since', async () => {
    const workspace = await branch({ 'a.stelle.yaml': clean });
    await workspace.git('checkout', '--quiet', 'main');
    workspace.write('main.stelle.yaml', faulty);
    await workspace.commit('on main');
    await workspace.git('checkout', '--quiet', 'feature');
    workspace.write('a.stelle.yaml', faulty);
    await workspace.commit('on feature');
    assert.deepEqual(errorsOf(await workspace.json(['--changed'])), [unknown('a.stelle.yaml', 2)]);
    assert.deepEqual(errorsOf(await workspace.json(['--changed=HEAD'])), []);
  });

  it('takes renamed files, old mistakes by line aside, and forgets removed ones', async () => {
    const workspace = await branch({
      'a.stelle.yaml': `${faulty}arbeitsort: Rathaus\nbeginn: sofort\ndauer: unbefristet\n`,
      'weg.stelle.yaml': faulty,
    });
    renameSync(workspace.file('a.stelle.yaml'), workspace.file('ü b.stelle.yaml'));
    workspace.write('ü b.stelle.yaml', `${workspace.read('ü b.stelle.yaml')}anzal: 3\n`);
    rmSync(workspace.file('weg.stelle.yaml'));
    await workspace.commit('renamed');
    assert.deepEqual(errorsOf(await workspace.json(['--changed'])), [
      unknown('ü b.stelle.yaml', 2),
      unknown('ü b.stelle.yaml', 8),
    ]);
    assert.deepEqual(errorsOf(await workspace.json(['--changed-lines'])), [unknown('ü b.stelle.yaml', 8)]);
  });

  it('checks all postings of a house file that changed', async () => {
    const workspace = await branch({ 'arbeitgeber.yaml': 'name: Stadt Beispiel\n', 'amt/a.stelle.yaml': faulty });
    workspace.write('arbeitgeber.yaml', 'name: Stadt Muster\n');
    await workspace.commit('house');
    const all = [unknown('alt.stelle.yaml', 2), unknown('amt/a.stelle.yaml', 2)];
    assert.deepEqual(errorsOf(await workspace.json(['--changed'])), all);
    assert.deepEqual(errorsOf(await workspace.json(['--changed-lines'])), all);
  });

  it('checks all postings of a house whose parent changed, was taken away, or moved', async () => {
    const files = {
      'verband.yaml': 'name: Verband\n',
      'haus/arbeitgeber.yaml': 'erbt: ../verband.yaml\n',
      'haus/amt/arbeitgeber.yaml': 'name: Amt\n',
      'haus/amt/a.stelle.yaml': faulty,
      'haus/b.stelle.yaml': faulty,
    };
    const a = unknown('haus/amt/a.stelle.yaml', 2);
    const b = unknown('haus/b.stelle.yaml', 2);
    const parent = await branch(files);
    parent.write('verband.yaml', 'name: Zweckverband\n');
    await parent.commit('parent');
    assert.deepEqual(errorsOf(await parent.json(['--changed'])), [b]);
    const gone = await branch(files);
    rmSync(gone.file('haus/amt/arbeitgeber.yaml'));
    await gone.commit('gone');
    assert.deepEqual(errorsOf(await gone.json(['--changed'])), [a]);
    const moved = await branch(files);
    renameSync(moved.file('haus/amt/arbeitgeber.yaml'), moved.file('arbeitgeber.yaml'));
    await moved.commit('moved');
    assert.deepEqual(errorsOf(await moved.json(['--changed'])), [unknown('alt.stelle.yaml', 2), a]);
  });

  it('counts a finding across files if any of its places changed', async () => {
    const workspace = await branch({ 'a.stelle.yaml': `kennziffer: 26/0001\n${faulty}` });
    workspace.write('b.stelle.yaml', `kennziffer: 26/0001\n${clean}`);
    await workspace.commit('same number');
    const both = ['a.stelle.yaml:1 kennziffer/doppelt', 'b.stelle.yaml:1 kennziffer/doppelt'];
    assert.deepEqual(errorsOf(await workspace.json(['--changed'])), both);
    assert.deepEqual(errorsOf(await workspace.json(['--changed-lines'])), both);
  });

  it('counts by line a finding whose cause changed though its place did not', async () => {
    const workspace = await branch({
      'a.stelle.yaml': 'anzahl: 3\naufgaben:\n  - Anträge prüfen\ntitel: Leitung (w/m/d)\nanzahl: 2\n',
    });
    assert.deepEqual(errorsOf(await workspace.json(['--changed-lines'])), []);
    workspace.write(
      'a.stelle.yaml',
      '# oben eingefügt\nanzahl: 3\naufgaben:\n  - Anträge prüfen\ntitel: Leitung (w/m/d)\nanzahl: 2\n',
    );
    assert.deepEqual(errorsOf(await workspace.json(['--changed-lines'])), [], 'only moved');
    workspace.write('a.stelle.yaml', 'anzahl: 4\naufgaben:\n  - Anträge prüfen\ntitel: Leitung (w/m/d)\nanzahl: 2\n');
    assert.deepEqual(errorsOf(await workspace.json(['--changed-lines'])), ['a.stelle.yaml:5 yaml/doppeltes-feld']);
  });

  it('works from a folder inside the repository', async () => {
    const workspace = await branch({ 'amt/a.stelle.yaml': clean });
    workspace.write('amt/a.stelle.yaml', faulty);
    workspace.write('amt/neu.stelle.yaml', faulty);
    assert.deepEqual(errorsOf(await workspace.json(['--changed'], { in: 'amt' })), [
      unknown('a.stelle.yaml', 2),
      unknown('neu.stelle.yaml', 2),
    ]);
  });

  it('whatever the user has set for looking at differences', async () => {
    const workspace = await branch({ 'amt/a.stelle.yaml': clean, 'amt/b.stelle.yaml': `${faulty}a: 1\nanzahl: 2\n` });
    workspace.write('amt/a.stelle.yaml', faulty);
    workspace.write(
      'amt/b.stelle.yaml',
      `titel: Leitung (w/m/d)\n${faulty.split('\n').slice(1).join('\n')}a: 1\nanzahl: 3\n`,
    );
    for (const setting of ['diff.relative=true', 'diff.renames=false', 'diff.interHunkContext=9', 'color.ui=always'])
      await workspace.git('config', ...setting.split('='));
    const here = { in: 'amt' };
    assert.deepEqual(errorsOf(await workspace.json(['--changed-lines'], here)), [unknown('a.stelle.yaml', 2)]);
  });

  if (process.platform !== 'win32')
    it('reports a folder it may not look into if something in it changed', async () => {
      const workspace = await branch({ 'zu/a.stelle.yaml': clean, 'auch zu/b.stelle.yaml': clean });
      workspace.write('zu/a.stelle.yaml', faulty);
      await workspace.commit('mistake');
      // Git still reaches what it knows by name; nobody else finds it.
      for (const folder of ['zu', 'auch zu']) chmodSync(workspace.file(folder), 0o111);
      const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
      for (const option of ['--changed', '--changed-lines']) {
        const { stdout, stderr } = await workspace.lintUnprivileged(['--format', 'json', option], { env });
        assert.ok(stdout !== '', stderr);
        assert.deepEqual(errorsOf(JSON.parse(stdout) as JsonReport), ['zu:1 intern/datei']);
      }
      for (const folder of ['zu', 'auch zu']) chmodSync(workspace.file(folder), 0o755);
    });

  it('asks the pipeline which branch is the target', async () => {
    const workspace = await branch({ 'a.stelle.yaml': clean });
    await workspace.git('branch', 'entwicklung');
    workspace.write('a.stelle.yaml', faulty);
    await workspace.commit('mistake');
    await workspace.git('branch', '--force', 'main', 'feature');
    assert.deepEqual(errorsOf(await workspace.json(['--changed'])), []);
    const env = { GITHUB_BASE_REF: 'entwicklung' };
    assert.deepEqual(errorsOf(await workspace.json(['--changed'], { env })), [unknown('a.stelle.yaml', 2)]);
  });

  describe('where git cannot answer, exit code 2 and what to do', () => {
    const told = async (workspace: Workspace, ...args: Parameters<Workspace['lint']>) => {
      const { code, stdout, stderr } = await workspace.lint(...args);
      assert.deepEqual([code, stdout], [2, '']);
      return stderr;
    };

    it('outside of a repository', async () => {
      const workspace = make({ 'a.stelle.yaml': clean });
      assert.match(
        await told(workspace, ['--changed'], { env: { GIT_CEILING_DIRECTORIES: workspace.path } }),
        /nur in einem Git-Verzeichnis/,
      );
    });

    it('without git', async () => {
      const workspace = await branch({});
      assert.match(
        await told(workspace, ['--changed'], { env: { PATH: workspace.path, Path: workspace.path } }),
        /brauchen git/,
      );
    });

    it('for a base it does not know', async () => {
      const workspace = await branch({});
      assert.match(await told(workspace, ['--changed=gibt-es-nicht']), /„gibt-es-nicht“ kennt git hier nicht/);
      assert.match(await told(workspace, ['--changed=--output=x']), /kennt git hier nicht/);
    });

    it('for a target of the pipeline that was not fetched, though another branch is there', async () => {
      const workspace = await branch({});
      const env = { GITHUB_BASE_REF: 'entwicklung' };
      assert.match(await told(workspace, ['--changed'], { env }), /„origin\/entwicklung“ kennt git hier nicht/);
    });

    it('in a clone without history', async () => {
      const origin = await branch({});
      await origin.commit('one more');
      await origin.git('checkout', '--quiet', 'main');
      await origin.commit('and on main');
      const clone = make();
      const from = `file://${origin.path}`;
      execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=feature', from, 'klon'], {
        cwd: clone.path,
      });
      assert.match(
        await told(clone, ['--changed=origin/main'], { in: 'klon' }),
        /unvollständig \(shallow\)[\s\S]*fetch-depth: 0/,
      );
    });

    for (const [whose, checkedOut] of [
      ['the branch itself', 'feature'],
      ['main', 'main'],
    ] as const)
      it(`in a clone of one commit of one branch, where the other side's main branch is ${whose}`, async () => {
        const origin = await branch({ 'a.stelle.yaml': clean });
        origin.write('a.stelle.yaml', faulty);
        await origin.commit('mistake');
        await origin.git('checkout', '--quiet', checkedOut);
        const clone = make();
        const git = (...args: string[]) => execFileSync('git', args, { cwd: clone.path });
        git('clone', '--quiet', '--depth=1', '--branch=feature', `file://${origin.path}`, 'klon');
        const said = await told(clone, ['--changed'], { in: 'klon' });
        assert.match(said, /unvollständig \(shallow\)[\s\S]*fetch-depth: 0[\s\S]*--changed=origin\/main/);
        const uncommitted = await clone.json(['--changed=HEAD'], { in: 'klon' });
        assert.deepEqual(uncommitted.files, [], 'who names the base is answered');
        // What the sentence advises is all that is needed.
        for (const command of /„(git [^“]*)“/.exec(said)![1]!.split(' && '))
          execFileSync('/bin/sh', ['-c', command], { cwd: clone.file('klon'), stdio: 'ignore' });
        const report = await clone.json(['--changed=origin/main'], { in: 'klon' });
        assert.deepEqual(errorsOf(report), [unknown('a.stelle.yaml', 2)]);
      });
  });
});
