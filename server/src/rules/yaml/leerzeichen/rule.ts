import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/leerzeichen',
  since: '0.1.0',
  level: 'warning',
  fix: 'safe',
  title: { de: 'Tabulatoren und geschützte Leerzeichen', en: 'Tabs and non-breaking blanks' },
  summary: {
    de: 'Aus Word und Webseiten kommen Tabulatoren und geschützte Leerzeichen mit. Andere Programme lesen sie am Zeilenanfang falsch.',
    en: 'Pastes bring tabs and non-breaking blanks. Other programs misread them at the start of a line.',
  },
  sources: [languageRules],
  messages: {
    'tab-indent': {
      what: { de: 'Hier rücken Tabulatoren ein, in {zahl} Zeilen.', en: 'Tabs indent {zahl} lines here.' },
      why: {
        de: 'Andere Programme können die Datei so nicht lesen.',
        en: 'Other programs cannot read the file like this.',
      },
      todo: { de: 'Besser: Leerzeichen.', en: 'Better: blanks.' },
    },
    'odd-blank': {
      what: {
        de: 'Hier stehen geschützte Leerzeichen aus einer Kopie, an {zahl} Stellen.',
        en: 'Non-breaking blanks from a paste stand in {zahl} places.',
      },
      why: { de: 'Andere Programme lesen sie als Text.', en: 'Other programs read them as text.' },
      todo: { de: 'Besser: gewöhnliche Leerzeichen.', en: 'Better: ordinary blanks.' },
    },
    'missing-blank': {
      what: {
        de: 'Nach dem Doppelpunkt von „{feld}“ fehlt ein Leerzeichen.',
        en: 'A blank is missing after the colon of "{feld}".',
      },
      why: { de: 'Ohne es ist die Zeile kein Feld.', en: 'Without it the line is no field.' },
    },
  },
});
