import assert from 'node:assert/strict';
import { lintHouse } from '../../server/src/lint/lint-house.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { textAt } from '../support/edits.ts';

const house = `portrait:
  kurz: Wir freuen uns, wenn Sie uns kennenlernen. Sie finden uns am Markt.
  azubi: Bei uns lernst du viel, und du wirst begleitet.
angebot:
  ticket: Sie erhalten von uns ein Ticket.
`;
const apprentice = `art: Ausbildung
titel: Ausbildung in der Verwaltung (w/m/d)
portrait: azubi
aufgaben: Du lernst alle Ämter kennen. Du arbeitest früh mit. Du besuchst die Schule.
`;

/** Where the way of address changes, as written. */
function changes(posting: string, ofHouse = house): string[] {
  return lintPosting(posting, { path: 'a.stelle.yaml', today: '2026-11-21', house: ofHouse })
    .filter(({ rule }) => rule === 'gender-form/anrede')
    .map(({ range }) => textAt(posting, range));
}

describe('way of address with texts of the house', () => {
  it('is quiet where posting and house text agree', () => {
    assert.deepEqual(changes(apprentice), []);
  });

  it('sees the house text behind a bare name and behind a reference', () => {
    assert.deepEqual(changes(apprentice.replace('azubi', 'kurz')), ['kurz']);
    assert.deepEqual(changes(`${apprentice}angebot:\n  - <ticket>\n`), ['<ticket>']);
  });

  it('lets a house have texts for apprentices beside the others', () => {
    const found = (text: string) =>
      lintHouse(text, { path: 'arbeitgeber.yaml', today: '2026-11-21' }).filter(
        ({ rule }) => rule === 'gender-form/anrede',
      );
    assert.deepEqual(found(house), []);
    assert.equal(
      found(`${house}hinweise:\n  ende: Sie hören von uns. Sie können anrufen. Du bist willkommen.\n`).length,
      1,
    );
  });

  it('tells a house that chose one way of address once, in its own file', () => {
    const strict = `stil:\n  anrede: Sie\n${house}`;
    const posting = 'titel: Leitung (w/m/d)\nportrait: azubi\naufgaben: Sie leiten. Sie planen.\n';
    assert.deepEqual(changes(posting, strict), []);
    assert.equal(
      lintHouse(strict, { path: 'arbeitgeber.yaml', today: '2026-11-21' }).filter(
        ({ rule }) => rule === 'gender-form/anrede',
      ).length,
      1,
    );
  });
});
