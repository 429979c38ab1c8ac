import assert from 'node:assert/strict';
import * as z from 'zod';
import { fieldMeta, group, line } from '../../schemas/language/fields.ts';
import { houseSchema } from '../../schemas/language/house.ts';
import { postingSchema } from '../../schemas/language/posting.ts';
import { shapeOf, type Shape } from '../../schemas/language/shape.ts';
import { providers } from '../../server/src/features/completion/providers/index.ts';
import { completeAt, accepted, contextFor, documentOf, labels, marked } from './support.ts';
import { readHouse } from '../../server/src/house/house.ts';
import { hoverAt } from '../../server/src/features/hover.ts';

const same = (actual: string[], ...wanted: string[]) => assert.deepEqual(actual, wanted);
const has = (actual: string[], ...wanted: string[]) => {
  for (const label of wanted) assert.ok(actual.includes(label), `${label} in ${actual.join(', ')}`);
};
const lacks = (actual: string[], ...unwanted: string[]) => {
  for (const label of unwanted) assert.ok(!actual.includes(label), `${label} not in ${actual.join(', ')}`);
};

describe('completion: where', () => {
  it('offers a skeleton and single fields in an empty file', () => {
    const found = labels('|');
    assert.equal(found[0], 'Ganze Stellenausschreibung');
    has(found, 'titel', 'bewerbungsfrist', 'aufgaben');
  });

  it('lists fields by what is needed next, and what few postings have last', () => {
    const begin = labels('|');
    same(begin.slice(1, 5), 'stand', 'art', 'kennziffer', 'titel');
    const rare = ['sprache', 'kennwort', 'kennziffer_text', 'teilzeit_text'];
    for (const name of rare) assert.ok(begin.indexOf(name) > begin.indexOf('intern'), name);
    // What follows the field above comes first, what was passed over before it afterwards.
    const amid = labels('titel: Leitung\norganisation: Bauhof\n|\naufgaben: viele\n');
    same(amid.slice(0, 3), 'arbeitsort', 'beginn', 'veroeffentlicht');
    assert.ok(amid.indexOf('stand') > amid.indexOf('intern'), amid.join(', '));
    assert.ok(amid.indexOf('stand') < amid.indexOf('sprache'), amid.join(', '));
    same(
      labels('kontakt:\n  - name: Frau Beispiel\n    |\n').slice(0, 4),
      'funktion',
      'telefon',
      'email',
      'erreichbar',
    );
    same(labels('anforderungen:\n  zwingend:\n    - a\n  |\n').slice(0, 2), 'erwartet', 'wuenschenswert');
  });

  it('lists sections in the order of the house', () => {
    const house = readHouse('stil:\n  abschnitte: angebot, Aufgaben, angebot, quatsch\n');
    const found = labels('stellenprofil: Ziel\n|\n', { house });
    same(found.slice(0, 3), 'angebot', 'anforderungen', 'aufgaben');
  });

  it('offers only fields that are not there yet', () => {
    const found = labels('titel: Leitung\n|\naufgaben: viele\n');
    lacks(found, 'titel', 'aufgaben', 'Ganze Stellenausschreibung');
    has(found, 'beginn');
  });

  it('takes half-typed words whole', () => {
    assert.equal(
      accepted('titel: X\nkennz|\nbeginn: sofort\n', 'kennziffer'),
      'titel: X\nkennziffer: \nbeginn: sofort\n',
    );
    assert.equal(accepted('tit|: Leitung\n', 'titel'), 'titel: Leitung\n');
  });

  it('keeps what stands below a half-typed field', () => {
    assert.equal(accepted('aufg|\n  - a\n', 'aufgaben'), 'aufgaben:\n  - a\n');
  });

  it('says nothing in the midst of a list, in text, behind a brace', () => {
    same(labels('aufgaben:\n  - a\n|\n  - b\n'));
    same(labels('einleitung: Text\n  geht weiter|\n'));
    same(labels('einleitung: >\n  Text|\n'));
    same(labels('klauseln: [|\n'));
  });

  it('knows fields, entries and values below a key', () => {
    const found = labels('kontakt:\n  |\n');
    has(found, '- …', '- personal');
    const sections = labels('aufgaben:\n  |\n');
    has(sections, 'punkte', 'ueberschrift', '- …');
    has(labels('intern:\n  |\n'), 'notiz', 'gleichstellung');
  });

  it('knows fields of an entry behind its dash and on the lines below', () => {
    has(labels('kontakt:\n  - |\n'), 'personal', 'name', 'telefon');
    const below = labels('kontakt:\n  - name: Frau X\n    |\n');
    has(below, 'telefon', 'email');
    lacks(below, 'name');
    has(labels('kontakt:\n  - name: Frau X\n    tel|\n'), 'telefon');
    has(labels('kontakt:\n  - na|\n'), 'name');
  });

  it('puts a group on a line of its own when asked behind the colon', () => {
    assert.equal(accepted('intern: |\n', 'notiz'), 'intern:\n  notiz: \n');
    assert.equal(accepted('intern:|\n', 'notiz'), 'intern:\n  notiz: \n');
    assert.equal(accepted('organisation: |\n', '- …'), 'organisation:\n  - \n');
  });

  it('puts in the blank that is missing behind colon and dash', () => {
    assert.equal(accepted('stand:|\n', 'Entwurf'), 'stand: Entwurf\n');
    assert.equal(accepted('kontakt:\n  -|\n', 'personal'), 'kontakt:\n  - personal\n');
  });

  it('replaces values, quotes kept', () => {
    assert.equal(accepted('stand: Ent|w # noch\n', 'veröffentlicht'), 'stand: veröffentlicht # noch\n');
    assert.equal(accepted('stand: "|"\n', 'Entwurf'), 'stand: "Entwurf"\n');
  });

  it('replaces one entry of a line with commas, and offers no entry twice', () => {
    assert.equal(
      accepted('klauseln: teilzeit, fra|, datenschutz\n', 'frauen'),
      'klauseln: teilzeit, frauen, datenschutz\n',
    );
    assert.equal(accepted('klauseln: teilzeit,|\n', 'hund'), 'klauseln: teilzeit, hund\n');
    lacks(labels('klauseln: teilzeit, |\n'), 'teilzeit');
    has(labels('klauseln: |\n'), 'teilzeit', 'hund');
  });

  it('completes inside exceptions', () => {
    assert.match(accepted('# |\n', 'kennziffer-aus'), /^# kennziffer-aus .+: .+\n$/);
    assert.equal(
      accepted('titel: X\n# kennziffer-aus yaml/ra|\n', 'yaml/raute'),
      'titel: X\n# kennziffer-aus yaml/raute\n',
    );
    same(labels('# kennziffer-aus yaml/raute: |\n'));
  });

  it('puts first what the house keeps for the section', () => {
    const house = readHouse('ort: Bochum\nangebot:\n  ticket: ein Ticket\nhinweise:\n  eile: Es eilt.\n');
    const at = (section: string) => labels(`titel: X\n${section}:\n  - <|\n`, { house })[0];
    assert.equal(at('angebot'), '<ticket>');
    assert.equal(at('hinweise'), '<eile>');
    assert.equal(at('aufgaben'), '<titel>');
  });

  it('completes references in text', () => {
    const source = 'entgelt: E 6 TVöD-VKA\nangebot: Wir zahlen nach <|\n';
    has(labels(source), '<entgelt>', '<einwohner>');
    assert.equal(accepted(source, '<entgelt>'), 'entgelt: E 6 TVöD-VKA\nangebot: Wir zahlen nach <entgelt>\n');
    assert.equal(accepted('angebot: <ein|wo> hier\n', '<einwohner>'), 'angebot: <einwohner> hier\n');
  });
});

describe('completion: layout', () => {
  for (const eol of ['\n', '\r\n']) {
    for (const blanks of [2, 4]) {
      const name = `${eol === '\n' ? 'LF' : 'CRLF'}, ${blanks} blanks`;
      const step = ' '.repeat(blanks);
      const before = `intern:\n${step}notiz: n\nunterlagen:\n${step}- Lebenslauf\n`;
      const cases: readonly (readonly [string, string, string, string])[] = [
        ['list on an empty line', `${before}|\n`, 'aufgaben', `${before}aufgaben:\n${step}- \n`],
        ['list for a partial word', `${before}auf|\n`, 'aufgaben', `${before}aufgaben:\n${step}- \n`],
        ['group field behind the colon', `${before}bewerbung: |\n`, 'online', `${before}bewerbung:\n${step}online: \n`],
        ['group field below', `${before}bewerbung:\n${step}|\n`, 'online', `${before}bewerbung:\n${step}online: \n`],
        ['wrong indent below', `${before}bewerbung:\n |\n`, 'online', `${before}bewerbung:\n${step}online: \n`],
        [
          'list inside a group',
          `${before}aufgaben:\n${step}|\n`,
          'punkte',
          `${before}aufgaben:\n${step}punkte:\n${step}${step}- \n`,
        ],
        ['new entry', `${before}organisation:\n${step}|\n`, '- …', `${before}organisation:\n${step}- \n`],
        [
          'entry after entries',
          `organisation:\n${step}- a\n${step}|\n`,
          '- …',
          `organisation:\n${step}- a\n${step}- \n`,
        ],
        [
          'field of an entry',
          `kontakt:\n${step}- name: X\n${step}  |\n`,
          'telefon',
          `kontakt:\n${step}- name: X\n${step}  telefon: \n`,
        ],
        ['after the dash', `kontakt:\n${step}- |\n`, 'name', `kontakt:\n${step}- name: \n`],
      ];
      for (const [what, source, label, wanted] of cases)
        it(`${what} (${name})`, () => {
          assert.equal(accepted(source, label, {}, eol), wanted.replace(/\n/g, eol));
        });
    }
  }

  it('leaves the indent to editors that indent by themselves', () => {
    const { items } = completeAt('aufgaben:\n  |\n', { adjustsIndent: true });
    const item = items.find(({ label }) => label === 'punkte');
    assert.equal(item?.textEdit?.newText, 'punkte:\n  - $0');
    assert.equal(item.insertTextMode, 2);
  });
});

describe('completion: values', () => {
  const first = (source: string) => completeAt(source).items[0]!;

  it('counts the deadline from publication and says why it moved', () => {
    const item = first('veroeffentlicht: 04.12.2026\nbewerbungsfrist: |\n');
    assert.equal(item.label, '28.12.2026');
    assert.match(item.labelDetails!.description!, /^Montag, 3 Wochen nach der Veröffentlichung, 25\.12\.2026 ist/);
  });

  it('gives the next free number', () => {
    const start = { line: 0, character: 0 };
    const places = [{ path: 'a.stelle.yaml', range: { start, end: start } }];
    const project = { kennziffern: new Map(['26/0417', '25/0900', 'anders'].map((number) => [number, places])) };
    assert.equal(completeAt('kennziffer: |\n', { project }).items[0]!.label, '26/0418');
    assert.equal(first('kennziffer: |\n').label, '26/0001');
  });

  it('offers grades of the tariff the field names, with their band', () => {
    const found = completeAt('entgelt: |\n').items;
    const grade = found.find(({ label }) => label === 'E 6 TVöD-VKA')!;
    assert.match(grade.labelDetails!.description!, /€ – .*€/);
    assert.match(JSON.stringify(grade.documentation), /Quelle/);
    has(labels('entgelt: E 6 TV-L|\n'), 'E 13 TV-L');
    lacks(labels('entgelt: E 6 TV-L|\n'), 'E 6 TVöD-VKA');
  });

  it('puts the usual Besoldungsgruppe first', () => {
    assert.equal(first('entgelt: E 6 TVöD-VKA\nbesoldung: |\n').label, 'A 6 LBesO A NRW');
  });

  it('knows what the house has, and leaves out awards that have run out', () => {
    same(labels('arbeitsort: |\n').slice(0, 1), 'Rathaus Mitte');
    same(labels('portrait: |\n'), 'kurz');
    same(labels('auszeichnungen: |\n'), 'total-e-quality');
    has(labels('bewerbung:\n  online: |\n'), 'https://stellen.stadt.example');
  });

  it('speaks English on demand', () => {
    assert.equal(completeAt('dauer: |\n', { lang: 'en' }).items[0]!.labelDetails?.description, 'permanent');
  });

  it('completes rules and levels of a house', () => {
    const house = { kind: 'house' } as const;
    assert.equal(accepted('regeln:\n  yaml/r|\n', 'yaml/raute', house), 'regeln:\n  yaml/raute: \n');
    has(labels('regeln:\n  yaml/raute: |\n', house), 'warnung', 'aus');
    assert.equal(labels('|', house)[0], 'Ganze Hausdatei');
    has(labels('stil:\n  abschnitte: |\n', house), 'aufgaben', 'angebot');
  });
});

describe('the registry of values', () => {
  it('knows every source that a field names', () => {
    const named = new Set<string>();
    const seen = new Set<Shape>();
    const walk = (shape: Shape): void => {
      if (seen.has(shape)) return;
      seen.add(shape);
      if (shape.meta.suggest !== undefined) named.add(shape.meta.suggest);
      for (const inner of [shape.items, shape.entries, ...(shape.fields?.values() ?? [])]) if (inner) walk(inner);
    };
    walk(shapeOf(postingSchema));
    walk(shapeOf(houseSchema));
    assert.deepEqual([...named].sort(), Object.keys(providers).sort());
  });
});

describe('a field added to the schema', () => {
  const schema = z.strictObject({
    ...postingSchema.shape,
    parkplatz: line({
      title: { de: 'Stellplatz', en: 'Parking' },
      description: { de: 'Wo man parkt.', en: 'Where to park.' },
      suggest: 'orte',
    }).optional(),
  });
  fieldMeta.add(schema, { title: { de: 'Probe', en: 'Test' }, description: { de: '', en: '' } });

  it('is offered, fed and explained without another edit', () => {
    has(labels('titel: X\n|', { schema }), 'parkplatz');
    has(labels('parkplatz: |', { schema }), 'Rathaus Mitte');
    const { document, offset } = marked('park|platz: hier\n');
    const hover = hoverAt(document, document.positionAt(offset), contextFor({ schema }));
    assert.match(JSON.stringify(hover), /Stellplatz.*Wo man parkt/);
  });

  it('is found in groups of its own', () => {
    const other = group(
      { innen: line({ title: { de: 'I', en: 'I' }, description: { de: 'i', en: 'i' } }) },
      { title: { de: 'G', en: 'G' }, description: { de: '', en: '' } },
    );
    same(labels('|', { schema: other }), 'innen');
    assert.ok(documentOf(''));
  });
});
