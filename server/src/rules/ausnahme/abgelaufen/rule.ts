import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'ausnahme/abgelaufen',
  since: '0.1.0',
  level: 'warning',
  fix: 'safe',
  title: { de: 'Abgelaufene Ausnahme', en: 'Expired exception' },
  summary: {
    de: 'Eine Ausnahme mit Enddatum gilt bis zu diesem Tag.',
    en: 'An exception with an end date holds until that day.',
  },
  sources: [languageRules],
  messages: {
    'exception-expired': {
      what: { de: 'Diese Ausnahme galt bis {bis}.', en: 'This exception held until {bis}.' },
      todo: { de: 'Bitte neu entscheiden oder entfernen.', en: 'Please decide anew or remove it.' },
    },
    'exception-bad-date': {
      what: {
        de: 'Dieses Datum lässt sich nicht lesen; die Ausnahme gilt deshalb nicht.',
        en: 'This date cannot be read; the exception does not hold.',
      },
      todo: { de: 'Beispiel: „bis 31.12.2026“.', en: 'Example: "bis 31.12.2026".' },
    },
  },
});
