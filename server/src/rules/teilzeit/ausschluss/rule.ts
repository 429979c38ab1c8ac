import { isArchived, isPost, placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { partTime } from '../../sources.ts';

export const rule = defineRule({
  id: 'teilzeit/ausschluss',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Keine Teilzeit ohne Grund', en: 'No part time without a reason' },
  summary: {
    de: 'Wer Teilzeit ausschließt, hält den dienstlichen Grund fest; gedruckt werden muss er nicht.',
    en: 'Whoever rules out part time puts the reason on record; it need not be printed.',
  },
  sources: [partTime],
  messages: {
    reason: {
      what: {
        de: 'Teilzeit ist ausgeschlossen, ein Grund ist nicht festgehalten.',
        en: 'Part time is ruled out; no reason is on record.',
      },
      why: {
        de: 'Eine geeignete Stelle ist auch in Teilzeit auszuschreiben (§ 7 Abs. 1 TzBfG).',
        en: 'A suitable post is to be advertised as part time too (§ 7 (1) TzBfG).',
      },
      todo: {
        de: 'Den Grund unter „intern: teilzeit_ausschluss“ eintragen; er wird nicht gedruckt.',
        en: 'Enter it under "intern: teilzeit_ausschluss"; it is not printed.',
      },
    },
  },
  check(context, report) {
    const { teilzeit, arbeitszeit, intern } = context.document.content;
    if (!isPost(context) || isArchived(context) || intern?.teilzeit_ausschluss !== undefined) return;
    const field = placeOf(context, 'teilzeit');
    if (teilzeit === 'nein' && field) report({ at: field.inner, message: 'reason' });
    else if (arbeitszeit?.noPartTime)
      report({
        at: placeOf(context, 'arbeitszeit')!.span(arbeitszeit.noPartTime.start, arbeitszeit.noPartTime.end),
        message: 'reason',
      });
  },
});
