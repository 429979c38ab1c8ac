import assert from 'node:assert/strict';
import { parsePosting } from '../../server/src/document/typed.ts';
import type { Posting } from '../../schemas/language/posting.ts';

/** Silent or loud damage by YAML, as it happens to people: what the file says, what is meant, which problems are told. */
interface Trap {
  readonly name: string;
  readonly text: string;
  readonly meant: Posting;
  readonly told?: readonly string[];
}

const traps: readonly Trap[] = [
  {
    name: 'a bullet with a colon',
    text: 'aufgaben:\n  - Schwerpunkt: Beratung\n',
    meant: { aufgaben: ['Schwerpunkt: Beratung'] },
  },
  {
    name: 'a bullet that ends in a colon',
    text: 'aufgaben:\n  - Sie beraten:\n',
    meant: { aufgaben: ['Sie beraten:'] },
  },
  {
    name: 'a title with a colon',
    text: 'titel: Projektleitung: Digitalisierung\n',
    meant: { titel: 'Projektleitung: Digitalisierung' },
  },
  {
    name: 'field names in quotes',
    text: '"titel": Leitung\n\'kontakt\':\n  - "name": Frau X\n    \'telefon\' : 02323 16-0\n',
    meant: { titel: 'Leitung', kontakt: [{ name: 'Frau X', telefon: '02323 16-0' }] },
  },
  {
    name: 'a bullet with a word in quotes and a colon',
    text: 'aufgaben:\n  - "Zulassung": Anträge prüfen\n',
    meant: { aufgaben: ['"Zulassung": Anträge prüfen'] },
  },
  {
    name: 'a misspelt field name in quotes',
    text: '"titl": Leitung\n',
    meant: { titel: 'Leitung' },
    told: ['unknown-field'],
  },
  {
    name: 'a field of the posting among those of a group',
    text: 'bewerbung:\n  online: https://a.example\n  kennwort: Bad\n',
    meant: { bewerbung: { online: 'https://a.example' } },
    told: ['unknown-field'],
  },
  {
    name: 'a heading as it stands in Word, with its bullets, where no text is open',
    text: 'titel: Leitung\nVerguetung: E 6\nWir bieten:\n- Jobticket\n',
    meant: { titel: 'Leitung' },
    told: ['unknown-field', 'unknown-field'],
  },
  { name: 'a number with a leading zero', text: 'kennziffer: 0296\n', meant: { kennziffer: '0296' } },
  { name: '08', text: 'kennziffer: 08\n', meant: { kennziffer: '08' } },
  { name: '1e3', text: 'kennziffer: 1e3\n', meant: { kennziffer: '1e3' } },
  { name: '12,5', text: 'titelzusatz: 12,5\n', meant: { titelzusatz: '12,5' } },
  { name: 'no', text: 'titelzusatz: no\n', meant: { titelzusatz: 'no' } },
  {
    name: 'a phone number',
    text: 'kontakt:\n  telefon: 02323164556\n',
    meant: { kontakt: [{ telefon: '02323164556' }] },
  },
  { name: 'a postcode', text: 'arbeitsort: 04109\n', meant: { arbeitsort: ['04109'] } },
  { name: 'a date of YAML 1.1', text: 'kennziffer: 2026-07-01\n', meant: { kennziffer: '2026-07-01' } },
  { name: 'tilde', text: 'titelzusatz: ~\n', meant: {}, told: ['null-word'] },
  {
    name: 'text behind a hash',
    text: 'titelzusatz: Platz #3\n',
    meant: { titelzusatz: 'Platz #3' },
    told: ['hash-in-text'],
  },
  { name: 'a comment behind a text', text: 'titelzusatz: Platz # 3\n', meant: { titelzusatz: 'Platz' } },
  { name: 'brackets in a bullet', text: 'aufgaben:\n  - [a, b]\n  - {c}\n', meant: { aufgaben: ['[a, b]', '{c}'] } },
  { name: 'brackets that do not close', text: 'aufgaben:\n  - [a, b\n  - c\n', meant: { aufgaben: ['[a, b', 'c'] } },
  {
    name: 'a quote at the start',
    text: 'aufgaben:\n  - "Grün" gestalten\n',
    meant: { aufgaben: ['"Grün" gestalten'] },
  },
  { name: 'a quoted bullet', text: 'aufgaben:\n  - "Grün: gestalten"\n', meant: { aufgaben: ['Grün: gestalten'] } },
  {
    name: 'a quote that never closes',
    text: 'aufgaben:\n  - "Grün gestalten\n  - b\n',
    meant: { aufgaben: ['"Grün gestalten', 'b'] },
    told: ['unclosed-quote'],
  },
  ...['*', '&', '!', '|', '>', '%', '@', '`'].map((sign) => ({
    name: `a bullet that begins with ${sign}`,
    text: `aufgaben:\n  - ${sign}x y\n`,
    meant: { aufgaben: [`${sign}x y`] },
  })),
  { name: 'a tab as indent', text: 'aufgaben:\n\t- a\n\t- b\n', meant: { aufgaben: ['a', 'b'] }, told: ['tab-indent'] },
  {
    name: 'a non-breaking blank as indent',
    text: 'aufgaben:\n\u00a0\u00a0- a\n',
    meant: { aufgaben: ['a'] },
    told: ['odd-blank'],
  },
  {
    name: 'a non-breaking blank after the dash',
    text: 'aufgaben:\n  -\u00a0a\n',
    meant: { aufgaben: ['a'] },
    told: ['odd-blank'],
  },
  {
    name: 'bullets of Word',
    text: 'aufgaben:\n  • a: b\n  • c\n',
    meant: { aufgaben: ['a: b', 'c'] },
    told: ['pasted-bullets'],
  },
  {
    name: 'bullets of Word with a tab',
    text: 'aufgaben:\n•\ta\n•\tb\n',
    meant: {},
    told: ['lost-indents'],
  },
  {
    name: 'dashes without a blank',
    text: 'aufgaben:\n  -a\n  -b\n',
    meant: { aufgaben: ['a', 'b'] },
    told: ['pasted-bullets'],
  },
  {
    name: 'an intro before pasted bullets',
    text: 'aufgaben:\n  Sie tun\n  - a\n  - b\n',
    meant: { aufgaben: { einleitung: 'Sie tun', punkte: ['a', 'b'] } },
    told: ['pasted-bullets'],
  },
  {
    name: 'sub-bullets',
    text: 'aufgaben:\n  - a\n    - b\n',
    meant: { aufgaben: ['a', 'b'] },
    told: ['nested-bullets'],
  },
  {
    name: 'a group written as a list',
    text: 'aufgaben:\n  - einleitung: Sie tun\n    punkte:\n      - a\n',
    meant: { aufgaben: ['einleitung: Sie tun punkte:', 'a'] },
    told: ['key-in-bullet'],
  },
  {
    name: 'a field of the section as a bullet',
    text: 'anforderungen:\n  zwingend:\n    - a\n    - erwartet:\n        - b\n    - c\n',
    meant: { anforderungen: { zwingend: ['a', 'erwartet:', 'b', 'c'] } },
    told: ['key-in-bullet'],
  },
  {
    name: 'bullets that begin with a word and a colon',
    text: 'angebot:\n  - teilzeit: möglich\n  - Einleitung: x\n  - "schluss: x"\n  - einleitung und schluss: x\n',
    meant: { angebot: ['teilzeit: möglich', 'Einleitung: x', 'schluss: x', 'einleitung und schluss: x'] },
    told: [],
  },
  {
    name: 'a lost indent',
    text: 'aufgaben:\n  - a\nund b\ntitel: x\n',
    meant: { aufgaben: ['a'], titel: 'x' },
    told: ['lost-indent'],
  },
  {
    name: 'a lost indent with a colon',
    text: 'aufgaben:\n  - a\nund auch das: b\ntitel: x\n',
    meant: { aufgaben: ['a'], titel: 'x' },
    told: ['lost-indent'],
  },
  {
    name: 'no blank after the colon',
    text: 'titel:x\nanzahl: 2\n',
    meant: { anzahl: { start: 0, end: 1, kind: 'zahl', from: 2, to: 2 } as never },
    told: ['missing-blank'],
  },
  { name: 'a duplicate field', text: 'titel: a\ntitel: b\n', meant: { titel: 'a' }, told: ['duplicate-key'] },
  {
    name: 'an alias',
    text: 'titel: &t a\ntitelzusatz: *t\n',
    meant: { titel: 'a', titelzusatz: 'a' },
    told: ['alias'],
  },
  {
    name: 'a merge key',
    text: 'intern: &i\n  planstelle: 1\n<<: *i\n',
    meant: { intern: { planstelle: '1' } },
    told: ['merge-key'],
  },
  { name: 'several documents', text: 'titel: a\n---\ntitel: b\n', meant: { titel: 'a' }, told: ['several-documents'] },
  {
    name: 'conflict markers',
    text: '<<<<<<< HEAD\ntitel: a\n=======\ntitel: b\n>>>>>>> x\n',
    meant: { titel: 'a' },
    told: ['conflict-markers'],
  },
  {
    name: 'umlauts in a field name',
    text: 'verg\u00fctung: x\nk\u00fcrzel: y\n',
    meant: {},
    told: ['unknown-field', 'unknown-field'],
  },
  { name: 'a composed and a decomposed umlaut', text: 'w\u00fcnschenswert: x\n', meant: {}, told: ['unknown-field'] },
  { name: 'capitals in a field name', text: 'TITEL: x\n', meant: { titel: 'x' }, told: ['unknown-field'] },
  { name: 'small letters in a value', text: 'stand: ENTWURF\n', meant: { stand: 'Entwurf' } },
  { name: 'a BOM', text: '\uFEFFtitel: x\n', meant: { titel: 'x' } },
  { name: 'only a comment', text: '# noch offen\n', meant: {} },
  { name: 'nothing', text: '', meant: {} },
  { name: 'a single contact without a list', text: 'kontakt:\n  name: x\n', meant: { kontakt: [{ name: 'x' }] } },
  { name: 'clauses on one line', text: 'klauseln: a, b\n', meant: { klauseln: ['a', 'b'] } },
  {
    name: 'a block of text with bullets inside',
    text: 'aufgaben: |\n  - a: b\n  - c\n',
    meant: { aufgaben: ['a: b', 'c'] },
    told: ['pasted-bullets'],
  },
  {
    name: 'text below its field, with colons',
    text: 'stellenprofil:\n  Es gilt: alles\n  wird gut: bald.\n',
    meant: { stellenprofil: 'Es gilt: alles wird gut: bald.' },
  },
];

