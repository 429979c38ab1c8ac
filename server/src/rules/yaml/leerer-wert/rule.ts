import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/leerer-wert',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  title: { de: 'Platzhalter für „leer“', en: 'Placeholder for "empty"' },
  summary: { de: '„~“ und „null“ bedeuten in YAML „leer“.', en: '"~" and "null" mean "empty" in YAML.' },
  sources: [languageRules],
  messages: {
    'null-word': {
      what: { de: '„{wort}“ gilt als leer.', en: '"{wort}" counts as empty.' },
      todo: { de: 'Besser: das Feld leer lassen.', en: 'Better: leave the field empty.' },
    },
  },
});
