import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { groupsOf } from '../../server/src/render/export/blatt-fields.ts';
import { house as anyHouse, posting as anyPosting } from './arbitrary.ts';
import { content, elements, example, exported, written } from './exports.ts';

describe('the copy sheet', () => {
  it('calls the fields of Interamt as its public pages do, and counts what is copied', async () => {
    const of = example('verwaltung');
    const { fields } = groupsOf(of).find(({ title }) => title === 'interamt')!;
    assert.deepEqual(
      fields.slice(0, -1).map(({ name, text }) => [name, text]),
      [
        ['Behörde/Abteilung', 'Stadt Musterau, Fachbereich Soziales, Team Wohnen'],
        ['Bezeichnung', 'Sachbearbeiter/in (w/m/d) für die Wohngeldstelle'],
        ['Besoldung / Entgelt', 'bis Entgeltgruppe 9a TVöD-VKA / Besoldungsgruppe A 8 LBesO A NRW'],
        ['Anzahl Stellen', '2'],
        ['Einsatzort PLZ / Ort', '45999 Musterau'],
        ['Frist', '14.12.2026'],
      ],
    );
    const html = await written('blatt', of);
    assert.match(html, /Bezeichnung<\/h3>\s*<p class="count">48 Zeichen<\/p>/);
    assert.match(await written('blatt', of, { lang: 'en' }), /48 characters/);
    assert.match(
      await written('blatt', exported('titel: A\n')),
      /Frist<\/h3>\s*<p class="value open">noch keine Angabe/,
    );
  });

  it('shows any posting as it is copied, letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyPosting, anyHouse, async (fields, house) => {
        const of = exported(stringify(fields), stringify(house));
        const shown = elements(await written('blatt', of)).flatMap((one) =>
          // A parser of pages takes away the first line break of a pre; this one does not.
          one.name === 'pre' ? [content(one).replace(/^\n/, '')] : [],
        );
        const texts = groupsOf(of).flatMap((group) =>
          group.fields.flatMap(({ text }) => (text.trim() === '' ? [] : [text])),
        );
        assert.deepEqual(shown, texts);
      }),
      { numRuns: 40 },
    );
  });
});