/** The content without what readers add (spans of typed values are their own tests' business). */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('document: traps of YAML', () => {
  for (const { name, text, meant, told = [] } of traps) {
    for (const [ends, eol] of Object.entries({ LF: '\n', CRLF: '\r\n' })) {
      it(`${name} (${ends})`, () => {
        const document = parsePosting(text.replace(/\n/g, eol));
        const { anzahl, ...rest } = document.content;
        const { anzahl: wanted, ...others } = meant;
        assert.deepEqual(plain(rest), plain(others));
        assert.equal(anzahl === undefined, wanted === undefined);
        assert.deepEqual(document.problems.map((problem) => problem.code).sort(), [...told].sort());
      });
    }
  }

  it('survives an anchor bomb', () => {
    const lines = [
      'a: &a0 [x, x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 12 }, (_, i) => `a${i}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
      'aufgaben: *a12',
    ];
    const { problems } = parsePosting(lines.join('\n'));
    assert.ok(problems.some((problem) => problem.code === 'alias-bomb'));
  });

  it('survives a hundred levels, and ten thousand brackets', () => {
    const deep = Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    assert.ok(parsePosting(deep).problems.some((problem) => problem.code === 'too-deep'));
    assert.ok(parsePosting(`organisation: ${'['.repeat(10_000)}`).problems.length < 5);
    assert.ok(parsePosting(`x: ${'{a: '.repeat(10_000)}`).problems.length > 0);
  });

  it('reads a file of nothing but tabs or unknown fields within its time', () => {
    const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, i) => line(i));
    const tabs = parsePosting(['aufgaben:', ...lines(80_000, (i) => `\t- ${i}`)].join('\n')).problems;
    assert.deepEqual([tabs.length, tabs[0]!.repairs[0]!.changes.length, tabs[0]!.params.zahl], [1, 80_000, '80000']);
    assert.equal(parsePosting(lines(40_000, (i) => `feld${i}: x`).join('\n')).problems.length, 40_000);
  });

  it('refuses a file that cannot be a posting', () => {
    assert.deepEqual(
      parsePosting(`#${' '.repeat(5_000_000)}`).problems.map((problem) => problem.code),
      ['too-large'],
    );
  });
});
