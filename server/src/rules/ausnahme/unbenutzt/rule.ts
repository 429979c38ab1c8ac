import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'ausnahme/unbenutzt',
  since: '0.1.0',
  level: 'warning',
  fix: 'safe',
  title: { de: 'Unbenutzte Ausnahme', en: 'Unused exception' },
  summary: {
    de: 'Eine Ausnahme, die nichts mehr ausnimmt, verdeckt künftige Fehler.',
    en: 'An exception that exempts nothing any more hides future mistakes.',
  },
  sources: [languageRules],
  messages: {
    'exception-unused': {
      what: {
        de: 'Diese Ausnahme wird nicht gebraucht: „{regel}“ meldet hier nichts.',
        en: 'This exception is not needed: "{regel}" reports nothing here.',
      },
      todo: { de: 'Bitte entfernen.', en: 'Please remove it.' },
    },
    'exception-unknown-rule': {
      what: {
        de: '{regel?Die Regel „{regel}“ gibt es nicht.} {meintest?Meinten Sie „{meintest}“?}',
        en: '{regel?There is no rule "{regel}".} {meintest?Did you mean "{meintest}"?}',
      },
      todo: { de: 'Diese Ausnahme bewirkt so nichts.', en: 'This exception has no effect like this.' },
    },
  },
});
