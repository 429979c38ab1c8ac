import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parseDocument as parseHtml } from 'htmlparser2';
import { globSync } from 'tinyglobby';
import { parse, stringify } from 'yaml';
import { parsePosting } from '../../server/src/document/typed.ts';
import { readHouse } from '../../server/src/house/house.ts';
import {
  exportedOf,
  exportFormats,
  exportNames,
  pictureOf,
  type Exported,
  type ExportName,
  type ExportOptions,
} from '../../server/src/render/export/index.ts';
import { groupsOf } from '../../server/src/render/export/blatt-fields.ts';
import { jobPosting } from '../../server/src/render/export/jsonld.ts';
import { toText } from '../../server/src/render/index.ts';
import { strangers } from '../fixtures/formate/schema-org.ts';
import { house as anyHouse, posting as anyPosting } from './arbitrary.ts';
import { unzip } from '../support/zip.ts';
import { examples, exampleText, textOfHtml, today, words } from './support.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const houseText = readFileSync(new URL('examples/arbeitgeber.yaml', import.meta.url), 'utf8');

const exported = (text: string, house?: string): Exported => exportedOf(parsePosting(text), readHouse(house), today);
const example = (name: string): Exported => exported(exampleText(name), houseText);

/** What a printer gets is what a PDF shows. */
const print = (page: string): Promise<Uint8Array> => Promise.resolve(Buffer.from(page));

async function written(name: ExportName, of: Exported, options: ExportOptions = {}): Promise<string> {
  const content = await (await exportFormats[name].load())(of, { print, ...options });
  if (typeof content === 'string') return content;
  const bytes = Buffer.from(content);
  // A Word file is an archive: what is in it shows when it is unpacked.
  const files = bytes.subarray(0, 2).equals(Buffer.from('PK')) ? [...unzip(bytes)] : [['', () => bytes] as const];
  return files.map(([path, read]) => `${path}\n${String(read())}`).join('\n');
}

/** JSON as it arrives: without what has no value. */
const job = (text: string, house?: string) =>
  JSON.parse(JSON.stringify(jobPosting(exported(text, house)))) as Record<string, unknown>;

