import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'ausnahme/ohne-paragraf',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Ausnahme vom AGG ohne Paragraf', en: 'AGG exception without paragraph' },
  summary: {
    de: 'Ein Merkmal nach § 1 AGG darf nur eine Rolle spielen, wenn § 5, 8, 9 oder 10 AGG es erlaubt.',
    en: 'A characteristic may only matter where § 5, 8, 9 or 10 AGG allows it.',
  },
  sources: [languageRules],
  messages: {
    'exception-without-paragraph': {
      what: {
        de: 'Die Ausnahme von „{regel}“ nennt keinen Paragrafen und gilt deshalb nicht.',
        en: 'The exception from "{regel}" names no paragraph and therefore does not hold.',
      },
      why: {
        de: 'Ein Merkmal nach dem AGG darf nur zählen, wenn § 5, 8, 9 oder 10 AGG es erlaubt.',
        en: 'A characteristic under the AGG may only count where § 5, 8, 9 or 10 AGG allows it.',
      },
      todo: { de: 'Bitte den Paragrafen mit nennen.', en: 'Please name the paragraph.' },
    },
  },
});
