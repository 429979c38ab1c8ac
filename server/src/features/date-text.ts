import { daysBetween, formatDate, isHoliday, isWorkingDay } from '../../../schemas/dates/index.ts';
import type { Lang } from '../../../schemas/text.ts';
import type { EditorContext } from './editor.ts';

/** How far a day is from today: „heute“, „in 23 Tagen“, „vor 3 Tagen“. */
export function daysLeft(iso: string, today: string, lang: Lang): string {
  const days = daysBetween(today, iso);
  const near = {
    de: { '0': 'heute', '1': 'morgen', '-1': 'gestern' },
    en: { '0': 'today', '1': 'tomorrow', '-1': 'yesterday' },
  }[lang];
  const word = (near as Partial<Record<string, string>>)[String(days)];
  if (word !== undefined) return word;
  if (lang === 'de') return days > 0 ? `in ${days} Tagen` : `vor ${-days} Tagen`;
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** A day with weekday, distance from today, and what is special about it at the house's place. */
export function dayText(iso: string, { today, lang, house }: EditorContext): string {
  const land = house.land ?? 'Bund';
  const parts = [`**${formatDate(iso, lang, { weekday: true })}**`, daysLeft(iso, today, lang)];
  const holiday = isHoliday(iso, land, house.ort);
  if (holiday) parts.push(lang === 'de' ? holiday.name : holiday.name_en);
  else if (!isWorkingDay(iso, land, house.ort)) parts.push(lang === 'de' ? 'Wochenende' : 'weekend');
  return parts.join(' · ');
}

/** ISO dates inside a typed value: a date, the day of a start, the ends of a term. */
export function daysIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  if ('iso' in value && typeof value.iso === 'string') return [value.iso];
  return ['date', 'from', 'until'].flatMap((name) => {
    const inner: unknown = (value as Record<string, unknown>)[name];
    return typeof inner === 'object' ? daysIn(inner) : [];
  });
}

/** The typed value at a path of the file's content; undefined where it could not be read. */
export function valueAt(content: unknown, path: readonly (string | number)[]): unknown {
  let value = content;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
