import { webLink } from '../links.ts';
import type { ContactField } from '../view.ts';
import { sectionText, titleText, lines, words } from '../text.ts';
import { placesOf, type WorkPlace } from './address.ts';
import { berlinTime } from './berlin-time.ts';
import { employmentTypes } from './employment.ts';
import type { Exported, Writer } from './exported.ts';
import { fragmentText } from './fragment.ts';
import { salaryOf } from './salary.ts';

type Json = string | number | boolean | readonly Json[] | JsonObject;

/** Properties without a value are not written. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/**
 * The posting as a schema.org JobPosting. It says what the posting says and nothing else: a property whose value is not
 * known, or only likely, is left out.
 */
export function jobPosting(exported: Exported): JsonObject {
  const { view, posting, house } = exported;
  const { name, internet } = house.file;
  const { veroeffentlicht, beginn, anzahl, kennziffer } = posting;
  const fact = (key: string): string | undefined => {
    const found = view.facts.find((one) => one.key === key);
    return found && words(found.runs);
  };
  const section = (key: string): string | undefined => {
    const found = view.sections.find((one) => one.key === key);
    return found && sectionText(found);
  };
  const unit = lines(view.header.organisation).replaceAll('\n', ', ');
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    // With its marker: a title that lost it on a job board would address one sex only, and the employer answers for that.
    title: nonEmpty(titleText(view)),
    identifier: nonEmpty(kennziffer) && { '@type': 'PropertyValue', name: nonEmpty(name), value: kennziffer },
    datePosted: veroeffentlicht && 'iso' in veroeffentlicht ? veroeffentlicht.iso : undefined,
    validThrough: validThrough(exported),
    hiringOrganization: nonEmpty(name) && { '@type': 'Organization', name, sameAs: internet && webLink(internet) },
    employmentUnit: nonEmpty(unit) && { '@type': 'Organization', name: unit },
    jobLocation: oneOrMore(placesOf(posting, house).map((place) => placeJson(place, exported))),
    employmentType: oneOrMore(employmentTypes(exported)),
    workHours: fact('arbeitszeit'),
    totalJobOpenings: anzahl?.kind === 'genau' ? anzahl.from : undefined,
    // "As soon as possible, not before 1 March" names no day on which the job starts.
    jobStartDate: beginn?.kind === 'datum' && beginn.fixed ? beginn.from : undefined,
    // By schema.org "to be filled as soon as possible".
    jobImmediateStart: beginn?.kind === 'naechstmoeglich' || beginn?.kind === 'sofort' || undefined,
    directApply: directApply(exported),
    applicationContact: oneOrMore(contacts(exported)),
    baseSalary: salaryJson(exported),
    responsibilities: section('aufgaben'),
    qualifications: section('anforderungen'),
    jobBenefits: section('angebot'),
    description: plainHtml(fragmentText(exported, { headingLevel: 2 })),
  };
}

/** The same as text that may stand inside a `script` element: nothing in it can end one. */
export const jsonldText = (exported: Exported): string =>
  `${JSON.stringify(jobPosting(exported), null, 2).replace(/[<\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

export const jsonld: Writer = jsonldText;

const nonEmpty = (text: string | undefined): string | undefined => (text?.trim() === '' ? undefined : text);

const oneOrMore = (all: readonly Json[]): Json | undefined => (all.length > 1 ? all : all[0]);

/** The last moment for an application, in German time: UTC would end the posting an hour or two early or late. */
function validThrough({ posting: { bewerbungsfrist } }: Exported): string | undefined {
  if (!bewerbungsfrist || !('iso' in bewerbungsfrist)) return undefined;
  const time = bewerbungsfrist.time?.value;
  return berlinTime(bewerbungsfrist.iso, time === undefined || time === '24:00' ? '23:59:59' : `${time}:00`);
}

function placeJson({ text, name, street, postcode, town }: WorkPlace, { house }: Exported): Json {
  if (town === undefined) return { '@type': 'Place', name: text };
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode: postcode,
      addressLocality: town,
      // Of other towns it is not known: there are German offices abroad.
      addressCountry: house.land !== undefined && town === house.ort ? 'DE' : undefined,
    },
  };
}

/** Only "no" can be known: whether one can apply from the page depends on where it will stand. */
function directApply({ posting: { bewerbung } }: Exported): boolean | undefined {
  if (typeof bewerbung !== 'object') return undefined;
  const { online, email, post } = bewerbung;
  return online === undefined && (email !== undefined || post !== undefined) ? false : undefined;
}

/** Whom to ask, as printed. Rank and hours have no property there: hours must be clock times by the day. */
function contacts({ view }: Exported): Json[] {
  const blocks = view.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block): Json[] => {
    if (block.kind !== 'contact') return [];
    const field = (key: ContactField): string | undefined => {
      const runs = block.lines.find((line) => line.field === key)?.runs;
      return runs?.some((run) => run.unknown) ? undefined : runs && nonEmpty(words(runs));
    };
    const ways = { name: field('name'), telephone: field('telefon'), email: field('email') };
    const isKnown = Object.values(ways).some((way) => way !== undefined);
    return isKnown ? [{ '@type': 'ContactPoint', contactType: field('fuer'), ...ways }] : [];
  });
}

function salaryJson(exported: Exported): Json | undefined {
  const band = salaryOf(exported);
  return (
    band && {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: band.from, maxValue: band.to, unitText: 'MONTH' },
    }
  );
}

/**
 * Paragraphs, lists and headings alone, as job boards take them. Quotes stand in our tags only, as those of the text are
 * escaped.
 */
const plainHtml = (html: string): string =>
  html
    .replace(/ (?:class|lang)="[^"]*"/g, '')
    .replace(/<\/?(?:article|header|section|div|span|address)>\n?/g, '')
    .replace(/<(\/?)dl>/g, '<$1ul>')
    .replace(/<dt>(.*?)<\/dt> <dd>(.*?)<\/dd>/gs, '<li>$1 $2</li>\n');
