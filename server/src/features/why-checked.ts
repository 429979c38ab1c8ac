import type { Lang, Text } from '../../../schemas/text.ts';
import { formatDate } from '../../../schemas/dates/index.ts';
import { describeHouse } from '../house/describe.ts';
import { type House } from '../house/house.ts';
import type { ResolvedHouse } from '../house/resolve.ts';
import { fill } from '../messages/compose.ts';

/** What is known of a file about which an author wonders. */
export interface CheckedFile {
  /** As the author sees it. */
  readonly name: string;
  readonly kind: 'posting' | 'house' | undefined;
  /** Whether its name says what it is; else the editor was told so. */
  readonly isNamed: boolean;
  /** The house in force with its files; undefined where there is none. */
  readonly resolved: Pick<ResolvedHouse, 'house' | 'problems'> | undefined;
  /** The house as it judges this file. */
  readonly house: House;
  /** Left out of the list and of what postings have in common, by an ignore file. */
  readonly isIgnored: boolean;
}

const words = {
  no: {
    de: '„{name}“ wird von Kennziffer nicht geprüft. Geprüft werden Dateien, deren Name auf .stelle.yaml endet, und die Datei arbeitgeber.yaml (beide auch mit .yml).',
    en: '“{name}” is not checked by Kennziffer. Checked are files whose name ends in .stelle.yaml, and the file arbeitgeber.yaml (both also with .yml).',
  },
  posting: {
    de: '„{name}“ wird als Stellenausschreibung geprüft, {why}.',
    en: '“{name}” is checked as a posting, {why}.',
  },
  house: {
    de: '„{name}“ wird als Arbeitgeberdatei geprüft, {why}.',
    en: '“{name}” is checked as a house file, {why}.',
  },
  byName: { de: 'weil ihr Name es sagt', en: 'because its name says so' },
  byLanguage: {
    de: 'weil unten rechts im Fenster diese Sprache für sie gewählt ist',
    en: 'because this language is chosen for it at the bottom right of the window',
  },
  ignored: {
    de: 'Eine .gitignore oder .kennzifferignore nimmt die Datei aus: In der Liste der Ausschreibungen, beim Prüfen aller Dateien und bei der nächsten Kennziffer zählt sie nicht mit, solange sie geschlossen ist.',
    en: 'A .gitignore or .kennzifferignore leaves the file out: it does not count in the list of postings, when all files are checked and for the next Kennziffer, as long as it is closed.',
  },
  today: { de: 'Als heutiges Datum gilt der {today}.', en: 'Today is {today}.' },
  levels: { de: 'Stufen, die das Haus für diese Datei anders setzt:', en: 'Levels the house sets for this file:' },
} satisfies Record<string, Text>;

const levelWords = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Hinweis', en: 'hint' },
  off: { de: 'aus', en: 'off' },
} satisfies Record<string, Text>;

/** Says whether and why a file is checked, with what of which house. `shown` makes an address readable. */
export function whyChecked(
  { name, kind, isNamed, resolved, house, isIgnored }: CheckedFile,
  { lang, today }: { readonly lang: Lang; readonly today: string },
  shown: (path: string) => string,
): string {
  if (kind === undefined) return `${fill(words.no[lang], { name })}\n`;
  const why = words[isNamed ? 'byName' : 'byLanguage'][lang];
  const levels = [...house.levels].map(([rule, level]) => `  ${rule}: ${levelWords[level][lang]}\n`);
  const paragraphs = [
    `${fill(words[kind][lang], { name, why })}\n`,
    ...(isIgnored ? [`${words.ignored[lang]}\n`] : []),
    `${fill(words.today[lang], { today: formatDate(today, lang) })}\n`,
    describeHouse(resolved ?? { house, problems: [] }, lang, today, shown),
    ...(levels.length === 0 ? [] : [`${words.levels[lang]}\n${levels.join('')}`]),
  ];
  return paragraphs.join('\n');
}
