import { readHours } from '../../../../../schemas/dates/index.ts';
import { TextMemo } from '../../../../../schemas/memo.ts';
import { isArchived, placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { partTime } from '../../sources.ts';
import { printedTexts } from '../../texts.ts';

/** Texts that speak about this post; portrait and tasks speak about the house and its clients. */
const sections = new Set(['teilzeit_text', 'arbeitszeit', 'arbeitszeit_text', 'angebot', 'hinweise', 'klauseln']);
/** What the texts say; those of the house recur. */
const hours = new TextMemo<ReturnType<typeof readHours>>();
const sign = /[Tt]eilzeit|Vollzeit|Job-?[Ss]haring/;

export const rule = defineRule({
  id: 'teilzeit/widerspruch',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Teilzeit: Feld und Text', en: 'Part time: field and text' },
  summary: {
    de: 'Feld und gedruckter Text sagen dasselbe darüber, ob die Stelle in Teilzeit geht.',
    en: 'Field and printed text say the same about part time.',
  },
  sources: [partTime],
  messages: {
    'text-no': {
      what: {
        de: 'Das Feld sagt „teilzeit: ja“, hier steht „{text}“.',
        en: 'The field says "teilzeit: ja"; "{text}" stands here.',
      },
      todo: { de: 'Was gilt?', en: 'Which is it?' },
    },
    'text-yes': {
      what: {
        de: 'Das Feld sagt „teilzeit: nein“, hier steht „{text}“.',
        en: 'The field says "teilzeit: nein"; "{text}" stands here.',
      },
      todo: { de: 'Was gilt?', en: 'Which is it?' },
    },
  },
  check(context, report) {
    const field = placeOf(context, 'teilzeit');
    const { teilzeit } = context.document.content;
    if (!field || teilzeit === undefined || isArchived(context)) return;
    for (const { place, section } of printedTexts(context)) {
      if (!sections.has(section) || !sign.test(place.value)) continue;
      const { partTime: yes, noPartTime: no } = hours.get(place.value, () => readHours(place.value));
      const wrong = teilzeit === 'ja' ? no : yes;
      if (!wrong) continue;
      report({
        at: place.span(wrong.start, wrong.end),
        message: teilzeit === 'ja' ? 'text-no' : 'text-yes',
        data: { text: place.value.slice(wrong.start, wrong.end) },
        related: [{ message: context.lang === 'de' ? 'Feld „teilzeit“' : 'Field "teilzeit"', span: field.inner }],
      });
    }
  },
});
