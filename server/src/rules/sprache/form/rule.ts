import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'sprache/form',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Unpassende Form', en: 'Unfitting form' },
  summary: {
    de: 'Ein Feld erwartet Text, eine Liste oder Unterfelder.',
    en: 'A field expects text, a list or sub-fields.',
  },
  sources: [languageRules],
  messages: {
    'wrong-form': {
      what: {
        de: '„{feld}“ steht hier in einer Form, die nicht gelesen werden kann ({ist} statt {soll}).',
        en: '"{feld}" stands in a form that cannot be read ({ist} instead of {soll}).',
      },
      todo: { de: 'Ein Beispiel zeigt die Hilfe zum Feld.', en: 'The help of the field shows an example.' },
    },
  },
});
