import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';
import { printedTexts } from '../../texts.ts';

/** Texts that speak about the post itself. */
const sections = new Set([
  'einleitung',
  'teilzeit_text',
  'arbeitszeit_text',
  'anzahl_text',
  'dauer_text',
  'arbeitszeit',
  'hinweise',
  'bewerbung',
]);
/** "Stellen Sie sich vor" is no plural. */
const plural =
  /\b(?:Vollzeit|Teilzeit|Plan|Halbtags)stellen\b|\b(?:der|die|den|dieser|diese|beiden|mehrere|mehreren|zwei|drei|vier|fünf) (?:beiden )?Stellen\b(?! Sie)/;
const singular = /\bein(?:e|en|\*e|:e|_e|\/e|\/-e|\(e\)|E)?(?:\/n)?\s*$/;

export const rule = defineRule({
  id: 'anzahl/grammatik',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Anzahl der Stellen und Wortlaut', en: 'Number of posts and wording' },
  summary: {
    de: '„ein*e“ oben und „Vollzeitstellen“ unten: Wie viele Stellen sind es?',
    en: '"ein*e" above and "Vollzeitstellen" below: how many posts are there?',
  },
  sources: [practice],
  messages: {
    many: {
      what: {
        de: '„{wort}“ klingt nach mehreren Stellen, {sonst}.',
        en: '"{wort}" sounds like several posts; {sonst}.',
      },
      todo: { de: 'Wie viele sind es?', en: 'How many are there?' },
    },
    one: {
      what: {
        de: 'Es sind {anzahl} Stellen, hier steht „{wort}“.',
        en: 'There are {anzahl} posts; "{wort}" stands here.',
      },
    },
  },
  check(context, report) {
    const { anzahl } = context.document.content;
    const texts = printedTexts(context).filter(({ section }) => sections.has(section));
    const opening = texts.find(({ section }) => section === 'einleitung')?.place;
    const one = opening && singular.exec(opening.value);
    const isMany = anzahl !== undefined && (anzahl.from ?? 1) > 1;
    if (opening && one && isMany) {
      const wort = one[0].trim();
      report({
        at: opening.span(one.index, one.index + wort.length),
        message: 'one',
        data: {
          anzahl: anzahl.kind === 'mehrere' ? (context.lang === 'de' ? 'mehrere' : 'several') : (anzahl.from ?? ''),
          wort,
        },
      });
      return;
    }
    const isOne =
      anzahl === undefined ? one !== null && one !== undefined : anzahl.kind === 'genau' && anzahl.from === 1;
    if (!isOne) return;
    for (const { place } of texts) {
      const match = plural.exec(place.value);
      if (!match) continue;
      const sonst =
        anzahl === undefined
          ? context.lang === 'de'
            ? `oben steht „${one![0].trim()}“`
            : `"${one![0].trim()}" stands above`
          : context.lang === 'de'
            ? 'angegeben ist eine'
            : 'one is given';
      report({
        at: place.span(match.index, match.index + match[0].length),
        message: 'many',
        data: { wort: match[0], sonst },
      });
      return;
    }
  },
});
