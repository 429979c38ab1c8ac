import { trimmedSpan, type Span } from './span.ts';

export type PhoneProblem =
  | 'empty'
  /** other characters than digits and the usual separators */
  | 'not-a-number'
  | 'too-short'
  /** no 0 and no + at the start: YAML reads `02323164556` without quotes as a number and drops the zero */
  | 'lost-zero'
  /** a plain row of digits: where the area code ends can't be known */
  | 'area-code-unknown'
  /** readable, but not in the form of DIN 5008 */
  | 'spelling';

/** A telephone number. */
export interface PhoneReading extends Span {
  /** Form of DIN 5008: area code, blank, number, hyphen before the extension – `02323 16-4556`. */
  readonly canonical?: string;
  /** For `tel:` links: `+492323164556`. */
  readonly international?: string;
  readonly problem?: PhoneProblem;
}

/** Area codes that are known by themselves: four cities, mobile networks, service numbers. */
const knownCodes = /^0(?:30|40|69|89|1[567]\d|800|180\d|115)/;

/** The extension is set off by a single hyphen behind the number: "16-4556". */
function groups(rest: string): { number: string; extension: string } {
  const hyphens = rest.split(/\s*[-–]\s*/);
  const digits = (s: string): string => s.replace(/\D/g, '');
  if (hyphens.length !== 2) return { number: digits(rest), extension: '' };
  return { number: digits(hyphens[0]!), extension: digits(hyphens[1]!) };
}

/** Federal authorities in Bonn and Berlin: own prefix behind the area code, then the authority's, then the extension. */
const federalPrefix: Readonly<Record<string, string>> = { '228': '99', '30': '18' };

function build(prefix: string, code: string, rest: string): string | undefined {
  const own = federalPrefix[code];
  // "0228 99 123-4567" is how those authorities write it; the blank is kept where it stands, and put in nowhere.
  const federal = own !== undefined && new RegExp(`^${own}\\s\\d{2,5}\\s?[-–]\\s?\\d`).test(rest);
  const { number, extension } = groups(federal ? rest.slice(own.length) : rest);
  if (number === '') return undefined;
  if (federal) return `${prefix}${code} ${own} ${number}-${extension}`;
  return `${prefix}${code} ${number}${extension === '' ? '' : `-${extension}`}`;
}

/**
 * Reads a telephone number in any usual form (`02323-164556`, `(02323) 16-4556`, `02323/16 45 56`, `+49 (0) 2323 164556`).
 * Where an extension begins is taken from a hyphen only; a hyphen right behind the area code is a separator.
 */
export function readPhone(text: string): PhoneReading {
  const span = trimmedSpan(text);
  const raw = text.slice(span.start, span.end).replace(/^(?:Tel(?:efon)?\.?|Fon|Ruf|Mobil|Fax)[:\s]{1,3}/i, '');
  if (raw === '') return { ...span, problem: 'empty' };
  if (/[^\d\s()+/.–-]/.test(raw)) return { ...span, problem: 'not-a-number' };
  const allDigits = raw.replace(/\D/g, '');
  // 115 is the common number of the public administration.
  if (allDigits === '115' || allDigits === '110' || allDigits === '112') return { ...span, canonical: allDigits };
  if (allDigits.length < 5) return { ...span, problem: 'too-short' };
  const abroad = /^(?:\+|00)\s?49/.test(raw);
  if (!abroad && /^(?:\+|00)/.test(raw)) return { ...span, international: `+${allDigits.replace(/^00/, '')}` };
  if (!abroad && !/^\(?0/.test(raw)) {
    const problem = /^\d{6,12}$/.test(raw) ? 'lost-zero' : 'area-code-unknown';
    return { ...span, problem };
  }
  // National part, with the trunk zero dropped in both "(0)2323" and "02323".
  const national = (abroad ? raw.replace(/^(?:\+|00)\s?49[\s/-]{0,2}/, '').replace(/^\(0\)\s?/, '') : raw).replace(
    /^\(?0?/,
    '',
  );
  const international = `+49${national.replace(/\D/g, '')}`;
  const split = /^(\d{2,5})(?:\)|[\s/.–-])[\s/.–-]{0,3}(?=\d)/.exec(national);
  const known = knownCodes.exec(`0${national}`)?.[0].slice(1);
  const code = split?.[1] ?? known;
  if (code === undefined) return { ...span, international, problem: 'area-code-unknown' };
  const rest = national.slice(split ? split[0].length : code.length);
  const canonical = build(abroad ? '+49 ' : '0', code, rest);
  if (canonical === undefined) return { ...span, international, problem: 'too-short' };
  return {
    ...span,
    canonical,
    international,
    ...(canonical !== text.slice(span.start, span.end) && { problem: 'spelling' as const }),
  };
}
