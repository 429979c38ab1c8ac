import assert from 'node:assert/strict';
import { parsePosting } from '../../server/src/document/typed.ts';
import { describeName } from '../../server/src/features/house/hover.ts';
import { houseLinks } from '../../server/src/features/house/links.ts';
import { definitionOf, referencesTo } from '../../server/src/features/house/places.ts';
import { renameEntry, type RenameEdits } from '../../server/src/features/house/rename.ts';
import { symbolInHouse, symbolInPosting, type PostingFile } from '../../server/src/features/house/symbol.ts';
import { readHouse } from '../../server/src/house/house.ts';
import { namesOf } from '../../server/src/house/references.ts';
import { resolveHouse } from '../../server/src/house/resolve.ts';

const today = '2026-11-21';

const houseText = `# Haus
land: NW
fakten:
  einwohner:
    wert: 156000   # mit Kommentar
    stand: 31.12.2025
portrait:
  kurz: Wir sind <einwohner:rund>.
  lang: '<kurz> Und mehr, auch <portrait.kurz>.'
hinweise:
  kurz: Ein Hinweis.
klauseln:
  frauen: Frauen willkommen.
`;

const postingTexts: Readonly<Record<string, string>> = {
  'a.stelle.yaml': `titel: Leitung (w/m/d)
portrait: kurz
klauseln: teilzeit,  frauen , datenschutz
angebot:
  - "mit \\u003ckurz> und <kurz>"
  - kurz und <hinweise.kurz>
`,
  'b.stelle.yml': `portrait:   'kurz'   # bleibt
stellenprofil: |
  Zeile eins <portrait.kurz>

    eingerückt <kurz>
hinweise: kurz
intern:
  notiz: <kurz>
`,
  'c.stelle.yaml': 'titel: kurz\n# <kurz>\n',
};

const apply = (text: string, changes: readonly { start: number; end: number; newText: string }[] = []) =>
  [...changes].reverse().reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);

for (const [eolName, eol] of Object.entries({ LF: '\n', CRLF: '\r\n' })) {
  const withEol = (text: string) => text.replaceAll('\n', eol);
  const house = readHouse(withEol(houseText), 'arbeitgeber.yaml');
  const names = namesOf(house, undefined, today);
  const postings: PostingFile[] = Object.entries(postingTexts).map(([path, text]) => ({
    path,
    document: parsePosting(withEol(text)),
  }));
  const all = (edits: RenameEdits) =>
    Object.fromEntries(
      [['arbeitgeber.yaml', houseText] as const, ...Object.entries(postingTexts)].map(([path, text]) => [
        path,
        apply(withEol(text), edits.get(path)),
      ]),
    );

  describe(`renaming an entry of the house (${eolName})`, () => {
    it('changes the entry, every reference to it and no other byte', () => {
      const renamed = renameEntry(names.get('portrait.kurz')!, 'kompakt', house, postings, today);
      assert.ok('edits' in renamed);
      const expected = (text: string, ...changes: (readonly [string, string])[]) =>
        withEol(changes.reduce((result, [from, to]) => result.replace(from, to), text));
      assert.deepEqual(all(renamed.edits), {
        'arbeitgeber.yaml': expected(
          houseText,
          ['  kurz: Wir', '  kompakt: Wir'],
          ["'<kurz> Und", "'<kompakt> Und"],
          ['<portrait.kurz>', '<portrait.kompakt>'],
        ),
        'a.stelle.yaml': expected(
          postingTexts['a.stelle.yaml']!,
          ['portrait: kurz', 'portrait: kompakt'],
          ['\\u003ckurz>', '\\u003ckompakt>'],
          ['und <kurz>"', 'und <kompakt>"'],
        ),
        'b.stelle.yml': expected(
          postingTexts['b.stelle.yml']!,
          ["'kurz'   #", "'kompakt'   #"],
          ['<portrait.kurz>', '<portrait.kompakt>'],
          ['eingerückt <kurz>', 'eingerückt <kompakt>'],
        ),
        'c.stelle.yaml': withEol(postingTexts['c.stelle.yaml']!),
      });
    });

    it('renames entries of the same name apart, and a clause that overrides the Land’s', () => {
      const note = renameEntry(names.get('hinweise.kurz')!, 'merke', house, postings, today);
      assert.ok('edits' in note);
      assert.match(all(note.edits)['arbeitgeber.yaml']!, /merke: Ein Hinweis/);
      assert.match(all(note.edits)['b.stelle.yml']!, /hinweise: merke/);
      assert.match(all(note.edits)['a.stelle.yaml']!, /kurz und <hinweise\.merke>/);
      const clause = renameEntry(names.get('frauen')!, 'frauen-haus', house, postings, today);
      assert.ok('edits' in clause);
      assert.match(all(clause.edits)['a.stelle.yaml']!, /teilzeit, {2}frauen-haus , datenschutz/);
    });

    it('keeps the form of a fact', () => {
      const fact = renameEntry(names.get('einwohner')!, 'menschen', house, postings, today);
      assert.ok('edits' in fact);
      assert.match(all(fact.edits)['arbeitgeber.yaml']!, /<menschen:rund>/);
    });
  });

  describe(`finding an entry of the house (${eolName})`, () => {
    it('leads from a reference to its definition and back to all its places', () => {
      const { document } = postings[0]!;
      const symbol = symbolInPosting(document, document.text.indexOf('<kurz>') + 2, house, today);
      assert.equal(symbol?.name.qualified, 'portrait.kurz');
      assert.deepEqual(definitionOf(symbol.name, 'a.stelle.yaml'), {
        path: 'arbeitgeber.yaml',
        range: { start: { line: 7, character: 2 }, end: { line: 7, character: 6 } },
      });
      const found = referencesTo(symbol.name, house, postings, today, { withDefinition: true });
      assert.deepEqual(
        found.map(({ path }) => path),
        [
          ...Array.from({ length: 3 }, () => 'arbeitgeber.yaml'),
          ...Array.from({ length: 3 }, () => 'a.stelle.yaml'),
          ...Array.from({ length: 3 }, () => 'b.stelle.yml'),
        ],
      );
    });

    it('finds the entry from its key in the house file', () => {
      const text = withEol(houseText);
      assert.equal(symbolInHouse(house.document!, text.indexOf('einwohner') + 1, house, today)?.name.name, 'einwohner');
      assert.equal(symbolInHouse(house.document!, text.indexOf('<einwohner') + 3, house, today)?.form, 'rund');
      assert.equal(symbolInHouse(house.document!, 0, house, today), undefined);
    });
  });
}

