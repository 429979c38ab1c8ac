import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { workspaces, type JsonReport } from './support.ts';

const path = 'stellen/Bürger dienste/ä b.stelle.yaml';
const draft = `titel: Sachbearbeitung (w/m/d)
entgelt: E 6 TVöD-VKA
bewerbungsfrist: 14.12.2026
aufgaben:
  - Anträge prüfen
anforderungen:
  zwingend:
    - Verwaltungslehrgang I
`;
const published = `stand: veröffentlicht\n${draft}`;
const changed = published
  .replace('E 6', 'E 8')
  .replace('14.12.2026', '10.12.2026')
  .replace('Verwaltungslehrgang I', 'Verwaltungslehrgang II');

const linesOf = ({ files }: JsonReport): string[] =>
  files.flatMap((file) =>
    file.findings
      .filter(({ rule }) => rule === 'verfahren/geaendert')
      .map(({ range }) => `${file.path}:${range.start.line + 1}`),
  );

describe('what changed after publication', () => {
  const workspaceOf = workspaces();
  const make = (text: string) => workspaceOf({ [path]: text });
  const branch = async (text: string) => {
    const workspace = await make(text).repository();
    await workspace.git('checkout', '--quiet', '-b', 'feature');
    return workspace;
  };
  const all = [`${path}:3`, `${path}:4`, `${path}:7`, `${path}:9`];

  it('is told in a pull request: pay, deadline, must-criteria, with what was published', async () => {
    const workspace = await branch(published);
    assert.deepEqual(linesOf(await workspace.json(['--changed'])), []);
    workspace.write(path, changed);
    await workspace.commit('changed after publication');
    const report = await workspace.json(['--changed']);
    assert.deepEqual(linesOf(report), all);
    assert.match(JSON.stringify(report), /„E 6 TVöD-VKA“[^"]*„E 8 TVöD-VKA“/);
    assert.deepEqual(linesOf(await workspace.json(['--changed-lines'])), all);
  });

  it('is told of a renamed posting as well', async () => {
    const workspace = await branch(published);
    renameSync(workspace.file(path), workspace.file('neu.stelle.yaml'));
    workspace.write('neu.stelle.yaml', published.replace('E 6', 'E 8'));
    await workspace.commit('renamed');
    assert.deepEqual(linesOf(await workspace.json(['--changed'])), ['neu.stelle.yaml:3']);
  });

  it('compares with the last commit where no base is named, from any folder, also a single file', async () => {
    const workspace = await branch(published);
    workspace.write(path, changed);
    assert.deepEqual(linesOf(await workspace.json()), all);
    const inside = await workspace.json(['ä b.stelle.yaml'], { in: 'stellen/Bürger dienste' });
    assert.equal(linesOf(inside).length, 4);
    await workspace.commit('done');
    assert.deepEqual(linesOf(await workspace.json()), []);
  });

  it('says nothing of a posting that was not public before', async () => {
    const workspace = await branch(draft);
    workspace.write(path, changed);
    assert.deepEqual(linesOf(await workspace.json(['--changed'])), []);
  });

  it('says nothing, and checks all else, without git, repository or commit', async () => {
    const workspace = make(changed);
    const env = { GIT_CEILING_DIRECTORIES: workspace.path };
    const without = await workspace.lint(['--format', 'json'], { env });
    assert.deepEqual([linesOf(JSON.parse(without.stdout) as JsonReport), without.stderr], [[], '']);
    await workspace.git('init', '--quiet');
    assert.equal((await workspace.lint(['--format', 'json'])).stdout, without.stdout);
    await workspace.commit('base');
    workspace.write(path, published);
    const blind = await workspace.lint(['--format', 'json'], { env: { PATH: workspace.path, Path: workspace.path } });
    assert.deepEqual([linesOf(JSON.parse(blind.stdout) as JsonReport), blind.stderr], [[], '']);
  });
});
