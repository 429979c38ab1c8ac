/** Calendar arithmetic on ISO dates (`2026-12-14`). No clock and no time zone: a date here is a square on a wall calendar. */

const dayMs = 86_400_000;

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** Days of a month; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO date of these numbers, or undefined where no calendar has it (31 November, 29 February 2027, month 13). */
export function isoOf(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Year, month and day of an ISO date. Throws on anything else: these strings come from the readers, not from people. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
  if (!isIsoDate(iso)) throw new RangeError(`not an ISO date: ${iso}`);
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** Whether the string is an existing date written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return isoOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) === text;
}

function dayNumber(iso: string): number {
  const { year, month, day } = partsOf(iso);
  return Date.UTC(year, month - 1, day) / dayMs;
}

function isoOfDayNumber(n: number): string {
  return new Date(n * dayMs).toISOString().slice(0, 10);
}

/** The date `days` later (earlier, where negative). */
export function addDays(iso: string, days: number): string {
  return isoOfDayNumber(dayNumber(iso) + days);
}

/** The date `months` later; where the month is too short, its last day: 31 January + 1 = 28 or 29 February. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOf(iso);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return `${y}-${two(m)}-${two(Math.min(day, daysInMonth(y, m)))}`;
}

/** Days from `from` to `to`; negative where `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week of an ISO date. */
export function weekdayOf(iso: string): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Easter Sunday of a year in the Gregorian calendar (rule of Gauss in Lichtenberg's form). */
export function easterOf(year: number): string {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const oe = 7 - ((og - sz) % 7);
  return addDays(`${year}-03-01`, og + oe - 1);
}