describe('renaming: what is refused', () => {
  const house = readHouse(houseText, 'arbeitgeber.yaml');
  const names = namesOf(house, undefined, today);
  const refusal = (name: string, to: string) => {
    const result = renameEntry(names.get(name)!, to, house, [], today);
    return 'refusal' in result ? result.refusal : undefined;
  };
  it('fields, clauses of the Land, impossible names, names that exist', () => {
    assert.equal(refusal('titel', 'x'), 'not-ours');
    assert.equal(refusal('teilzeit', 'x'), 'not-ours');
    assert.equal(refusal('einwohner', '1 x'), 'not-a-name');
    assert.equal(refusal('einwohner', 'a.b'), 'not-a-name');
    assert.equal(refusal('einwohner', 'lang'), 'taken');
    assert.equal(refusal('einwohner', 'einwohner'), undefined);
  });
});

describe('hover and links of the house', () => {
  it('shows the resolved text with its date, source and forms', () => {
    const house = readHouse(houseText, 'arbeitgeber.yaml');
    const names = namesOf(house, undefined, today);
    assert.equal(
      describeName(names.get('einwohner')!, names, 'de', '2028-01-01'),
      [
        '**einwohner** · Angabe des Hauses',
        '156.000',
        'Stand: 31. Dezember 2025',
        '⚠ Älter, als Ihr Haus für Fakten vorsieht.',
        'Auch: `<einwohner:rund>` → rund 156.000, `<einwohner:stand>` → 31. Dezember 2025',
      ].join('\n\n'),
    );
    assert.match(describeName(names.get('teilzeit')!, names, 'de', today), /Klausel.*Quelle: § 8/s);
  });

  it('links what a house file inherits from, and its logo', () => {
    const { house } = resolveHouse(
      { path: 'stadt/amt/arbeitgeber.yaml', text: 'erbt: ..\nstil:\n  logo: bilder/logo.svg\n' },
      { read: () => undefined },
    );
    assert.deepEqual(
      houseLinks(house.document!, 'stadt/amt/arbeitgeber.yaml').map(({ target }) => target),
      ['stadt/arbeitgeber.yaml', 'stadt/amt/bilder/logo.svg'],
    );
  });
});
