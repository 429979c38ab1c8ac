import assert from 'node:assert/strict';
import { buildIndex, IndexBuilder } from '../../server/src/lint/project-index.ts';

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
    assert.deepEqual(kennziffern.get('26/1')?.map(({ path }) => path), ['a', 'b']);
  });
});
