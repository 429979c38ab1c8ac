import assert from 'node:assert/strict';
import { example, exported, golden, written } from './exports.ts';
import { examples } from './support.ts';

describe('the short version', () => {
  for (const name of examples)
    it(`of ${name} is this`, async () => golden(`${name}.kurz.txt`, await written('kurz', example(name))));

  it('leads to where the whole posting is: the application, else the portal, else the house', async () => {
    const last = async (text: string, house?: string) =>
      (await written('kurz', exported(text, house))).split('\n').at(-2);
    const house = 'portal: https://stellen.a.de\ninternet: https://a.de\n';
    assert.equal(
      await last('titel: A\nbewerbung:\n  online: https://a.de/1\n', house),
      'Die ganze Ausschreibung: https://a.de/1',
    );
    assert.equal(await last('titel: A\n', house), 'Die ganze Ausschreibung: https://stellen.a.de');
    assert.equal(await last('titel: A\n', 'internet: https://a.de\n'), 'Die ganze Ausschreibung: https://a.de');
    assert.equal(await last('titel: A\n'), 'A');
  });
});
