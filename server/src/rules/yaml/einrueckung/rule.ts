import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/einrueckung',
  since: '0.1.0',
  level: 'error',
  fix: 'safe',
  title: { de: 'Einrückung', en: 'Indentation' },
  summary: {
    de: 'Am Einzug erkennt Kennziffer, was wozu gehört. Eine Zeile ohne Einzug beendet den Abschnitt.',
    en: 'The indent tells what belongs to what. A line without it ends the section.',
  },
  sources: [languageRules],
  messages: {
    'lost-indent': {
      what: {
        de: 'Diese Zeile ist nicht weit genug eingerückt und gehört deshalb nicht mehr zu „{feld}“.',
        en: 'This line is not indented far enough and no longer belongs to "{feld}".',
      },
      todo: { de: 'Bitte einrücken.', en: 'Please indent it.' },
    },
    'lost-indents': {
      what: {
        de: 'Diese Zeilen sind nicht weit genug eingerückt und gehören deshalb nicht mehr zu „{feld}“.',
        en: 'These lines are not indented far enough and no longer belong to "{feld}".',
      },
      todo: { de: 'Bitte einrücken.', en: 'Please indent them.' },
    },
    'wrong-indent': {
      what: {
        de: '„{feld}“ ist anders eingerückt als die Felder daneben.',
        en: '"{feld}" is indented unlike the fields beside it.',
      },
      todo: { de: 'Bitte auf gleiche Höhe rücken.', en: 'Please align it.' },
    },
  },
});
