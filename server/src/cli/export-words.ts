import type { Lang, Text } from '../../../schemas/text.ts';

/** What `kennziffer export` says. `{0}`, `{1}` … are filled in order. */
const texts = {
  formatMissing: {
    de: 'In welchem Format? Zum Beispiel: kennziffer export {0} --format html\n{1}',
    en: 'In which format? For example: kennziffer export {0} --format html\n{1}',
  },
  badLevel: {
    de: '--heading-level braucht eine Zahl von 1 bis 4, nicht „{0}“.',
    en: '--heading-level needs a number from 1 to 4, not "{0}".',
  },
  notAPosting: {
    de: '„{0}“ ist keine Ausschreibung. Exportiert werden Dateien wie neu.stelle.yaml.',
    en: '"{0}" is no posting. What can be exported are files like neu.stelle.yaml.',
  },
  noPostings: {
    de: 'Keine Ausschreibungen gefunden (gesucht: *.stelle.yaml).',
    en: 'No postings found (looked for *.stelle.yaml).',
  },
  needsOutput: {
    de: 'Wohin? Mehrere Dateien brauchen einen Ordner: --output ORDNER',
    en: 'Where to? Several files need a folder: --output FOLDER',
  },
  onlyOne: {
    de: 'Mit „--output -“ lässt sich nur eine Datei ausgeben, hier wären es {0}. Mehrere brauchen einen Ordner: --output ORDNER',
    en: 'With "--output -" only one file can be printed, here it would be {0}. Several need a folder: --output FOLDER',
  },
  needsFile: {
    de: '{0} ist kein Text für den Bildschirm. Bitte einen Ordner oder eine Datei nennen: --output {1}',
    en: '{0} is no text for the screen. Please name a folder or file: --output {1}',
  },
  notAFolder: {
    de: '„{0}“ ist eine Datei; mehrere Dateien brauchen einen Ordner.',
    en: '"{0}" is a file; several files need a folder.',
  },
  overPosting: {
    de: '„{0}“ ist eine Ausschreibung oder Arbeitgeberdatei und wird nicht überschrieben. Bitte einen anderen Namen wählen.',
    en: '"{0}" is a posting or house file and is not overwritten. Please choose another name.',
  },
  sameTarget: {
    de: '„{1}“ und „{2}“ würden beide zu „{0}“. Bitte einzeln oder ordnerweise exportieren.',
    en: '"{1}" and "{2}" would both become "{0}". Please export them one by one or folder by folder.',
  },
  unreadable: {
    de: '„{0}“ wurde nicht exportiert: {1}',
    en: '"{0}" was not exported: {1}',
  },
  broken: {
    de: '„{0}“ wurde nicht exportiert: Zeile {1} lässt sich nicht lesen, und auf der Seite könnte etwas fehlen. Mehr dazu: kennziffer lint {0}',
    en: '"{0}" was not exported: line {1} cannot be read, and something might be missing from the page. More: kennziffer lint {0}',
  },
  brokenHouse: {
    de: '„{0}“ wurde nicht exportiert: Die Arbeitgeberdatei „{1}“ lässt sich nicht ganz lesen. Mehr dazu: kennziffer lint {1}',
    en: '"{0}" was not exported: the house file "{1}" cannot be read completely. More: kennziffer lint {1}',
  },
  notMade: {
    de: '„{0}“ wurde nicht als {1} exportiert: {2}',
    en: '"{0}" was not exported as {1}: {2}',
  },
  open: {
    de: 'Bevor „{0}“ veröffentlicht wird, sehen Sie bitte noch einmal hin:',
    en: 'Before "{0}" is published, please have another look:',
  },
  openStrict: {
    de: '„{0}“ wurde wegen --strict nicht exportiert. Noch offen:',
    en: '"{0}" was not exported because of --strict. Still open:',
  },
  openLine: { de: '  Zeile {0}: {1}', en: '  line {0}: {1}' },
  openMore: { de: '  und {0} weitere: kennziffer lint {1}', en: '  and {0} more: kennziffer lint {1}' },
  written: { de: 'geschrieben: {0}', en: 'written: {0}' },
} satisfies Record<string, Text>;

export type ExportWord = keyof typeof texts;

/** A text of the command in the language asked for. */
export const sayExport = (word: ExportWord, lang: Lang, ...values: readonly (string | number)[]): string =>
  texts[word][lang].replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
