import type { Text } from '../../../schemas/text.ts';
import type { RepairCode } from '../document/problems.ts';

/** Titles of the repairs of reading problems. */
export const repairTitles: Readonly<Record<RepairCode, Text>> = {
  indent: { de: 'Einrücken', en: 'Indent' },
  'use-blanks': { de: 'Durch Leerzeichen ersetzen', en: 'Replace by blanks' },
  'insert-blank': { de: 'Leerzeichen einfügen', en: 'Insert a blank' },
  quote: { de: 'In Anführungszeichen setzen', en: 'Put in quotes' },
  'close-quote': { de: 'Anführungszeichen schließen', en: 'Close the quote' },
  'make-list': { de: 'In Aufzählung umwandeln', en: 'Turn into a list' },
  flatten: { de: 'Auf eine Ebene bringen', en: 'Bring to one level' },
  'as-field': { de: 'Als Feld schreiben', en: 'Write as a field' },
  'remove-entry': { de: 'Leeren Punkt entfernen', en: 'Remove the empty bullet' },
  'remove-key': { de: '„{feld}“ entfernen', en: 'Remove "{feld}"' },
  'remove-second': { de: 'Zweite Angabe entfernen', en: 'Remove the second one' },
  'rename-field': { de: 'In „{feld}“ ändern', en: 'Change to "{feld}"' },
  'use-value': { de: 'In „{wert}“ ändern', en: 'Change to "{wert}"' },
  'write-out': { de: 'Ausschreiben', en: 'Write out' },
  'remove-rest': { de: 'Alles darunter entfernen', en: 'Remove all below' },
  'keep-ours': { de: 'Eigene Fassung behalten', en: 'Keep ours' },
  'keep-theirs': { de: 'Andere Fassung übernehmen', en: 'Take theirs' },
  'remove-comment': { de: 'Ausnahme entfernen', en: 'Remove the exception' },
  'remove-rule': { de: '„{regel}“ aus der Ausnahme nehmen', en: 'Take "{regel}" out of the exception' },
  'use-rule': { de: 'In „{regel}“ ändern', en: 'Change to "{regel}"' },
  clear: { de: 'Leer lassen', en: 'Leave empty' },
};
