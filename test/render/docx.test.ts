import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { toText, type PostingView } from '../../server/src/render/index.ts';
import { house, posting } from './arbitrary.ts';
import { wordFile, type WordFile } from './docx-file.ts';
import { examples, exampleHouse, exampleView, view, words } from './support.ts';

describe('Word files', () => {
  const open: WordFile[] = [];
  const word = async (...args: Parameters<typeof wordFile>): Promise<WordFile> => {
    const file = await wordFile(...args);
    open.push(file);
    return file;
  };
  afterEach(() => open.splice(0).forEach((file) => file.dispose()));

  const textOf = (file: WordFile): string =>
    file
      .part('word/document.xml')
      .paragraphs()
      .map(({ text }) => text)
      .join('\n');

  for (const name of examples) {
    it(`${name}: every word of the text stands in it, in order`, async () => {
      const shown = exampleView(name);
      assert.deepEqual(words(textOf(await word(shown))), words(toText(shown)));
    });

    it(`${name}: the same posting gives the same bytes`, async () => {
      const [first, second] = [await word(exampleView(name)), await word(exampleView(name))];
      assert.ok(first.bytes.equals(second.bytes));
      assert.ok(!first.bytes.equals((await word(exampleView(name), { today: '2026-11-22' })).bytes));
    });
  }

  it('has the styles of Word, each of which there is', async () => {
    const file = await word(exampleView('verwaltung'));
    const document = file.part('word/document.xml');
    const styles = file.part('word/styles.xml');
    const has = (style: string): string[] =>
      document
        .paragraphs()
        .filter((paragraph) => paragraph.style === style)
        .map(({ text }) => text);
    const shown = exampleView('verwaltung');
    const of = ({ runs }: { runs: PostingView['factsHeading']['runs'] }): string =>
      runs.map(({ text }) => text).join('');
    assert.equal(has('Title').length, 1);
    assert.match(has('Title')[0]!, /^Sachbearbeiter.*\(w\/m\/d\)$/);
    assert.deepEqual(has('Heading1'), [of(shown.factsHeading), ...shown.sections.map(({ heading }) => of(heading))]);
    assert.deepEqual(
      has('Heading2'),
      shown.sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === 'requirements' ? [of(b.heading)] : []))),
    );
    assert.ok(has('Heading2').length > 1);
    assert.ok(has('ListBullet').length > 5);
    const used = document.values('//w:pStyle/@w:val | //w:rStyle/@w:val');
    const defined = styles.values('//w:style/@w:styleId');
    assert.deepEqual(
      used.filter((id) => !defined.includes(id)),
      [],
    );
    // A heading alone at the end of a page is the most frequent flaw of a posting in Word.
    for (const id of ['Title', 'Heading1', 'Heading2'])
      assert.equal(styles.nodes(`//w:style[@w:styleId="${id}"]/w:pPr/w:keepNext`).length, 1, id);
  });

  it('has real lists: each bullet is numbered by Word', async () => {
    const file = await word(exampleView('verwaltung'));
    const document = file.part('word/document.xml');
    const bullet = '//w:p[w:pPr/w:pStyle/@w:val="ListBullet"]';
    const numbers = document.values(`${bullet}/w:pPr/w:numPr/w:numId/@w:val`);
    assert.equal(numbers.length, document.nodes(bullet).length);
    const numbering = file.part('word/numbering.xml');
    const kind = numbering.values(`//w:num[@w:numId="${numbers[0]}"]/w:abstractNumId/@w:val`)[0];
    assert.deepEqual(numbering.values(`//w:abstractNum[@w:abstractNumId="${kind}"]/w:lvl/w:numFmt/@w:val`), ['bullet']);
    assert.doesNotMatch(textOf(file), /^[•-] /m);
  });

  it('has links that lead where those of the page lead', async () => {
    const file = await word(
      view('titel: a\nhinweise: "Siehe https://a.de/?b=1&c=2 oder www.b.de, auch https://a.de/?b=1&c=2"\n'),
    );
    const document = file.part('word/document.xml');
    const relations = file.part('word/_rels/document.xml.rels');
    const targets = document
      .values('//w:hyperlink/@r:id')
      .map((id) => relations.values(`//rel:Relationship[@Id="${id}"][@TargetMode="External"]/@Target`)[0]);
    assert.deepEqual(targets, ['https://a.de/?b=1&c=2', 'https://www.b.de', 'https://a.de/?b=1&c=2']);
  });

  it('is German, and says what it is', async () => {
    const file = await word(view('kennziffer: 26/0417\ntitel: Leitung (m/w/d)\n', exampleHouse()));
    assert.deepEqual(file.part('word/styles.xml').values('//w:docDefaults//w:lang/@w:val'), ['de-DE']);
    const core = file.part('docProps/core.xml');
    const said = ['dc:title', 'dc:creator', 'cp:keywords', 'dc:language', 'dcterms:created'].map((name) =>
      core.values(`//${name}`).join(),
    );
    assert.deepEqual(said, [
      'Leitung (m/w/d)',
      exampleHouse().file.name,
      'Stellenausschreibung, 26/0417',
      'de-DE',
      '2026-11-21T00:00:00Z',
    ]);
  });

  it('is A4, numbers its pages, and tracks changes', async () => {
    const file = await word(exampleView('kita'));
    assert.deepEqual(file.part('word/document.xml').values('//w:pgSz/@w:w | //w:pgSz/@w:h'), ['11906', '16838']);
    assert.deepEqual(file.part('word/footer1.xml').values('//w:instrText'), ['PAGE', 'NUMPAGES']);
    assert.equal(file.part('word/settings.xml').nodes('//w:trackRevisions').length, 1);
  });

  it('keeps the words of a contact, and an introduction and its list, on one page', async () => {
    const file = await word(
      view(
        'titel: a\naufgaben:\n  einleitung: Sie\n  punkte: [b]\nkontakt:\n  - name: Frau A\n    telefon: 02323 16-0\n',
      ),
    );
    const document = file.part('word/document.xml');
    assert.equal(document.nodes('//w:p[.//w:t="Sie"]/w:pPr/w:keepNext').length, 1);
    const contact = document.paragraphs().filter(({ style }) => style === 'Kontakt');
    assert.deepEqual(
      contact.map(({ text }) => text),
      ['Frau A\nTelefon: 02323 16-0'],
    );
  });

  it('marks names nobody knows, so that they are seen before it goes out', async () => {
    const file = await word(view('titel: a\nangebot: Rad und <unbekannt>\n'));
    const marked = '//w:r[w:rPr/w:rStyle/@w:val="NochOffen"]';
    assert.deepEqual(file.part('word/document.xml').values(marked), ['<unbekannt>']);
    const highlight = '//w:style[@w:styleId="NochOffen"]//w:highlight/@w:val';
    assert.deepEqual(file.part('word/styles.xml').values(highlight), ['yellow']);
  });

  it('wears the colour of its house', async () => {
    const colours = async (house: string): Promise<string[]> =>
      (await word(view('titel: a\n', house)))
        .part('word/styles.xml')
        .values('//w:style[@w:styleId="Heading1"]//w:color/@w:val');
    assert.deepEqual(await colours('stil:\n  farbe: "#A3123F"\n'), ['A3123F']);
    assert.deepEqual(await colours('name: a\n'), ['0B5577']);
  });

  describe('logos', () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP4z8DwH4QZYAwAR8oH+Rq28akAAAAASUVORK5CYII=',
      'base64',
    );
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60"><rect width="9" height="9"/></svg>',
    );
    const alt = 'Logo "Stadt" <A> & B\u0008';

    for (const [kind, bytes] of Object.entries({ png, svg }))
      it(`${kind}: is in the file as it is, and has words`, async () => {
        const file = await word(view('titel: a\n'), { logo: { bytes, alt } });
        assert.deepEqual(file.part('word/document.xml').values('//wp:docPr/@descr'), [alt.replace('\b', ' ')]);
        const pictures = file.names.filter((name) => name.startsWith('word/media/') && name.endsWith(`.${kind}`));
        assert.ok(pictures.some((name) => file.raw(name).equals(bytes)));
      });

    it('keep their shape', async () => {
      const file = await word(view('titel: a\n'), { logo: { bytes: svg, alt } });
      const [width, height] = file.part('word/document.xml').values('//wp:extent/@cx | //wp:extent/@cy');
      assert.equal(Number(width) / Number(height), 5);
    });

    it('that are no picture are left out', async () => {
      for (const bytes of [Buffer.from(''), Buffer.from('<html>'), png.subarray(0, 12)]) {
        const file = await word(view('titel: a\n'), { logo: { bytes, alt } });
        assert.equal(file.part('word/document.xml').nodes('//w:drawing').length, 0);
      }
    });
  });

  it('stay whole, whatever is written, and lose no word', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(posting, house, async (fields, employer) => {
        const shown = view(stringify(fields), stringify(employer));
        const file = await wordFile(shown);
        assert.deepEqual(words(textOf(file)), words(toText(shown)));
        for (const name of file.names) if (/\.(?:xml|rels)$/.test(name)) file.part(name);
        for (const name of file.names) assert.doesNotMatch(String(file.raw(name)), /STRENGGEHEIM/, name);
        for (const target of file.part('word/_rels/document.xml.rels').values('//*[@TargetMode]/@Target'))
          assert.match(target, /^(?:https?:\/\/|mailto:|tel:\+?\d)/);
        file.dispose();
      }),
      { numRuns: 100 },
    );
  });
});
