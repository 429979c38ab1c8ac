import { daysInMonth, isoOf, weekdayOf } from './calendar.ts';
import { monthOfName, monthPattern, weekdayOfName, weekdayPattern } from './names.ts';
import { groupSpan, trimmedSpan, type Span } from './span.ts';
import type { Weekday } from './calendar.ts';

/** Why a text gives no date. */
export type DateProblemCode =
  /** nothing but blanks */
  | 'empty'
  /** words, but no date among them */
  | 'not-a-date'
  /** day and month only: "14.12." */
  | 'no-year'
  /** a date no calendar has: "31.11.2026" */
  | 'impossible';

/** How a date was written; a posting should keep to one. */
export type DateSpelling = 'punkte' | 'punkte-kurz' | 'iso' | 'worte' | 'schraegstriche';

/** A date that was read. */
export interface DateFound extends Span {
  /** `YYYY-MM-DD` */
  readonly iso: string;
  readonly spelling: DateSpelling;
  /** A weekday named with the date; `agrees` tells whether the calendar says so too. */
  readonly weekday?: Span & { readonly named: Weekday; readonly agrees: boolean };
  /** Time of day, `HH:MM`. */
  readonly time?: Span & { readonly value: string };
}

/** A text that gives no date, with a proposal where there is a likely one. */
export interface DateProblem extends Span {
  readonly problem: DateProblemCode;
  /** ISO date the author probably meant. */
  readonly proposal?: string;
  readonly weekday?: Span & { readonly named: Weekday };
}

export type DateReading = DateFound | DateProblem;

export interface DateContext {
  /** ISO date near which a date without a year lies (publication, else today): the next such day is proposed. */
  readonly near?: string;
}

const weekday = `(?:(?<weekday>${weekdayPattern})\\b\\.?,?\\s{0,3}(?:den|dem|the)?\\s{0,3})?`;
const time =
  '(?:,?\\s{0,3}(?:um|bis)?\\s{0,3}(?<time>(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?)\\s{0,3}Uhr)?';
const before = '(?<![A-Za-zÀ-ÿ\\d.,/-])';
const after = '(?![A-Za-zÀ-ÿ\\d])';
const body = [
  '(?<y1>\\d{4})-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})(?:T[\\d:.]{4,12}(?:Z|[+-][\\d:]{2,5})?)?',
  '(?<d2>\\d{1,2})\\.\\s{0,2}(?<m2>\\d{1,2})(?:\\.\\s{0,2}(?<y2>\\d{4}|\\d{2}(?!\\s{0,2}(?:Uhr|:)))|\\.(?!\\d))',
  `(?<d3>\\d{1,2})\\.?\\s{0,2}(?<m3>${monthPattern})\\b\\.?(?:\\s{0,2}(?<y3>\\d{4}|\\d{2}(?!\\d|\\s{0,2}(?:Uhr|:))))?`,
  '(?<d4>\\d{1,2})/(?<m4>\\d{1,2})/(?<y4>\\d{4})',
  `(?<m5>january|february|march|april|may|june|july|august|september|october|november|december)\\s(?<d5>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y5>\\d{4})`,
].join('|');
const pattern = new RegExp(`${before}${weekday}(?:${body})${after}${time}`, 'dgi');
const spellings: readonly DateSpelling[] = ['iso', 'punkte', 'worte', 'schraegstriche', 'worte'];

/** "26" is 2026: postings look ahead, never back into the last century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const isRealDate = (iso: string): boolean =>
  isoOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))) === iso;

/** What was probably meant by a date that does not exist: the swapped one, else the last day of the month. */
function possible(year: number, month: number, day: number): string | undefined {
  if (month > 12) return isoOf(year, day, month);
  return month >= 1 && day > daysInMonth(year, month) && day <= 31
    ? isoOf(year, month, daysInMonth(year, month))
    : undefined;
}

function nextAfter(near: string | undefined, month: number, day: number): string | undefined {
  if (near === undefined) return undefined;
  const year = Number(near.slice(0, 4));
  for (let y = year; y <= year + 8; y++) {
    const iso = isoOf(y, month, day);
    if (iso !== undefined && iso >= near) return iso;
  }
  return undefined;
}

function readMatch(match: RegExpExecArray, context: DateContext): DateReading {
  const g = match.groups!;
  const way = [1, 2, 3, 4, 5].find((n) => g[`d${n}`] !== undefined)!;
  const day = Number(g[`d${way}`]);
  const monthText = g[`m${way}`]!;
  const month = /^\d/.test(monthText) ? Number(monthText) : monthOfName(monthText)!;
  const yearText = g[`y${way}`];
  const span = { start: match.index, end: match.index + match[0].length };
  const weekdaySpan = groupSpan(match, 'weekday');
  const named = g.weekday === undefined ? undefined : (weekdayOfName(g.weekday) as Weekday);
  if (yearText === undefined) {
    const proposal = nextAfter(context.near, month, day);
    return {
      ...span,
      problem: isoOf(2000, month, day) === undefined ? 'impossible' : 'no-year',
      ...(proposal !== undefined && { proposal }),
      ...(named && weekdaySpan && { weekday: { ...weekdaySpan, named } }),
    };
  }
  const year = fullYear(yearText);
  const iso = isoOf(year, month, day);
  if (iso === undefined) {
    const proposal = possible(year, month, day);
    return { ...span, problem: 'impossible', ...(proposal !== undefined && { proposal }) };
  }
  const timeSpan = groupSpan(match, 'time');
  const spelling = spellings[way - 1]!;
  return {
    ...span,
    iso,
    spelling: spelling === 'punkte' && yearText.length === 2 ? 'punkte-kurz' : spelling,
    ...(named && weekdaySpan && { weekday: { ...weekdaySpan, named, agrees: weekdayOf(iso) === named } }),
    ...(timeSpan && { time: { ...timeSpan, value: `${g.hour!.padStart(2, '0')}:${g.minute ?? '00'}` } }),
  };
}

/** Every date of a text in order, readable or not. Meant for fields and sentences about dates, not for any prose. */
export function findDates(text: string, context: DateContext = {}): DateReading[] {
  return Array.from(text.matchAll(pattern), (match) => readMatch(match, context));
}

/**
 * The date a field holds, in any natural spelling: `14.12.2026`, `2026-12-14`, `Montag, 14. Dezember 2026`, `14.12.26`.
 * Words around it ("bis einschließlich …") are allowed: the span tells where the date stands.
 */
export function readDate(text: string, context: DateContext = {}): DateReading {
  const span = trimmedSpan(text);
  if (span.start === span.end) return { ...span, problem: 'empty' };
  // As programs and tidy authors write it: no need of the large pattern, whose first use costs two milliseconds.
  if (/^\d{4}-\d\d-\d\d$/.test(text) && isRealDate(text)) return { ...span, iso: text, spelling: 'iso' };
  const found = findDates(text, context);
  const bare = /^\s*(?<day>\d{1,2})\.(?<month>\d{1,2})\s*$/.exec(text);
  // In running text "14.12" may be a number; as the whole of a date field it is a date that lost its end.
  if (bare) return { ...readDate(`${text.trimEnd()}.`, context), ...span };
  return found.find((r) => 'iso' in r) ?? found[0] ?? { ...span, problem: 'not-a-date' };
}
