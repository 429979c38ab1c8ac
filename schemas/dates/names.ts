import type { Lang } from '../text.ts';

/** Names of months, January first. */
export const monthNames: Readonly<Record<Lang, readonly string[]>> = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Names of weekdays, Monday first. */
export const weekdayNames: Readonly<Record<Lang, readonly string[]>> = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** First letters that tell a month from every other; `jän` is the Austrian January. */
const months: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mär', 'mrz', 'mar', 'maer'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
];

const weekdays: readonly (readonly string[])[] = [
  ['mo'],
  ['di', 'tu'],
  ['mi', 'we'],
  ['do', 'th'],
  ['fr'],
  ['sa'],
  ['so', 'su'],
];

/** Number of a month (1–12) from its name or abbreviation, German or English. */
export function monthOfName(name: string): number | undefined {
  const key = name.normalize('NFC').toLowerCase();
  const at = months.findIndex((starts) => starts.some((s) => key.startsWith(s)));
  return at < 0 ? undefined : at + 1;
}

/** Number of a weekday (1 = Monday) from its name or abbreviation, German or English. */
export function weekdayOfName(name: string): number | undefined {
  const key = name.toLowerCase();
  // The other Saturday begins like Sunday.
  if (key === 'sonnabend') return 6;
  const at = weekdays.findIndex((starts) => starts.some((s) => key.startsWith(s)));
  return at < 0 ? undefined : at + 1;
}

/** Alternatives of a pattern that matches month names (not case-sensitive). */
export const monthPattern =
  'januar|january|jänner|jan|februar|february|feb|märz|maerz|march|mrz|mär|mar|april|apr|mai|may|juni|june|jun|juli|july|jul|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|dezember|december|dez|dec';

/** Alternatives of a pattern that matches weekday names (not case-sensitive). */
export const weekdayPattern =
  'montag|monday|mo|dienstag|tuesday|di|mittwoch|wednesday|mi|donnerstag|thursday|do|freitag|friday|fr|samstag|sonnabend|saturday|sa|sonntag|sunday|so';
