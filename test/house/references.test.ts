import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePosting } from '../../server/src/document/typed.ts';
import { readHouse } from '../../server/src/house/house.ts';
import { meaningOf, namesOf, referencesIn, resolveText } from '../../server/src/house/references.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';

const today = '2026-11-21';
const house = readHouse(
  `land: NW
traeger: kommune
fakten:
  einwohner:
    wert: 156000
    einheit: Einwohnerinnen und Einwohner
    stand: 31.12.2025
    quelle: Einwohnerwesen
  kitas: 12
  gruendung: 1897
  teilzeit: 38 %
portrait:
  kurz: Hier leben <einwohner:rund> Menschen, betreut in <kitas:wort> Kitas.
  kreis: Ich bin <kreis>.
auszeichnungen:
  total-e-quality:
    jahre: 2019, 2022, 2025
orte:
  rathaus: Markt 1, 44600 Beispiel
glossar:
  AZR: Ausländerzentralregister
kontakte:
  personal:
    name: Frau Beispiel
    telefon: 02323 16-0000
`,
  'arbeitgeber.yaml',
);

const posting = parsePosting(`entgelt: E 6 TVöD-VKA
bewerbungsfrist: 14.12.2026
besoldung: A 6
besoldung_text: nach Laufbahn
arbeitsort: rathaus
`);
const names = namesOf(house, posting, today);
const said = (text: string) => resolveText(text, names).text;

describe('references: what names stand for', () => {
  const cases: readonly [written: string, read: string][] = [
    ['<einwohner>', '156.000 Einwohnerinnen und Einwohner'],
    ['<einwohner:rund>', 'rund 156.000'],
    ['<einwohner:zahl>', '156.000'],
    ['<einwohner:stand>', '31. Dezember 2025'],
    ['<kitas:wort>', 'zwölf'],
    ['<gruendung>', '1897'],
    ['<fakten.kitas>', '12'],
    ['<entgelt>', 'E 6 TVöD-VKA'],
    ['<bewerbungsfrist>', '14. Dezember 2026'],
    ['<besoldung>', 'nach Laufbahn'],
    ['<arbeitsort>', 'Markt 1, 44600 Beispiel'],
    ['<kurz>', 'Hier leben rund 156.000 Menschen, betreut in zwölf Kitas.'],
    ['<total-e-quality>', 'TOTAL E-QUALITY (2019, 2022, 2025)'],
    ['<total-e-quality:jahr>', '2025'],
    ['<total-e-quality:jahre>', '2019, 2022 und 2025'],
    ['<personal:telefon>', '02323 16-0000'],
    ['<AZR>', 'Ausländerzentralregister (AZR)'],
    ['<gibtsnicht>', '<gibtsnicht>'],
    ['<kitas:gibtsnicht>', '<kitas:gibtsnicht>'],
    ['<laufbahn>', '<laufbahn>'],
    ['<kreis>', 'Ich bin <kreis>.'],
    ['< 5 Jahre und <a@b.example>', '< 5 Jahre und <a@b.example>'],
  ];
  for (const [written, read] of cases) it(written, () => assert.equal(said(written), read));

  it('prefers a fact to a clause of the same name, and finds both', () => {
    assert.equal(names.get('teilzeit')?.kind, 'fakten');
    assert.equal(names.get('klauseln.teilzeit')?.kind, 'klauseln');
    assert.equal(names.spell(names.get('klauseln.teilzeit')!), 'klauseln.teilzeit');
  });

  it('offers the clauses of the Land under their name and id', () => {
    assert.equal(names.get('frauen')?.source, '§ 8 Abs. 4 und § 7 LGG NRW');
    assert.equal(names.get('frauen-nw')?.text, names.get('frauen')?.text);
    assert.equal(names.inGroup('klauseln', 'frauen-nw')?.kind, 'klauseln');
  });

  it('lets the house override a clause of the Land', () => {
    const own = readHouse('land: NW\nklauseln:\n  frauen: Frauen willkommen.\n');
    assert.equal(namesOf(own, posting, today).get('frauen')?.text, 'Frauen willkommen.');
  });

  it('knows date, source, file and place', () => {
    const fact = names.get('einwohner')!;
    assert.equal(fact.date, '2025-12-31');
    assert.equal(fact.freshUntil, '2027-12-31');
    assert.equal(fact.source, 'Einwohnerwesen');
    assert.equal(fact.definition?.path, 'arbeitgeber.yaml');
    const { text, key, value } = fact.definition;
    assert.equal(text.slice(key.start, key.end), 'einwohner');
    assert.equal(text.slice(value.start, value.end), '156000');
  });

  it('changes every text when one line changes', () => {
    const other = readHouse(house.document!.text.replace('156000', '157000'), 'arbeitgeber.yaml');
    assert.match(namesOf(other, posting, today).textOf(namesOf(other, posting, today).get('kurz')!)!, /rund 157\.000/);
  });
});

