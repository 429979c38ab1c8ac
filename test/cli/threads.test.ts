import assert from 'node:assert/strict';
import { clean, faulty, Workspace } from './support.ts';

/** Several tasks for each thread. */
const many = 240;
const nameOf = (index: number) => `${String(index % 7)}/${String(index).padStart(4, '0')}.stelle.yaml`;

describe('a run in threads', () => {
  let workspace: Workspace;
  before(async () => {
    const published = (pay: string) => `stand: veröffentlicht\nentgelt: ${pay}\n${clean}`;
    workspace = await new Workspace({
      'arbeitgeber.yaml': 'name: Stadt Beispiel\nregeln:\n  sprache/unbekanntes-feld: warnung\n',
      '3/arbeitgeber.yaml': 'nahme: kaputt\n',
      'public.stelle.yaml': published('E 6 TVöD-VKA'),
      'latin1.stelle.yaml': Buffer.from('titel: Prüfung\n', 'latin1'),
      ...Object.fromEntries(
        Array.from({ length: many }, (_, index) => [
          nameOf(index),
          // Two of them share a number.
          `kennziffer: 26/${String(Math.max(1, index)).padStart(4, '0')}\n${index % 3 === 0 ? faulty : clean}`,
        ]),
      ),
    }).repository();
    workspace.write('public.stelle.yaml', published('E 8 TVöD-VKA'));
  });
  after(() => workspace.remove());

  for (const format of ['json', 'sarif'])
    it(`says in threads, in ${format}, what it says in one`, async () => {
      const threads = await workspace.lint(['--format', format, '--threads', '2']);
      const one = await workspace.lint(['--format', format, '--threads', '0']);
      // Who measures rules checks file by file.
      const alone = await workspace.lint(['--format', format, '--timing']);
      assert.equal(threads.stdout, one.stdout);
      assert.equal(threads.stdout, alone.stdout);
      assert.deepEqual([threads.code, one.code, alone.code, threads.stderr, one.stderr], [1, 1, 1, '', '']);
      for (const rule of ['kennziffer/doppelt', 'verfahren/geaendert', 'intern/datei', 'sprache/unbekanntes-feld'])
        assert.ok(threads.stdout.includes(`"${rule}"`), rule);
    });

  it('ends when a report cannot be written', async () => {
    const { code, stderr } = await workspace.lint(['--format', 'json=fehlt/bericht.json', '--threads', '2']);
    assert.equal(code, 2);
    assert.match(stderr, /lässt sich nicht schreiben/);
  });
});
