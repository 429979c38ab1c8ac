import { formatDate, weekdayNames, weekdayOf } from '../../../../../schemas/dates/index.ts';
import { dateOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'frist/wochentag',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Wochentag und Datum', en: 'Weekday and date' },
  summary: {
    de: 'Nennt die Frist einen Wochentag, dann den richtigen.',
    en: 'If the deadline names a weekday, it is the right one.',
  },
  sources: [{ name: 'Verwaltungspraxis', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    differs: {
      what: { de: 'Der {frist} ist ein {richtig}, kein {genannt}.', en: '{frist} is a {richtig}, not a {genannt}.' },
      todo: { de: 'Stimmt das Datum oder der Wochentag?', en: 'Is the date right, or the weekday?' },
    },
  },
  fixTitles: { name: { de: '„{richtig}“ schreiben', en: 'Write "{richtig}"' } },
  check(context, report) {
    const deadline = dateOf(context, 'bewerbungsfrist');
    const named = deadline?.found.weekday;
    if (!deadline || !named || named.agrees) return;
    const name = (weekday: number) => weekdayNames[context.lang][weekday - 1]!;
    const richtig = weekdayOf(deadline.iso);
    const at = spanIn(deadline.place, named);
    report({
      at,
      message: 'differs',
      data: { frist: formatDate(deadline.iso, context.lang), richtig: name(richtig), genannt: name(named.named) },
      fixes: [
        {
          title: 'name',
          data: { richtig: weekdayNames.de[richtig - 1]! },
          safe: false,
          changes: [{ ...at, newText: weekdayNames.de[richtig - 1]! }],
        },
      ],
    });
  },
});
