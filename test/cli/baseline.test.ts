import assert from 'node:assert/strict';
import { clean, errorsOf, faulty, workspaces, type Workspace } from './support.ts';

const list = ['--baseline', 'bestand.json'];

describe('kennziffer lint --baseline', () => {
  const make = workspaces();
  const withList = async (files: Readonly<Record<string, string>>) => {
    const workspace = make(files);
    const { code, stderr } = await workspace.lint([...list, '--update-baseline']);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /Bestandsliste „bestand\.json“: \d+ Eintr(?:ag|äge)\./);
    return workspace;
  };
  const size = (workspace: Workspace) =>
    (JSON.parse(workspace.read('bestand.json')) as { findings: unknown[] }).findings.length;

  it('keeps old findings silent through moved, re-indented and unrelated changes, and tells new ones', async () => {
    const old = 'titel: Leitung (w/m/d)\naufgaben:\n  - Anträge prüfen\nkontakt:\n  - nahme: Frau Beispiel\nanzal: 2\n';
    const workspace = await withList({ 'a.stelle.yaml': old });
    assert.deepEqual(errorsOf(await workspace.json(list)), []);
    workspace.write(
      'a.stelle.yaml',
      '# oben\n\nanzal: 2\ntitel: Leitung (w/m/d)\nkontakt:\n    - nahme: Frau Beispiel\naufgaben:\n  - Anträge bearbeiten\n',
    );
    assert.deepEqual(errorsOf(await workspace.json(list)), []);
    workspace.write('a.stelle.yaml', `${old}begin: sofort\n`);
    assert.deepEqual(errorsOf(await workspace.json(list)), ['a.stelle.yaml:7 sprache/unbekanntes-feld']);
  });

  it('tells the second of two alike if only one is known', async () => {
    const workspace = await withList({ 'a.stelle.yaml': 'titel: Leitung (w/m/d)\nanzahl: 1\nanzahl: 2\n' });
    workspace.write('a.stelle.yaml', 'titel: Leitung (w/m/d)\nanzahl: 1\nanzahl: 2\nanzahl: 3\n');
    assert.deepEqual(errorsOf(await workspace.json(list)), ['a.stelle.yaml:4 yaml/doppeltes-feld']);
  });

  it('only shrinks', async () => {
    const workspace = await withList({ 'a.stelle.yaml': faulty, 'b.stelle.yaml': faulty, 'weg/c.stelle.yaml': faulty });
    const before = size(workspace);
    workspace.write('a.stelle.yaml', clean);
    workspace.write('b.stelle.yaml', `${faulty}anzal: 3\n`);
    const update = await workspace.lint([...list, '--update-baseline', 'a.stelle.yaml', 'b.stelle.yaml']);
    assert.equal(update.code, 1, 'the new finding is not taken up');
    assert.equal(size(workspace), before - 1);
    assert.deepEqual(errorsOf(await workspace.json(list)), ['b.stelle.yaml:5 sprache/unbekanntes-feld']);
    assert.deepEqual(errorsOf(await workspace.json(['--baseline', '../bestand.json'], { in: 'weg' })), []);
  });

  it('never silences a file that cannot be read', async () => {
    const workspace = await withList({ 'a.stelle.yaml': clean });
    workspace.write('a.stelle.yaml', Buffer.from('titel: Prüfung\n', 'latin1'));
    await workspace.lint([...list, '--update-baseline']);
    assert.deepEqual(errorsOf(await workspace.json(list)), ['a.stelle.yaml:1 intern/datei']);
  });

  it('says so if the list is missing or is none', async () => {
    const workspace = make({ 'a.stelle.yaml': clean, 'bestand.json': '{}' });
    const missing = await workspace.lint(['--baseline', 'fehlt.json']);
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /--update-baseline/);
    const broken = await workspace.lint(list);
    assert.equal(broken.code, 2);
    assert.match(broken.stderr, /keine Bestandsliste/);
  });

  it('the list is the same whatever the language', async () => {
    const workspace = await withList({ 'a.stelle.yaml': faulty });
    const german = workspace.read('bestand.json');
    workspace.write('b.json', german);
    await workspace.lint(['--baseline', 'b.json', '--update-baseline', '--lang', 'en']);
    assert.equal(workspace.read('b.json'), german);
  });
});