/** Compares with the file; `KENNZIFFER_GOLDEN=1` writes it anew, for a look at the difference in the commit. */
function golden(name: string, actual: string): void {
  const path = new URL(`golden/${name}`, import.meta.url);
  if (process.env.KENNZIFFER_GOLDEN === '1') writeFileSync(path, actual);
  assert.equal(actual, readFileSync(path, 'utf8'));
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const elements = (html: string): Node[] =>
  nodes(parseHtml(html) as unknown as Node).filter(({ type, name }) => type !== 'directive' && name !== undefined);
const content = (node: Node): string =>
  nodes(node)
    .map(({ type, data }) => (type === 'text' ? data : ''))
    .join('');

describe('the table of formats', () => {
  it('gives each an ending of its own, so that all may lie in one folder', () => {
    const endings = exportNames.map((name) => exportFormats[name].extension);
    assert.equal(new Set(endings).size, endings.length);
    for (const ending of endings) assert.match(ending, /^(?:\.[a-z]+)+$/);
  });
});

describe('exports of the examples', () => {
  for (const name of examples) {
    it(`${name}: short version and data for search engines`, async () => {
      const of = example(name);
      golden(`${name}.kurz.txt`, await written('kurz', of));
      // The description is the whole text once more.
      golden(`${name}.json`, `${JSON.stringify({ ...jobPosting(of), description: undefined }, null, 2)}\n`);
      assert.deepEqual(words(textOfHtml(jobPosting(of).description as string)), words(toText(of.view)));
    });

    it(`${name}: fragment and text say the same, without a trace of the editor`, async () => {
      const of = example(name);
      const fragment = await written('fragment', of, { headingLevel: 3 });
      assert.deepEqual(words(textOfHtml(fragment)), words(await written('text', of)));
      assert.doesNotMatch(fragment, / (?:data-|id=|style=)|<(?:h1|h2|style|mark)\b/);
      assert.match(fragment, /^<article[^>]*>\n<header>[\s\S]*<h3>[\s\S]*<h4>/);
    });

    it(`${name}: the page stands alone and allows itself nothing more`, async () => {
      const logo = pictureOf('logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))!;
      for (const format of ['html', 'blatt'] as const) {
        const html = await written(format, example(name), { logo });
        assert.match(html, /^<!doctype html>\n<html lang="de">/);
        const all = elements(html);
        for (const { attribs = {} } of all) {
          const named = Object.entries(attribs).filter(([key]) =>
            /^(?:src|srcset|action|background|style|on.*)$/.test(key),
          );
          assert.deepEqual(
            named.filter(([, value]) => !value.startsWith('data:image/svg+xml;base64,')),
            [],
          );
        }
        assert.deepEqual(
          all.filter((one) => /^(?:link|iframe|object|base)$/.test(one.name!)),
          [],
        );
        const policy = all.find((one) => one.attribs?.['http-equiv'] === 'Content-Security-Policy')!.attribs!.content!;
        assert.match(policy, /^default-src 'none'; /);
        const [style, ...moreStyles] = all.filter((one) => one.name === 'style');
        assert.deepEqual(moreStyles, []);
        const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
        assert.ok(policy.includes(`style-src ${hash(content(style!))};`));
        const scripts = all.filter((one) => one.name === 'script' && one.attribs?.type !== 'application/ld+json');
        assert.equal(scripts.length, format === 'blatt' ? 1 : 0);
        for (const script of scripts) assert.ok(policy.includes(`script-src ${hash(content(script))};`));
        if (format === 'html') assert.doesNotMatch(policy, /script-src/);
      }
    });
  }
});

describe('what is internal', () => {
  /** Every field under `intern`, with a word or day that stands nowhere else. */
  const internal = {
    ...Object.fromEntries(
      ['befristungsgrund', 'frauenanteil', 'maenneranteil', 'planstelle', 'notiz', 'teilzeitgrund', 'unbekanntes'].map(
        (key) => [key, `STRENGGEHEIM ${key}`],
      ),
    ),
    ...Object.fromEntries(
      ['meldung_agentur', 'gleichstellung', 'personalrat', 'schwerbehindertenvertretung'].map((key) => [
        key,
        '03.02.1901',
      ]),
    ),
  };
  const secret = /STRENGGEHEIM|1901|intern\b/;
  const files = globSync(['examples/**/*.stelle.yaml', 'test/render/examples/*.stelle.yaml'], {
    cwd: root,
    absolute: true,
  });

  it('gets into no export of any example', async () => {
    assert.ok(files.length >= 8);
    for (const file of files) {
      let fields: Record<string, unknown>;
      try {
        fields = parse(readFileSync(file, 'utf8'), { uniqueKeys: false }) as Record<string, unknown>;
      } catch {
        fields = { titel: 'X (w/m/d)' };
      }
      const text = stringify({ ...fields, intern: internal });
      for (const name of exportNames)
        assert.doesNotMatch(await written(name, exported(text, houseText)), secret, `${file} ${name}`);
    }
  });

  it('gets into none whatever the posting says, nor by its name', async () => {
    const named = Object.keys(internal)
      .map((key) => `<${key}> <intern.${key}>`)
      .join(' ');
    await fc.assert(
      fc.asyncProperty(anyPosting, anyHouse, async (fields, house) => {
        const text = stringify({ ...fields, angebot: named.replaceAll('intern.', ''), intern: internal });
        const of = exported(text, stringify(house));
        for (const name of exportNames) assert.doesNotMatch(await written(name, of), /STRENGGEHEIM|1901/);
      }),
      { numRuns: 40 },
    );
    const of = exported(stringify({ titel: 'X', hinweise: named, intern: internal }));
    // No format is even handed it.
    assert.doesNotMatch(JSON.stringify([of.posting, of.view]), /STRENGGEHEIM|1901|"intern"/);
    for (const name of exportNames) assert.doesNotMatch(await written(name, of), /STRENGGEHEIM|1901/);
  });
});

describe('hostile postings, exported', () => {
  const tags = new Set(
    'html head meta title style script body main article header section div ul li dl dt dd p h1 h2 h3 h4 h5 h6 span a address br nav pre button img'.split(
      ' ',
    ),
  );

  it('bring no element, attribute or script into a page', async () => {
    await fc.assert(
      fc.asyncProperty(anyPosting, anyHouse, async (fields, house) => {
        const of = exported(stringify(fields), stringify(house));
        for (const name of ['html', 'blatt', 'fragment'] as const) {
          for (const { name: tag, attribs = {} } of elements(await written(name, of))) {
            assert.ok(tags.has(tag!), tag);
            for (const [key, value] of Object.entries(attribs)) {
              assert.doesNotMatch(key, /^on|^style$|^src/);
              if (key === 'href') assert.match(value, /^(?:https?:\/\/|mailto:|tel:\+?\d|#)/);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stay data inside a script element', async () => {
    await fc.assert(
      fc.asyncProperty(anyPosting, anyHouse, async (fields, house) => {
        const of = exported(stringify(fields), stringify(house));
        const text = await written('jsonld', of);
        assert.doesNotMatch(text, /[<\u2028\u2029]/);
        const plain: unknown = JSON.parse(JSON.stringify(jobPosting(of)));
        assert.deepEqual(JSON.parse(text), plain);
        const data = elements(await written('html', of)).filter(
          ({ attribs }) => attribs?.type === 'application/ld+json',
        );
        assert.equal(data.length, 1);
        assert.deepEqual(JSON.parse(content(data[0]!)), plain);
        assert.deepEqual(strangers(plain as Parameters<typeof strangers>[0]), []);
      }),
      { numRuns: 60 },
    );
  });

  it('are copied from the sheet letter for letter', async () => {
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

describe('data for search engines', () => {
  it('ends with the last second of the deadline in German time', () => {
    const end = (deadline: string) => job(`bewerbungsfrist: ${deadline}\n`).validThrough;
    assert.equal(end('14.12.2026'), '2026-12-14T23:59:59+01:00');
    assert.equal(end('14.07.2026'), '2026-07-14T23:59:59+02:00');
    assert.equal(end('29.03.2026'), '2026-03-29T23:59:59+02:00');
    assert.equal(end('25.10.2026'), '2026-10-25T23:59:59+01:00');
    assert.equal(end('14. Dezember 2026, 12 Uhr'), '2026-12-14T12:00:00+01:00');
    assert.equal(end('14.12.2026, 24 Uhr'), '2026-12-14T23:59:59+01:00');
    assert.equal(end('31.11.2026'), undefined);
    assert.equal(end('solange die Anzeige geschaltet ist'), undefined);
  });

  it('keeps the marker: without it the title would address one sex', () => {
    assert.equal(job('titel: Projektleiter (w/m/d)\n').title, 'Projektleiter (w/m/d)');
  });

  it('leaves out what nobody has said', () => {
    const { '@context': context, '@type': type, description, ...rest } = job('titel: Leitung\n');
    assert.deepEqual([context, type, rest], ['https://schema.org', 'JobPosting', { title: 'Leitung' }]);
    assert.equal(description, '<h2>Leitung</h2>\n');
    assert.deepEqual(Object.keys(job('')), ['@context', '@type', 'description']);
  });

  it('names the house by its address on the web, and by nothing that is none', () => {
    const site = (internet: string) => job('', `name: A\ninternet: ${internet}\n`).hiringOrganization;
    const organization = { '@type': 'Organization', name: 'A' };
    assert.deepEqual(site('www.a.de'), { ...organization, sameAs: 'https://www.a.de' });
    assert.deepEqual(site('javascript:alert(1)'), organization);
  });

  it('takes the address from the house file, and no country or street from nowhere', () => {
    const house =
      'land: NW\nort: Musterau\norte:\n  rathaus: Rathaus, Markt 1, 45999 Musterau\n  paris: 51 rue A, 75013 Paris\n';
    const place = (text: string) => job(text, house).jobLocation;
    const address = {
      '@type': 'PostalAddress',
      streetAddress: 'Markt 1',
      postalCode: '45999',
      addressLocality: 'Musterau',
      addressCountry: 'DE',
    };
    assert.deepEqual(place('arbeitsort: rathaus\n'), { '@type': 'Place', name: 'Rathaus', address });
    assert.deepEqual(place('arbeitsort: Waldheim\n'), { '@type': 'Place', name: 'Waldheim' });
    assert.deepEqual(place('arbeitsort: paris\n'), {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', streetAddress: '51 rue A', postalCode: '75013', addressLocality: 'Paris' },
    });
    assert.equal((place('arbeitsort:\n  - rathaus\n  - paris\n') as unknown[]).length, 2);
    assert.deepEqual(place('titel: A\n'), {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Musterau', addressCountry: 'DE' },
    });
    assert.equal(job('titel: A\n').jobLocation, undefined);
  });

  it('names full and part time, and a term, as far as they are said', () => {
    const types = (text: string) => job(text, 'land: NW\ntraeger: kommune\n').employmentType;
    assert.equal(types('arbeitszeit: Vollzeit\n'), 'FULL_TIME');
    assert.equal(types('entgelt: E 6 TVöD-VKA\narbeitszeit: 39\n'), 'FULL_TIME');
    assert.equal(types('entgelt: E 6 TVöD-VKA\narbeitszeit: 19,5\n'), 'PART_TIME');
    assert.deepEqual(types('arbeitszeit: 75–100 %\nteilzeit: ja\n'), ['FULL_TIME', 'PART_TIME']);
    assert.deepEqual(types('arbeitszeit: Vollzeit\ndauer: zwei Jahre\n'), ['FULL_TIME', 'TEMPORARY']);
    assert.equal(types('art: Ausbildung\ndauer: drei Jahre\n'), undefined);
    assert.equal(types('art: Praktikum\n'), 'INTERN');
    assert.equal(types('teilzeit: ja\n'), undefined);
    assert.equal(types('teilzeit: nein\n'), 'FULL_TIME');
    assert.equal(types('arbeitszeit: nach Absprache\n'), undefined);
    assert.equal(types('arbeitszeit: 39\n'), undefined);
  });

  it('names the day a job starts only where there is one', () => {
    const start = (beginn: string): unknown => job(`beginn: ${beginn}\n`).jobStartDate;
    assert.equal(start('01.03.2027'), '2027-03-01');
    assert.equal(start('zum 1. März 2027'), '2027-03-01');
    assert.equal(start('frühestens 01.03.2027'), undefined);
    assert.equal(start('nächstmöglich, spätestens zum 01.03.2027'), undefined);
    assert.equal(start('ab Montag, den 1. März 2027'), '2027-03-01');
    for (const open of ['oder früher', 'oder später', 'bzw. nach Absprache', 'oder 01.04.2027'])
      assert.equal(start(`zum 01.03.2027 ${open}`), undefined, open);
    assert.equal(start('spätestens 01.03.2027'), undefined);
  });

  it('gives pay by a sourced table, for one sure grade in full time only', () => {
    const salary = (text: string) =>
      job(`veroeffentlicht: 23.11.2026\n${text}`, 'land: NW\ntraeger: kommune\n').baseSalary;
    const full = 'arbeitszeit: Vollzeit\n';
    const value = { '@type': 'QuantitativeValue', minValue: 4269.64, maxValue: 6326.77, unitText: 'MONTH' };
    assert.deepEqual(salary(`entgelt: E 11 TVöD-VKA\n${full}`), { '@type': 'MonetaryAmount', currency: 'EUR', value });
    for (const unsure of [
      'entgelt: bis E 11 TVöD-VKA\n',
      'entgelt: E 10 bis E 11 TVöD-VKA\n',
      'entgelt: E 11 Haustarif\n',
      'entgelt: E 9c TV-L\n',
      'entgelt: 15,20 € in der Stunde\n',
      'entgelt: E 11 TVöD-VKA, vorbehaltlich der Stellenbewertung\n',
      'entgelt: E 11 TVöD-VKA\nentgelt_text: Die Bewertung der Stelle steht noch aus.\n',
      'entgelt: E 11 TVöD-VKA\nbesoldung: A 99\n',
    ])
      assert.equal(salary(unsure + full), undefined, unsure);
    assert.equal(salary('entgelt: E 11 TVöD-VKA\narbeitszeit: 75–100 %\n'), undefined);
    assert.equal(salary('entgelt: E 11 TVöD-VKA\n'), undefined);
    assert.equal(job(`veroeffentlicht: 23.11.1999\nentgelt: E 11 TVöD-VKA\n${full}`).baseSalary, undefined);
  });

  it('names whom to ask, of the posting or the house, and nobody else', () => {
    const house = 'kontakte:\n  personal:\n    fuer: Verfahren\n    telefon: 02399 50-1180\n';
    const contact = (text: string) =>
      job(`${text}intern:\n  notiz: Frau Geheim, 02399 50-9999\n`, house).applicationContact;
    const person = { '@type': 'ContactPoint', name: 'Frau A', email: 'a@a.de' };
    assert.deepEqual(contact('kontakt:\n  name: Frau A\n  funktion: Leitung\n  email: a@a.de\n'), person);
    assert.deepEqual(contact('kontakt:\n  - name: Frau A\n    email: a@a.de\n  - personal\n'), [
      person,
      { '@type': 'ContactPoint', contactType: 'Verfahren', telephone: '02399 50-1180' },
    ]);
    assert.equal(contact('kontakt:\n  name: <niemand>\n'), undefined);
    assert.equal(contact('kontakt:\n  fuer: Fachliches\n'), undefined);
    assert.equal(contact('kontakt: Fragen beantwortet Frau A.\n'), undefined);
    assert.equal(contact('titel: A\n'), undefined);
  });

  it('says that one cannot apply online only where the ways are known', () => {
    const direct = (text: string) => job(text).directApply;
    assert.equal(direct('bewerbung:\n  post: Stadt A, 44600 A\n'), false);
    assert.equal(direct('bewerbung:\n  online: https://a.de\n'), undefined);
    assert.equal(direct('bewerbung: Bitte auf Papier.\n'), undefined);
  });
});

describe('the short version and the sheet', () => {
  it('leads to where the whole posting is: the application, else the portal, else the house', async () => {
    const last = async (text: string, house?: string) =>
      (await written('kurz', exported(text, house))).split('\n').at(-2);
    const house = 'portal: https://stellen.a.de\ninternet: https://a.de\n';
    assert.equal(
      await last('titel: A\nbewerbung:\n  online: https://a.de/1\n', house),
      'Die ganze Ausschreibung: https://a.de/1',
    );
    assert.equal(await last('titel: A\n', house), 'Die ganze Ausschreibung: https://stellen.a.de');
    assert.equal(await last('titel: A\n', 'internet: https://a.de\n'), 'Die ganze Ausschreibung: https://a.de');
    assert.equal(await last('titel: A\n'), 'A');
  });

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
});
