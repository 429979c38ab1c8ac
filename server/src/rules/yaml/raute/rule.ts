import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/raute',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  title: { de: 'Raute im Text', en: 'Hash in text' },
  summary: {
    de: 'Nach einem Leerzeichen beginnt mit # in anderen Programmen ein Kommentar; der Rest der Zeile fehlte dort.',
    en: 'After a blank, # starts a comment in other programs; the rest of the line would be missing there.',
  },
  sources: [languageRules],
  messages: {
    'hash-in-text': {
      what: { de: '„{rest}“ gilt hier als Text.', en: '"{rest}" is read as text here.' },
      why: { de: 'Andere Programme lesen ab # einen Kommentar.', en: 'Other programs read a comment from # on.' },
      todo: { de: 'Anführungszeichen machen es eindeutig.', en: 'Quotes make it unambiguous.' },
    },
  },
});
