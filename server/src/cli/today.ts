import { readDate } from '../../../schemas/dates/index.ts';
import type { Lang } from '../../../schemas/text.ts';
import { say } from './messages.ts';
import { UsageError } from './usage-error.ts';

/**
 * The date in Germany. Between 2 a.m. and 10 p.m. UTC-wise winter and summer time agree on it; only around midnight the
 * time zone tables are asked, which cost more than a whole check to load.
 */
export function berlinDate(now: Date): string {
  const isoAt = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString().slice(0, 10);
  const [winter, summer] = [isoAt(1), isoAt(2)];
  if (winter === summer) return winter;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now);
}

/** The date given by `--today`, in any spelling a posting may use; otherwise the one in Germany. */
export function todayOf(given: string | undefined, lang: Lang): string {
  if (given === undefined) return berlinDate(new Date());
  const date = readDate(given);
  if (!('iso' in date)) throw new UsageError(say('badDate', lang, given));
  return date.iso;
}
