import assert from 'node:assert/strict';
import { lintHouse } from '../../server/src/lint/lint-house.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { repaired, textAt } from '../support/edits.ts';

/** The facts of a city as its own portrait gives them, against a posting printed two years before in other words. */
const house = `name: Stadt Herne
land: NW
traeger: kommune
ort: Herne
stil:
  geschlechterform: stern
  zusatz: (w/m/d)
fakten:
  einwohner:
    wert: 156000
    einheit: Einwohner*innen
    stand: 31.12.2025
    quelle: Portrait zum Prädikat
  beschaeftigte:
    wert: 3345
    stand: 31.12.2025
    quelle: Portrait zum Prädikat
  dienststellen: 37
auszeichnungen:
  total-e-quality:
    jahre: 2019, 2022, 2025
`;

const printed = `stand: Entwurf
stellenprofil: |
  Bei uns wohnen rund 160.000 Einwohner*innen, mitten im Ruhrgebiet.
  Das Prädikat „Total E-Quality“ bekam unsere Verwaltung im Jahr 2022 ein weiteres Mal.
  Freuen Sie sich auf ein Haus mit 37 Dienststellen und rund 3.000 Mitarbeitenden.
`;

const options = { path: 'a.stelle.yaml', today: '2026-11-21', house };
const ofRule = (text: string, rule: string, more: Partial<typeof options> = {}) =>
  lintPosting(text, { ...options, ...more }).filter((finding) => finding.rule === rule);

describe('house: an old posting against today’s facts', () => {
  it('names each contradiction', () => {
    const found = ofRule(printed, 'haus/widerspruch');
    assert.deepEqual(
      found.map(({ range, message }) => [
        textAt(printed, range),
        /„(einwohner|beschaeftigte|TOTAL E-QUALITY)“/.exec(message)?.[1],
      ]),
      [
        ['rund 160.000', 'einwohner'],
        ['2022', 'TOTAL E-QUALITY'],
        ['rund 3.000', 'beschaeftigte'],
      ],
    );
    assert.match(found[0]!.message, /156\.000 \(Portrait zum Prädikat, Stand 31\. Dezember 2025\)/);
    assert.match(found[1]!.message, /2019, 2022 und 2025/);
  });

  it('finds the copied figure that still agrees, and mends all into references', () => {
    const after = repaired(printed, [...ofRule(printed, 'haus/widerspruch'), ...ofRule(printed, 'haus/kopie')]);
    assert.match(after, /wohnen <einwohner:rund> Einwohner\*innen/);
    assert.match(after, /im Jahr <total-e-quality:jahr> ein/);
    assert.match(after, /mit <dienststellen:zahl> Dienststellen und <beschaeftigte:rund> Mitarbeitenden/);
    for (const rule of ['haus/widerspruch', 'haus/kopie', 'haus/unbekannter-verweis'])
      assert.deepEqual(ofRule(after, rule), [], rule);
  });

  it('finds the award at each posting that shows it once its years are over', () => {
    const posting = 'auszeichnungen: total-e-quality\nangebot: Prädikat <total-e-quality>\n';
    assert.equal(ofRule(posting, 'haus/abgelaufen', { today: '2028-12-31' }).length, 0);
    assert.equal(ofRule(posting, 'haus/abgelaufen', { today: '2029-01-01' }).length, 2);
  });
});

describe('house: its texts are judged once, where they stand', () => {
  const text = `${house}angebot:
  team: Bei uns erwartet Sie ein junges, dynamisches Team.
`;
  it('in the house file, not in the posting that shows them', () => {
    const inHouse = lintHouse(text, { path: 'arbeitgeber.yaml', today: options.today });
    assert.ok(inHouse.some(({ rule, range }) => rule.startsWith('alter/') && textAt(text, range).includes('jung')));
    const shown = lintPosting('angebot: <team>', { ...options, house: text });
    assert.ok(shown.every(({ rule }) => !rule.startsWith('alter/')));
  });

  it('with figures that contradict its own facts', () => {
    const own = `${house}portrait:\n  kurz: Rund 160.000 Einwohner*innen zählt die Stadt.\n`;
    const [finding] = lintHouse(own, { path: 'arbeitgeber.yaml', today: options.today }).filter(
      ({ rule }) => rule === 'haus/widerspruch',
    );
    assert.equal(finding && textAt(own, finding.range), 'Rund 160.000');
  });
});

describe('house: what a copy costs', () => {
  it('grows with the text, not with its square', () => {
    const blocks = Array.from(
      { length: 300 },
      (_, i) =>
        `  b${i}: Wir bieten Ihnen in Haus ${i} und in der Stadt einen Platz mit Nummer ${i}, wie in der Stadt üblich.`,
    );
    const large = `${house}hinweise:\n${blocks.join('\n')}\n`;
    const line =
      'Wir bieten Ihnen in der Stadt und in der Stadt und in Haus und in der Stadt einen Platz in der Stadt. ';
    const time = (times: number) => {
      const text = `hinweise: ${line.repeat(times)}\n`;
      const start = performance.now();
      ofRule(text, 'haus/kopie', { house: large });
      return performance.now() - start;
    };
    time(10);
    assert.ok(
      time(1000) < 40 * Math.max(time(100), 5),
      'ten times the text may cost ten times the time, with room for noise',
    );
  });
});
