import { addDays, isoOf, daysInMonth } from './calendar.ts';
import { monthOfName, monthPattern } from './names.ts';
import { findDates, type DateContext, type DateReading } from './read-date.ts';
import { groupSpan, trimmedSpan, type Span } from './span.ts';

/** When a post begins. `from`/`to` are ISO dates; a single day has both equal. */
export type StartReading = Span &
  (
    | { readonly kind: 'naechstmoeglich' | 'sofort' | 'absprache' | 'unbekannt' }
    | {
        readonly kind: 'datum';
        readonly date: DateReading;
        readonly from?: string;
        readonly to?: string;
        /** That day, and nothing that makes it another: not "zum 1.3.2027 oder früher". */
        readonly fixed: boolean;
        readonly earliest: boolean;
        readonly soon: boolean;
      }
    | {
        readonly kind: 'zeitraum';
        readonly from: string;
        readonly to: string;
        readonly earliest: boolean;
        readonly soon: boolean;
      }
  );

const soon =
  /(?:nächst|frühest|schnellst|baldigst|bald)(?:e?[ns]?)?[\s-]?möglich|(?<![A-Za-zÀ-ÿ])baldmöglichst|schnellstmöglich|zum frühestmöglichen/di;
const now = /(?<![A-Za-zÀ-ÿ])(?:(?:ab\s)?sofort|umgehend|unverzüglich)(?![A-Za-zÀ-ÿ])/di;
const agreed = /(?<![A-Za-zÀ-ÿ])nach (?:Absprache|Vereinbarung)(?![A-Za-zÀ-ÿ])/di;
const earliest = /(?<![A-Za-zÀ-ÿ])(?:frühestens|nicht vor)(?![A-Za-zÀ-ÿ])/i;
/** What may stand before a day without changing it. */
const beforeDay = /^\s*(?:(?:zum|am|ab|vom)\s+(?:de[mn]\s+)?)?$/i;
const quarter =
  /(?<![\d.])(?<n>[1-4]|I{1,3}|IV|erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?)\.?\s?(?:Quartal|Vierteljahr|Q)\s(?<y>\d{4})|(?<![A-Za-zÀ-ÿ])Q(?<n2>[1-4])[\s/](?<y2>\d{4})/di;
const half = /(?<n>[12]|erste[ns]?|zweite[ns]?)\.?\s?Halbjahr\s(?<y>\d{4})/di;
const season = /(?<![A-Za-zÀ-ÿ])(?<name>Frühjahr|Frühling|Sommer|Herbst)\s(?<y>\d{4})/di;
const semester = /(?<![A-Za-zÀ-ÿ])(?<name>Winter|Sommer)semester\s(?<y>\d{4})/di;
const monthYear = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d.])(?:(?<part>Anfang|Mitte|Ende)\\s)?(?<m>${monthPattern})\\b\\.?\\s(?<y>\\d{4})`,
  'di',
);
const monthNumber = /(?<![\d./-])(?<m>0?[1-9]|1[0-2])[/.](?<y>20\d{2})(?![\d])/d;
const onlyYear = /(?<![\d./-])(?:im Jahr(?:e|es)?\s|Jahr\s|ab\s|in\s)?(?<y>20\d{2})(?![\d./-])/d;

const ordinals = ['erste', 'zweite', 'dritte', 'vierte'];
const roman = ['I', 'II', 'III', 'IV'];

function ordinal(text: string): number {
  const word = ordinals.findIndex((o) => text.toLowerCase().startsWith(o));
  if (word >= 0) return word + 1;
  const numeral = roman.indexOf(text.toUpperCase());
  return numeral >= 0 ? numeral + 1 : Number(text);
}

/** First and last day of `count` months from `month` of `year`. */
function months(year: number, month: number, count: number): { from: string; to: string } {
  const last = month + count - 1;
  return { from: isoOf(year, month, 1)!, to: isoOf(year, last, daysInMonth(year, last))! };
}

function readPeriod(text: string): (Span & { from: string; to: string }) | undefined {
  const q = quarter.exec(text);
  if (q) {
    const n = ordinal((q.groups!.n ?? q.groups!.n2)!);
    return { ...groupSpan(q, 0)!, ...months(Number(q.groups!.y ?? q.groups!.y2), n * 3 - 2, 3) };
  }
  const h = half.exec(text);
  if (h) return { ...groupSpan(h, 0)!, ...months(Number(h.groups!.y), ordinal(h.groups!.n!) * 6 - 5, 6) };
  const term = semester.exec(text);
  if (term) {
    const year = Number(term.groups!.y);
    // Terms at universities: summer April to September, winter October to March.
    if (term.groups!.name!.toLowerCase() === 'sommer') return { ...groupSpan(term, 0)!, ...months(year, 4, 6) };
    return { ...groupSpan(term, 0)!, from: isoOf(year, 10, 1)!, to: isoOf(year + 1, 3, 31)! };
  }
  const s = season.exec(text);
  if (s) {
    const first = { f: 3, s: 6, h: 9 }[s.groups!.name!.charAt(0).toLowerCase() as 'f' | 's' | 'h'];
    return { ...groupSpan(s, 0)!, ...months(Number(s.groups!.y), first, 3) };
  }
  const m = monthYear.exec(text) ?? monthNumber.exec(text);
  if (m) {
    const name = m.groups!.m!;
    const whole = months(Number(m.groups!.y), /^\d/.test(name) ? Number(name) : monthOfName(name)!, 1);
    const part = m.groups!.part?.toLowerCase();
    const from = part === 'mitte' ? addDays(whole.from, 10) : part === 'ende' ? addDays(whole.from, 20) : whole.from;
    const to = part === 'anfang' ? addDays(whole.from, 9) : part === 'mitte' ? addDays(whole.from, 19) : whole.to;
    return { ...groupSpan(m, 0)!, from, to };
  }
  const y = onlyYear.exec(text);
  return y ? { ...groupSpan(y, 0)!, ...months(Number(y.groups!.y), 1, 12) } : undefined;
}

/**
 * Reads `nächstmöglich`, `zum nächstmöglichen Zeitpunkt`, `ab sofort`, a date, `1. Quartal 2027`, `Anfang März 2027`,
 * `Wintersemester 2026/27`. "Nächstmöglich, frühestens 1.3.2027" is the date with `soon` and `earliest` set.
 */
export function readStart(text: string, context: DateContext = {}): StartReading {
  const whole = trimmedSpan(text);
  const isSoon = soon.test(text);
  const isEarliest = earliest.test(text);
  const date = findDates(text, context)[0];
  if (date) {
    const day = 'iso' in date ? { from: date.iso, to: date.iso } : {};
    const fixed = beforeDay.test(text.slice(0, date.start)) && /^[\s.]*$/.test(text.slice(date.end));
    const span = { start: date.start, end: date.end };
    return { ...span, kind: 'datum', date, ...day, fixed, earliest: isEarliest, soon: isSoon };
  }
  const period = readPeriod(text);
  if (period) return { ...period, kind: 'zeitraum', earliest: isEarliest, soon: isSoon };
  for (const [kind, pattern] of [
    ['naechstmoeglich', soon],
    ['sofort', now],
    ['absprache', agreed],
  ] as const) {
    const match = pattern.exec(text);
    if (match) return { ...groupSpan(match, 0)!, kind };
  }
  return { ...whole, kind: 'unbekannt' };
}
