import assert from 'node:assert/strict';
import { buildIndex, IndexBuilder } from '../../server/src/lint/project-index.ts';
import { Neighbours } from '../../server/src/lsp/neighbours.ts';

describe('index of numbers', () => {
  it('says when a number came, changed or went', () => {
    const index = new IndexBuilder();
    assert.equal(index.add('a', 'kennziffer: 26/1\n'), true);
    assert.equal(index.add('a', '# neu\nkennziffer: 26/1\n'), false);
    assert.deepEqual(index.index.kennziffern.get('26/1')?.[0]?.range.start, { line: 1, character: 12 });
    assert.equal(index.add('a', 'kennziffer: 26/2\n'), true);
    assert.equal(index.index.kennziffern.has('26/1'), false);
    index.remove('a');
    assert.equal(index.index.kennziffern.size, 0);
  });

  it('reads quoted numbers, comments and CRLF', () => {
    const { kennziffern } = buildIndex([
      { path: 'a', text: 'kennziffer: "26/1" # alt\r\n' },
      { path: 'b', text: "kennziffer: '26/1'\n" },
      { path: 'c', text: 'stellenprofil: |\n  kennziffer: 26/1\n' },
    ]);
    assert.deepEqual(
      kennziffern.get('26/1')?.map(({ path }) => path),
      ['a', 'b'],
    );
  });
});

describe('a posting that changes while it is read', () => {
  const uri = 'file:///stadt/a.stelle.yaml';
  /** Readings in the order they were begun, to be answered in any order. */
  let answers: ((text: string | undefined) => void)[];
  let neighbours: Neighbours;
  beforeEach(async () => {
    answers = [];
    const read = (file: string): Promise<string | undefined> =>
      file === uri ? new Promise((answer) => answers.push(answer)) : Promise.resolve(undefined);
    const files = { read, size: () => Promise.resolve(20), postings: () => Promise.resolve([]) };
    neighbours = new Neighbours(files, () => undefined);
    await neighbours.gather(['file:///stadt']);
  });
  /** Lets what has been asked for so far get to its reading. */
  const begun = async (count: number): Promise<void> => {
    while (answers.length < count) await new Promise((done) => setImmediate(done));
  };

  it('counts as it was read last, whichever reading ends first', async () => {
    const older = neighbours.refresh(uri);
    await begun(1);
    const newer = neighbours.refresh(uri);
    await begun(2);
    answers[1]!('titel: neu\n');
    await newer;
    answers[0]!('titel: alt\n');
    await older;
    assert.equal(neighbours.savedText(uri), 'titel: neu\n');
  });

  it('stays forgotten when it was deleted meanwhile', async () => {
    const reading = neighbours.refresh(uri);
    await begun(1);
    neighbours.forget(uri);
    answers[0]!('titel: alt\n');
    await reading;
    assert.equal(neighbours.savedText(uri), undefined);
  });
});