describe('references: spans', () => {
  const word = fc.stringMatching(/^[a-zäöüß,.!?„“%()–-]{1,9}$/u);
  const reference = fc.stringMatching(/^<[a-zäöü][a-z0-9_-]{0,8}(?::[a-z]{1,5})?>$/u);
  const sentence = fc
    .array(fc.oneof(word, reference), { minLength: 1, maxLength: 12 })
    .map((parts) => `x ${parts.join(' ')} x`);
  const styles: Readonly<Record<string, (text: string) => string>> = {
    plain: (text) => `angebot: ${text}\n`,
    'plain over lines': (text) => `angebot: ${text.replaceAll(' ', '\n  ')}\n`,
    single: (text) => `angebot: '${text.replaceAll("'", "''")}'\n`,
    double: (text) => `angebot: "${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('ä', '\\u00e4')}"\n`,
    literal: (text) => `angebot: |\n  ${text.replaceAll(' x', '\n  x')}\n`,
    folded: (text) => `angebot: >-\n  ${text.replaceAll(' ', '\n  ')}\n`,
    bullets: (text) => `angebot:\n  - ${text}\n  - ${text}\n`,
    'group in a list': (text) => `anforderungen:\n  zwingend:\n    - entweder:\n        - ${text}\n`,
    pasted: (text) => `angebot: |\n  • ${text}\n  • ${text}\n`,
  };
  const unescape = (written: string) => written.replaceAll('\\u00e4', 'ä');

  for (const [style, write] of Object.entries(styles))
    for (const eol of ['\n', '\r\n'])
      it(`are exact in ${style} (${JSON.stringify(eol)})`, () => {
        fc.assert(
          fc.property(sentence, (text) => {
            const file = write(text).replaceAll('\n', eol);
            const expected = [...text.matchAll(/<[^<> ]+>/g)].map(([one]) => one);
            const found = referencesIn(parsePosting(file));
            const doubled = style === 'bullets' || style === 'pasted' ? [...expected, ...expected] : expected;
            assert.deepEqual(
              found.map(({ span }) => unescape(file.slice(span.start, span.end))),
              doubled,
            );
            assert.deepEqual(
              found.map(({ nameSpan }) => unescape(file.slice(nameSpan.start, nameSpan.end))),
              doubled.map((one) => one.slice(1, -1).split(':')[0]),
            );
          }),
          { numRuns: 60 },
        );
      });

  it('map a resolved text back to the text as written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.constantFrom('<einwohner>', '<kitas:wort>', '<kurz>', '<fehlt>'))),
        (parts) => {
          const text = parts.join(' ');
          const resolved = resolveText(text, names);
          assert.deepEqual(resolved.back(0, resolved.text.length), { start: 0, end: text.length });
          let at = 0;
          for (const part of parts) {
            const shown = resolveText(part, names).text;
            const back = resolved.back(at, at + shown.length);
            assert.equal(text.slice(back.start, back.end), part);
            if (shown !== part && shown.length > 2)
              assert.deepEqual(resolved.back(at + 1, at + 2), back, 'a part of a reference is the whole reference');
            at += shown.length + 1;
          }
        },
      ),
    );
  });
});

describe('references: bare names', () => {
  it('are found where only names stand, and where they may', () => {
    const document = parsePosting(`portrait: kurz
hinweise: Ein eigener Text.
klauseln: frauen, teilzeit
auszeichnungen:
  - total-e-quality
arbeitsort: rathaus
kontakt: personal
intern:
  notiz: <einwohner>
`);
    const found = referencesIn(document).flatMap((reference) => {
      const name = meaningOf(reference, names);
      return name ? [`${document.text.slice(reference.span.start, reference.span.end)} ${name.qualified}`] : [];
    });
    assert.deepEqual(found.sort(), [
      'frauen klauseln.frauen',
      'kurz portrait.kurz',
      'personal kontakte.personal',
      'rathaus orte.rathaus',
      'teilzeit klauseln.teilzeit',
      'total-e-quality auszeichnungen.total-e-quality',
    ]);
  });
});

describe('references: prose is judged as it is read', () => {
  const base = { path: 'a.stelle.yaml', today };
  it('leaves the house’s own words to the house file', () => {
    const text = 'land: NW\nangebot:\n  team: ein junges, dynamisches Team\n';
    const rules = (posting: string) => lintPosting(posting, { ...base, house: text }).map(({ rule }) => rule);
    assert.ok(rules('angebot: ein junges, dynamisches Team').some((rule) => rule.startsWith('alter/')));
    assert.ok(!rules('angebot: <team>').some((rule) => rule.startsWith('alter/')));
  });

  it('marks what only arises by the reference, and offers no repair inside it', () => {
    const text = 'angebot:\n  wer: ein junges\n';
    const findings = lintPosting('angebot: Wir sind <wer> Team.', { ...base, house: text });
    const finding = findings.find(({ rule }) => rule.startsWith('alter/'));
    assert.deepEqual(finding?.range, { start: { line: 0, character: 18 }, end: { line: 0, character: 28 } });
    assert.deepEqual(finding.fixes, []);
  });
});
