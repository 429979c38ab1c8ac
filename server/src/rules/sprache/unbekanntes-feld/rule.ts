import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'sprache/unbekanntes-feld',
  since: '0.1.0',
  level: 'error',
  fix: 'safe',
  title: { de: 'Unbekanntes Feld', en: 'Unknown field' },
  summary: {
    de: 'Ein Feld, das Kennziffer nicht kennt, würde nicht gedruckt.',
    en: 'A field that is not known would not be printed.',
  },
  sources: [languageRules],
  messages: {
    'unknown-field': {
      what: { de: 'Das Feld „{feld}“ gibt es hier nicht.', en: 'There is no field "{feld}" here.' },
      todo: { de: '{meintest?Meinten Sie „{meintest}“?}', en: '{meintest?Did you mean "{meintest}"?}' },
    },
  },
});
