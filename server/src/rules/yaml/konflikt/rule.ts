import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/konflikt',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Konflikt zweier Fassungen', en: 'Conflict of two versions' },
  summary: {
    de: 'Git hat zwei Fassungen einer Stelle nicht selbst zusammenführen können.',
    en: 'Git could not merge two versions of a place by itself.',
  },
  sources: [languageRules],
  messages: {
    'conflict-markers': {
      what: {
        de: 'Hier stehen zwei Fassungen derselben Stelle, aus zwei gleichzeitigen Änderungen.',
        en: 'Two versions of the same place stand here, from two changes at once.',
      },
      todo: { de: 'Bitte eine auswählen.', en: 'Please choose one.' },
    },
  },
});
