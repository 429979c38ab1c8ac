import type { TextPlace } from '../../../document/walk.ts';
import { namesOf, writeReference, type Names } from '../../../house/references.ts';
import { statedIn } from '../../../house/stated.ts';
import { isArchived } from '../../facts.ts';
import { definedAt, namesFor } from '../../house-names.ts';
import { houseProseOf, houseSays, proseOf, referTo } from '../../house-texts.ts';
import { defineRule, type HouseContext, type Report, type RuleContext } from '../../rule.ts';

function checkTexts(
  texts: Iterable<TextPlace>,
  names: Names,
  { lang }: RuleContext | HouseContext,
  report: (report: Report<'figure' | 'year', 'refer'>) => void,
): void {
  for (const text of texts)
    for (const stated of statedIn(text.place.value, names)) {
      if (stated.agrees) continue;
      const { name, form, said } = stated;
      const house = houseSays(name, form);
      report({
        at: text.place.span(stated.start, stated.end),
        message: form === 'jahr' ? 'year' : 'figure',
        data: {
          gesagt: said,
          name: form === 'jahr' ? (name.forms.name ?? name.name) : name.name,
          wert: house.text,
          quelle: house.source,
        },
        fixes: [
          {
            title: 'refer',
            data: { verweis: writeReference(names.spell(name), form) },
            safe: false,
            changes: [referTo(text, stated, names)],
          },
        ],
        related: definedAt(name, lang === 'de' ? 'Das sagt Ihr Haus.' : 'Your house says this.'),
      });
    }
}

export const rule = defineRule({
  id: 'haus/widerspruch',
  since: '0.1.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Widerspruch zu einer Angabe des Hauses', en: 'Contradiction to a fact of the house' },
  summary: {
    de: 'Eine Zahl oder ein Jahr im Text passt nicht zu dem, was in arbeitgeber.yaml steht. Meist ist sie aus einer älteren Ausschreibung kopiert.',
    en: 'A figure or year in the text does not fit what arbeitgeber.yaml says. Mostly it was copied from an older posting.',
  },
  sources: [{ name: 'arbeitgeber.yaml', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    figure: {
      what: {
        de: '„{gesagt}“ passt nicht zur Angabe „{name}“ Ihres Hauses: {wert}{quelle? ({quelle})}.',
        en: '"{gesagt}" does not fit your house’s fact "{name}": {wert}{quelle? ({quelle})}.',
      },
      todo: {
        de: 'Am besten hier auf die Angabe verweisen; dann stimmt die Zahl auch beim nächsten Mal.',
        en: 'Best refer to the fact here; then the figure is right next time, too.',
      },
    },
    year: {
      what: {
        de: '{gesagt} ist nicht das letzte Jahr: „{name}“ hat Ihr Haus {wert} erhalten.',
        en: '{gesagt} is not the latest year: your house received "{name}" in {wert}.',
      },
      todo: {
        de: 'Bitte das Jahr ändern, oder auf die Auszeichnung verweisen.',
        en: 'Please change the year, or refer to the award.',
      },
    },
  },
  fixTitles: { refer: { de: '{verweis} einsetzen', en: 'Insert {verweis}' } },
  check(context, report) {
    if (isArchived(context)) return;
    checkTexts(proseOf(context), namesFor(context), context, report);
  },
  checkHouse(context, report) {
    checkTexts(houseProseOf(context), namesOf(context.house, undefined, context.today), context, report);
  },
});
