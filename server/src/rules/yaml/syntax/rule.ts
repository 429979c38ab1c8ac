import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/syntax',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Unlesbare Stelle', en: 'Unreadable place' },
  summary: {
    de: 'Eine Stelle, die sich nicht lesen lässt; alles darum herum wird gelesen.',
    en: 'A place that cannot be read; all around it is.',
  },
  sources: [languageRules],
  messages: {
    syntax: {
      what: { de: 'Diese Stelle lässt sich nicht lesen.', en: 'This place cannot be read.' },
      todo: {
        de: 'Häufige Gründe: eine offene Klammer, ein offenes Anführungszeichen oder ein anderer Einzug als in der Zeile darüber.',
        en: 'Common reasons: an open bracket, an open quote, or an indent other than in the line above.',
      },
    },
  },
});
