import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'sprache/unbekannter-wert',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Unbekannter Wert', en: 'Unknown value' },
  summary: { de: 'Manche Felder kennen nur bestimmte Werte.', en: 'Some fields know only certain values.' },
  sources: [languageRules],
  messages: {
    'unknown-value': {
      what: { de: '„{wert}“ passt nicht zu „{feld}“.', en: '"{wert}" does not fit "{feld}".' },
      why: { de: '{moeglich?Möglich: {moeglich}.}', en: '{moeglich?Possible: {moeglich}.}' },
      todo: { de: '{meintest?Meinten Sie „{meintest}“?}', en: '{meintest?Did you mean "{meintest}"?}' },
    },
  },
});
