// The example house keeps what issue a house promises: each fact in one place, and never stale unnoticed.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { parsePosting } from '../../server/src/document/typed.ts';
import { readHouse } from '../../server/src/house/house.ts';
import { namesOf, referencesIn, resolvedReferences } from '../../server/src/house/references.ts';
import { lintHouse } from '../../server/src/lint/lint-house.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { renderPosting, toText } from '../../server/src/render/index.ts';

const today = '2026-11-21';
const folder = new URL('../../examples/', import.meta.url);
const houseText = readFileSync(new URL('arbeitgeber.yaml', folder), 'utf8');
const postings = readdirSync(folder)
  .filter((name) => name.endsWith('.stelle.yaml'))
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));

/** As people write thousands, and as they are told from the words around them. */
const page = (text: string, house: string): string =>
  toText(renderPosting(parsePosting(text), readHouse(house, 'arbeitgeber.yaml'), { today }));

describe('the example house', () => {
  it('has postings', () => assert.ok(postings.length >= 4));

  for (const { path, text } of postings) {
    it(`is referred to by ${path}, not copied`, () => {
      const house = readHouse(houseText, 'arbeitgeber.yaml');
      const names = namesOf(house, undefined, today);
      const used = [...resolvedReferences(referencesIn(parsePosting(text)), names)].map(({ name }) => name.kind);
      for (const kind of ['portrait', 'klauseln', 'angebot'] as const) assert.ok(used.includes(kind), kind);
      const findings = lintPosting(text, { path, today, house: houseText }).map(({ rule }) => rule);
      assert.deepEqual(
        findings.filter((rule) => rule.startsWith('haus/')),
        [],
      );
      // No figure, award or sentence of the house stands in the file itself.
      for (const name of names.all) {
        const said = names.textOf(name);
        const isOurs = name.definition && name.kind !== 'haus' && name.kind !== 'kontakte' && name.kind !== 'glossar';
        if (isOurs && said) assert.ok(!text.includes(said), name.qualified);
        for (const form of isOurs && name.kind === 'fakten' ? Object.values(name.forms) : [])
          assert.ok(!text.includes(form), `${name.qualified}: ${form}`);
      }
    });

    it(`changes the preview of ${path} by one line of its own, wherever the number is shown`, () => {
      const changed = houseText.replace('wert: 156000', 'wert: 161000');
      assert.notEqual(changed, houseText);
      const [before, after] = [page(text, houseText), page(text, changed)];
      assert.equal(after, before.replaceAll('156.000', '161.000'));
      assert.ok(after.includes('161.000'));
    });

    it(`tells ${path} when its award has run out`, () => {
      const shows = page(text, houseText).includes('TOTAL E-QUALITY');
      const expired = (date: string) =>
        lintPosting(text, { path, today: date, house: houseText }).filter(({ rule }) =>
          ['haus/abgelaufen', 'auszeichnung/gueltigkeit'].includes(rule),
        );
      assert.deepEqual(expired('2028-12-31'), []);
      assert.equal(expired('2029-01-01').length > 0, shows, JSON.stringify(expired('2029-01-01')));
    });
  }

  it('has nothing to be found fault with, and nothing that no posting uses', () => {
    const findings = lintHouse(houseText, {
      path: 'arbeitgeber.yaml',
      today,
      postings: postings.map(({ text }) => text),
    });
    assert.deepEqual(
      findings.map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });

  it('shows its award in some postings', () => {
    assert.ok(postings.some(({ text }) => page(text, houseText).includes('TOTAL E-QUALITY')));
  });
});
