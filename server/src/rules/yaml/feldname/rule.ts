import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/feldname',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Zeile ohne Feld', en: 'Line without a field' },
  summary: {
    de: 'Jede Angabe beginnt mit ihrem Feld und einem Doppelpunkt.',
    en: 'Each entry begins with its field and a colon.',
  },
  sources: [languageRules],
  messages: {
    'no-field-name': {
      what: { de: 'Zu welchem Feld gehört „{text}“?', en: 'Which field does "{text}" belong to?' },
      why: {
        de: 'Jede Angabe beginnt mit ihrem Feld, etwa „titel: …“.',
        en: 'Each entry begins with its field, such as "titel: …".',
      },
    },
  },
});
