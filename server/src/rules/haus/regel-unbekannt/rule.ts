import { defineProblemRule } from '../../rule.ts';

export const rule = defineProblemRule({
  id: 'haus/regel-unbekannt',
  since: '0.1.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Unbekannte Regel', en: 'Unknown rule' },
  summary: {
    de: 'Unter „regeln“ und „regeln_fuer“ stehen die Namen von Regeln, wie sie bei jedem Hinweis genannt werden. Ein Name, den es nicht gibt, stellt nichts ein.',
    en: 'Below "regeln" and "regeln_fuer" stand the names of rules, as each finding gives them. A name that does not exist sets nothing.',
  },
  sources: [{ name: 'arbeitgeber.yaml, regeln', status: 'empfehlung', reviewed: '2026-11-22' }],
  messages: {
    'unknown-rule': {
      what: {
        de: 'Die Regel „{regel}“ gibt es nicht. {meintest?Meinten Sie „{meintest}“?}',
        en: 'There is no rule "{regel}". {meintest?Did you mean "{meintest}"?}',
      },
      why: {
        de: 'Diese Einstellung bewirkt so nichts.',
        en: 'This setting has no effect like this.',
      },
      todo: {
        de: 'Den Namen einer Regel nennt jeder ihrer Hinweise; alle stehen im Verzeichnis der Regeln.',
        en: 'Each finding gives the name of its rule; all of them stand in the index of rules.',
      },
    },
  },
});
