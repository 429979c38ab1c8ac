import { addDays, addMonths } from './calendar.ts';
import { numberOf, numberPattern } from './numerals.ts';
import { findDates, type DateReading } from './read-date.ts';
import { groupSpan, trimmedSpan, type Span } from './span.ts';

export type TermUnit = 'tage' | 'wochen' | 'monate' | 'jahre';

/** A duration: "18 Monate", "zwei bis drei Jahre", "mindestens ein Jahr". */
export interface TermLength extends Span {
  /** Lower end, in `unit`. */
  readonly from: number;
  /** Upper end, in `unit`; equal to `from` where one figure stands. */
  readonly to: number;
  readonly unit: TermUnit;
}

/** How long a post lasts, as the field `dauer` says it. */
export interface TermReading extends Span {
  readonly kind: 'unbefristet' | 'befristet' | 'unbekannt';
  /** "zunächst", "vorerst": fixed for a start only. */
  readonly initially?: Span;
  readonly length?: TermLength;
  /** Last day. */
  readonly until?: DateReading;
  /** First day, where the field names both. */
  readonly from?: DateReading;
  /** A stated chance of a longer or open-ended contract. */
  readonly option?: Span & { readonly kind: 'verlaengerung' | 'entfristung' };
  /** A reason named in the same field ("Elternzeitvertretung", "nach § 14 Abs. 2 TzBfG"). */
  readonly reason?: Span;
  /** Both open-ended and fixed are said ("unbefristet, zunächst befristet …" is fixed; "befristet oder unbefristet" is this). */
  readonly contradicts: boolean;
}

const length = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d,.])(?<from>${numberPattern})(?:\\s?(?:-|–|bis(?:\\szu)?|oder)\\s?(?<to>${numberPattern}))?[\\s-]?(?:jährige?[nrs]?|(?:volle\\s)?(?<unit>tag|woche|monat|jahr)(?:e|en|n|es|s)?)(?![A-Za-zÀ-ÿ\\d])`,
  'di',
);
const yearAdjective = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d])(?<n>${numberPattern})[\\s-]?(?<unit>tägig|wöchig|monatig|jährig)e?[nrs]?(?![A-Za-zÀ-ÿ])`,
  'di',
);
const adjectiveUnits: Readonly<Record<string, TermUnit>> = {
  tägig: 'tage',
  wöchig: 'wochen',
  monatig: 'monate',
  jährig: 'jahre',
};
const nounUnits: Readonly<Record<string, TermUnit>> = { tag: 'tage', woche: 'wochen', monat: 'monate', jahr: 'jahre' };
const openEnded =
  /(?<![A-Za-zÀ-ÿ])(?:unbefristete?[nrs]?|auf Dauer|dauerhaft|auf unbestimmte Zeit|entfristet)(?![A-Za-zÀ-ÿ])/di;
const fixed =
  /(?<![A-Za-zÀ-ÿ])(?:befristete?[nrs]?|Befristung|zeitlich begrenzt|auf Zeit|Vertretung|vertretungsweise)(?![A-Za-zÀ-ÿ])/di;
const initially = /(?<![A-Za-zÀ-ÿ])(?:zunächst|vorerst|vorläufig|anfangs)(?![A-Za-zÀ-ÿ])/di;
const option =
  /(?<longer>Verlänger[A-Za-zÀ-ÿ]{0,12}|verlänger[A-Za-zÀ-ÿ]{0,12})|(?<open>Entfristung|Übernahme|unbefristete[nrs]? (?:Weiter)?[Bb]eschäftigung)/d;
const reason =
  /(?<![A-Za-zÀ-ÿ])(?:(?:Mutterschutz|Elternzeit|Krankheits|Schwangerschafts|Pflegezeit|Sonderurlaubs)[A-Za-zÀ-ÿ]{0,14}|§\s?14[^,;.]{0,40}TzBfG|WissZeitVG|Projekt[A-Za-zÀ-ÿ]{0,12}|Drittmittel[A-Za-zÀ-ÿ]{0,12}|(?:als|zur|in) Vertretung)/di;

function spanOf(pattern: RegExp, text: string): Span | undefined {
  const match = pattern.exec(text);
  return match ? groupSpan(match, 0) : undefined;
}

function readLength(text: string): TermLength | undefined {
  const adjective = yearAdjective.exec(text);
  if (adjective) {
    const n = numberOf(adjective.groups!.n!)!;
    return {
      ...groupSpan(adjective, 0)!,
      from: n,
      to: n,
      unit: adjectiveUnits[adjective.groups!.unit!.toLowerCase()]!,
    };
  }
  const match = length.exec(text);
  if (!match) return undefined;
  const from = numberOf(match.groups!.from!)!;
  const to = match.groups!.to === undefined ? from : numberOf(match.groups!.to)!;
  return { ...groupSpan(match, 0)!, from, to, unit: nounUnits[(match.groups!.unit ?? 'jahr').toLowerCase()]! };
}

/** Reads `zwei Jahre`, `18 Monate`, `befristet bis 31.12.2028`, `unbefristet`, `zunächst befristet`, … */
export function readTerm(text: string): TermReading {
  const span = trimmedSpan(text);
  const dates = findDates(text);
  const openSpan = spanOf(openEnded, text);
  const fixedSpan = spanOf(fixed, text);
  const initiallySpan = spanOf(initially, text);
  const duration = readLength(text);
  const optionMatch = option.exec(text);
  const reasonSpan = spanOf(reason, text);
  const until = dates.at(-1);
  const isFixed =
    fixedSpan !== undefined || duration !== undefined || until !== undefined || initiallySpan !== undefined;
  // "befristet mit Option auf unbefristete Beschäftigung": the second word belongs to the option.
  const openIsOption = openSpan !== undefined && optionMatch !== null && openSpan.start >= optionMatch.index;
  const isOpen = openSpan !== undefined && !openIsOption;
  return {
    ...span,
    kind:
      isFixed && !(isOpen && fixedSpan === undefined && duration === undefined && until === undefined)
        ? 'befristet'
        : isOpen
          ? 'unbefristet'
          : 'unbekannt',
    ...(initiallySpan && { initially: initiallySpan }),
    ...(duration && { length: duration }),
    ...(until && { until }),
    ...(dates.length > 1 && { from: dates[0]! }),
    ...(optionMatch && {
      option: {
        ...groupSpan(optionMatch, 0)!,
        kind: optionMatch.groups!.longer === undefined ? 'entfristung' : 'verlaengerung',
      },
    }),
    ...(reasonSpan && { reason: reasonSpan }),
    contradicts: isOpen && fixedSpan !== undefined,
  };
}

/** Last day of a term of this length that begins on `start` (ISO): two years from 1 March end on the last of February. */
export function endOfTerm(start: string, amount: number, unit: TermUnit): string {
  if (unit === 'tage' || unit === 'wochen') return addDays(start, amount * (unit === 'tage' ? 1 : 7) - 1);
  return addDays(addMonths(start, Math.round(amount * (unit === 'monate' ? 1 : 12))), -1);
}
