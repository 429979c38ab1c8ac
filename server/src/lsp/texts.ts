import type { Lang, Text } from '../../../schemas/text.ts';

/** What the server itself says to users; what rules say comes with the findings. */
const texts = {
  internalError: {
    de: 'Interner Fehler in „{0}“: {1}. Diese Datei wurde nicht vollständig geprüft; Sie können weiterschreiben. Bitte melden Sie den Fehler mit dem Text aus dem Protokoll.',
    en: 'Internal error in "{0}": {1}. This file was not checked completely; you can go on writing. Please report the error with the text from the log.',
  },
  fixAllOfRule: { de: 'Alle Stellen mit „{0}“ in dieser Datei beheben', en: 'Fix all "{0}" in this file' },
  fixAll: { de: 'Alles Sichere beheben', en: 'Apply all safe fixes' },
  suppress: { de: '„{0}“ hier mit Begründung ausschalten', en: 'Turn off "{0}" here, with a reason' },
  suppressFile: {
    de: '„{0}“ in dieser Datei mit Begründung ausschalten',
    en: 'Turn off "{0}" in this file, with a reason',
  },
  reason: { de: 'Begründung', en: 'reason' },
  renameUnreadable: {
    de: 'Die Hausdatei, oder eine, von der sie erbt, ist gerade nicht vollständig lesbar. Bitte beheben Sie zuerst ihre Fehler; sonst blieben Verweise unter dem alten Namen zurück.',
    en: 'The house file, or one that it inherits from, cannot be read completely at the moment. Please fix its errors first; otherwise references would keep the old name.',
  },
  openRule: { de: 'Regel „{0}“ nachlesen', en: 'Read about rule "{0}"' },
} satisfies Record<string, Text>;

export function text(key: keyof typeof texts, lang: Lang, ...values: readonly string[]): string {
  return texts[key][lang].replace(/\{(\d)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
}
