import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { HouseFiles } from '../../server/src/lsp/house-files.ts';
import { WarmUp } from '../../server/src/lsp/warm-up.ts';

const uri = 'file:///stadt/a.stelle.yaml';
const posting = (text = 'titel: Leitung (w/m/d)\n') => TextDocument.create(uri, 'stellenausschreibung', 1, text);

/** A warm-up whose checks are counted; `eachTurn` is called before each of them. */
function counted(reports: number, eachTurn = (): void => undefined): { checks: () => number; warmUp: WarmUp } {
  let checks = 0;
  const files = { read: () => Promise.resolve(undefined), size: () => Promise.resolve(undefined) };
  const warmUp = new WarmUp({
    folder: { settled: () => Promise.resolve(), reports: { length: reports } },
    judging: {
      houses: new HouseFiles({ files, openText: () => undefined, trusted: true }),
      project: () => {
        checks++;
        return { kennziffern: new Map() };
      },
      uses: () => undefined,
      today: () => '2026-11-23',
      lang: 'de',
      log: (message) => assert.ok(false, message),
    },
    turn: () => {
      eachTurn();
      return Promise.resolve();
    },
  });
  return { checks: () => checks, warmUp };
}

describe('warming up', () => {
  it('checks the first posting that is opened some more times, and no other', async () => {
    const { checks, warmUp } = counted(0);
    await warmUp.opened(posting());
    const once = checks();
    assert.ok(once > 100, String(once));
    await warmUp.opened(posting());
    assert.equal(checks(), once);
  });

  it('counts the postings of the folder', async () => {
    const { checks, warmUp } = counted(1000);
    await warmUp.opened(posting());
    assert.equal(checks(), 0);
  });

  it('ends at once when somebody types', async () => {
    const document = posting();
    const { checks, warmUp } = counted(0, () => {
      if (checks() === 3) TextDocument.update(document, [{ text: 'titel: L\n' }], 2);
    });
    await warmUp.opened(document);
    assert.equal(checks(), 3);
  });

  it('leaves alone what is no posting of today', async () => {
    const { checks, warmUp } = counted(0);
    await warmUp.opened(posting(`titel: Leitung (w/m/d)\n${'# lang\n'.repeat(10_000)}`));
    assert.equal(checks(), 0);
  });
});
