import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/doppeltes-feld',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Doppeltes Feld', en: 'Duplicate field' },
  summary: {
    de: 'Jedes Feld steht einmal; bei zweien ist offen, was gilt.',
    en: 'Each field stands once; with two it is open which one holds.',
  },
  sources: [languageRules],
  messages: {
    'duplicate-key': {
      what: {
        de: '„{feld}“ steht schon weiter oben; gelesen wird die erste Angabe.',
        en: '"{feld}" already stands above; the first one is read.',
      },
      todo: { de: 'Bitte eine der beiden entfernen.', en: 'Please remove one of them.' },
    },
  },
});
