import { formatDate, type TermReading } from '../../../../../schemas/dates/index.ts';
import { isArchived, isPost, isUnderReview, placeOf } from '../../facts.ts';
import { isPrinted } from '../../readable.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

/** § 14 Abs. 2, not Abs. 2a (new companies) and not Abs. 3 (older employees). */
const withoutReason =
  /§\s?14\s?(?:Abs\.?|Absatz)\s?2(?![\da-z]|\s?a\b)|§\s?14\s?\(2\)|sachgrundlos|ohne (?:sachlichen Grund|Sachgrund)/i;
/** Words that tell applicants whom this concerns. */
const told =
  /[Vv]orbeschäftig|(?:bereits|schon)[^.!?]{0,60}(?:beschäftigt|gearbeitet|Arbeitsverhältnis)|(?:bisher|zuvor)[^.!?]{0,60}(?:noch )?(?:nicht|kein)[^.!?]{0,60}(?:beschäftigt|gearbeitet|Arbeitsverhältnis)|§\s?14\s?Abs/;

const months = { tage: 1 / 30, wochen: 12 / 52, monate: 1, jahre: 12 } as const;

/** Whether the term is longer than two years, as far as length or both ends are named. */
function isLong({ document: { content } }: RuleContext, { length, until, from }: TermReading): boolean {
  if (length) return length.from * months[length.unit] > 24;
  if (!until || !('iso' in until)) return false;
  const { beginn } = content;
  const start = from && 'iso' in from ? from.iso : beginn && 'from' in beginn ? beginn.from : undefined;
  if (start === undefined) return false;
  // Two years from 1 March 2027 end on 28 February 2029.
  return until.iso >= `${Number(start.slice(0, 4)) + 2}${start.slice(4)}`;
}

export const rule = defineRule({
  id: 'dauer/sachgrundlos',
  since: '0.3.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Befristung ohne Sachgrund', en: 'Fixed term without a reason' },
  summary: {
    de: 'Ohne sachlichen Grund geht eine Befristung bis zu zwei Jahren, und nicht mit Menschen, die bei Ihrem Haus schon beschäftigt waren. Maßgeblich ist, was unter intern.befristungsgrund oder bei der Dauer steht.',
    en: 'Without an objective reason a term of up to two years is allowed, and not with people the house has employed before. What stands under intern.befristungsgrund or with the term decides.',
  },
  sources: [
    {
      name: '§ 14 Abs. 2 TzBfG',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: {
        de: 'Ohne Sachgrund bis zu zwei Jahre; nicht, wenn mit demselben Arbeitgeber bereits zuvor ein Arbeitsverhältnis bestanden hat.',
        en: 'Up to two years without a reason; not where an employment with the same employer existed before.',
      },
    },
  ],
  messages: {
    long: {
      what: {
        de: 'Ohne Sachgrund sind bis zu zwei Jahre zulässig; hier {dauer?sind es mehr ({dauer})}{ende?läuft es bis {ende}}.',
        en: 'Up to two years are allowed without a reason; here it {dauer?is more ({dauer})}{ende?runs until {ende}}.',
      },
      why: { de: '(§ 14 Abs. 2 TzBfG)', en: '(§ 14 (2) TzBfG)' },
      todo: {
        de: 'Gibt es einen Sachgrund nach Abs. 1? Sonst bitte kürzen.',
        en: 'Is there a reason under paragraph 1? Else please shorten it.',
      },
    },
    before: {
      what: {
        de: 'Wer schon einmal bei Ihnen beschäftigt war, kann ohne Sachgrund in der Regel nicht eingestellt werden.',
        en: 'People you have employed before can as a rule not be hired without a reason.',
      },
      why: { de: '(§ 14 Abs. 2 Satz 2 TzBfG)', en: '(§ 14 (2) sentence 2 TzBfG)' },
      todo: {
        de: 'Ein Satz unter „hinweise“ erspart Absagen; gedruckt werden muss er nicht.',
        en: 'A sentence under "hinweise" saves refusals; it need not be printed.',
      },
    },
  },
  check(context, report) {
    const { dauer, dauer_text = '', intern } = context.document.content;
    const place = placeOf(context, 'dauer');
    if (!place || dauer?.kind !== 'befristet' || isArchived(context) || !isPost(context)) return;
    if (!withoutReason.test(`${intern?.befristungsgrund ?? ''}\n${place.value}\n${dauer_text}`)) return;
    if (isLong(context, dauer)) {
      const { length, until } = dauer;
      report({
        at: place.inner,
        message: 'long',
        data: {
          dauer: length ? place.value.slice(length.start, length.end) : '',
          ende: !length && until && 'iso' in until ? formatDate(until.iso, context.lang) : '',
        },
      });
    } else if (isUnderReview(context) && !isPrinted(context, told))
      report({ at: place.inner, message: 'before', level: 'info' });
  },
});
