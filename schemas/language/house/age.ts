import { addMonths, readTerm } from '../../dates/index.ts';
import { numberPattern, numberOf } from '../../dates/numerals.ts';

/** How old something may be. */
export type AgeReading =
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'unlimited' }
  /** Not understood; the usual age applies. */
  | { readonly kind: 'unknown' };

/** Facts are shown this long, in months, unless the house says otherwise. */
export const usualAge = 24;

const monthsOf = { jahre: 12, monate: 1, wochen: 12 / 52, tage: 12 / 365 };

const number = new RegExp(`^(?:${numberPattern})$`, 'i');

/** "18 Monate", "zwei Jahre", "3" (years), "unbegrenzt". */
export function readAge(text: string): AgeReading {
  const words = text.trim();
  if (/^(?:unbegrenzt|nie|kein\w*|ohne)$/i.test(words)) return { kind: 'unlimited' };
  if (number.test(words)) return { kind: 'months', months: (numberOf(words) ?? 2) * 12 };
  const { length } = readTerm(words);
  if (!length) return { kind: 'unknown' };
  return { kind: 'months', months: Math.ceil(length.to * monthsOf[length.unit]) };
}

/** The last day on which something of `date` may be shown. */
export function lastDayOf(date: string, age: AgeReading | undefined): string | undefined {
  if (age?.kind === 'unlimited') return undefined;
  return addMonths(date, age?.kind === 'months' ? age.months : usualAge);
}
