import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { jobPosting } from '../../server/src/render/export/jsonld.ts';
import { toText } from '../../server/src/render/index.ts';
import { strangers } from '../fixtures/formate/schema-org.ts';
import { house as anyHouse, posting as anyPosting } from './arbitrary.ts';
import { content, elements, example, exported, golden, written } from './exports.ts';
import { examples, textOfHtml, words } from './support.ts';

/** JSON as it arrives: without what has no value. */
const job = (text: string, house?: string) =>
  JSON.parse(JSON.stringify(jobPosting(exported(text, house)))) as Record<string, unknown>;

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

  for (const name of examples)
    it(`of ${name} are these, and describe it with its whole text`, () => {
      const of = example(name);
      // The description is the whole text once more.
      golden(`${name}.json`, `${JSON.stringify({ ...jobPosting(of), description: undefined }, null, 2)}\n`);
      assert.deepEqual(words(textOfHtml(jobPosting(of).description as string)), words(toText(of.view)));
    });

  it('of any posting stay data inside a script element, and are schema.org', async () => {
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
});
