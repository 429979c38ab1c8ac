import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'ausnahme/ohne-grund',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Ausnahme ohne Grund', en: 'Exception without a reason' },
  summary: {
    de: 'Wer eine Regel ausschaltet, sagt warum: für die nächste Person und für die Akte.',
    en: 'Whoever silences a rule says why: for the next person and for the file.',
  },
  sources: [languageRules],
  messages: {
    'exception-without-reason': {
      what: {
        de: 'Diese Ausnahme nennt keinen Grund und gilt deshalb nicht.',
        en: 'This exception gives no reason and therefore does not hold.',
      },
      todo: { de: 'Bitte nach dem Doppelpunkt begründen.', en: 'Please give the reason after the colon.' },
    },
  },
});
