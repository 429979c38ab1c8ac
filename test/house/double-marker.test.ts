import assert from 'node:assert/strict';
import { lintPosting } from '../../server/src/index.ts';

const rule = 'gender-form/doppelte-kennzeichnung';
const posting = `titel: Sachbearbeiter*in (w/m/d)
einleitung: Wir suchen eine*n Sachbearbeiter*in (w/m/d) für das Bauamt und eine*n Zeichner*in (w/m/d).
stellenprofil: Als Sachbearbeiter*in (w/m/d) prüfen Sie Anträge.
`;

function told(house?: string): string[] {
  const found = lintPosting(posting, {
    path: 'a.stelle.yaml',
    today: '2026-11-22',
    ...(house === undefined ? {} : { house }),
  });
  return found
    .filter((finding) => finding.rule === rule)
    .map(({ range }) => `${range.start.line}:${range.start.character}`);
}

describe('star and marker side by side', () => {
  it('is nobody’s business where the house has decided nothing', () => assert.deepEqual(told(), []));
  it('nor where it wants the marker too', () =>
    assert.deepEqual(told('stil: { geschlechterform: stern, zusatz: (w/m/d) }\n'), []));
  it('nor where it writes pairs', () => assert.deepEqual(told('stil: { geschlechterform: paar }\n'), []));
  it('is told once where the star is the house’s form', () =>
    assert.deepEqual(told('stil: { geschlechterform: stern }\n'), ['1:48']));
  it('is told once where the house has dropped the marker', () =>
    assert.deepEqual(told('stil: { zusatz: keiner }\n'), ['1:48']));
});
