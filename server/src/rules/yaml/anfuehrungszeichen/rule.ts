import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/anfuehrungszeichen',
  since: '0.1.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Offene Anführungszeichen', en: 'Open quotes' },
  summary: {
    de: 'Ein Anführungszeichen am Anfang eines Textes braucht am Ende sein Gegenstück.',
    en: 'A quote at the start of a text needs its counterpart at the end.',
  },
  sources: [languageRules],
  messages: {
    'unclosed-quote': {
      what: {
        de: 'Dieses Anführungszeichen wird nicht geschlossen und deshalb mit gedruckt.',
        en: 'This quote is not closed and would be printed.',
      },
      todo: { de: 'Bitte am Ende schließen oder weglassen.', en: 'Please close it at the end or leave it out.' },
    },
  },
});
