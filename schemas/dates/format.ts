import { partsOf, weekdayOf } from './calendar.ts';
import { monthNames, weekdayNames } from './names.ts';
import type { Lang } from '../text.ts';

/** An ISO date as people write it: "14. Dezember 2026", "14 December 2026"; with the weekday before it on request. */
export function formatDate(iso: string, lang: Lang, options: { weekday?: boolean } = {}): string {
  const { year, month, day } = partsOf(iso);
  const name = monthNames[lang][month - 1]!;
  const date = lang === 'de' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`;
  return options.weekday === true ? `${weekdayNames[lang][weekdayOf(iso) - 1]!}, ${date}` : date;
}

/** An ISO date in digits as the fields of a posting hold it: "14.12.2026". */
export function formatDateShort(iso: string): string {
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
}
