import {
  formatDate,
  formatDateShort,
  nextWorkingDay,
  weekdayNames,
  weekdayOf,
} from '../../../../../schemas/dates/index.ts';
import { dateOf, isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'frist/wochenende',
  since: '0.1.0',
  level: 'info',
  fix: 'suggestion',
  title: { de: 'Frist am Wochenende', en: 'Deadline on a weekend' },
  summary: {
    de: 'Am Wochenende hilft niemand bei Fragen oder mit dem Portal. Zulässig ist es.',
    en: 'On weekends nobody helps with questions or the portal. It is allowed.',
  },
  sources: [{ name: 'Verwaltungspraxis', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    weekend: {
      what: { de: 'Der {frist} ist ein {tag}.', en: '{frist} is a {tag}.' },
      why: { de: 'Dann ist bei Fragen kaum jemand erreichbar.', en: 'Hardly anyone can be reached then.' },
      todo: { de: 'Ein Werktag wäre der {vorschlag}.', en: 'A working day would be {vorschlag}.' },
    },
  },
  fixTitles: { move: { de: 'Auf den {vorschlag} legen', en: 'Move to {vorschlag}' } },
  check(context, report) {
    const deadline = dateOf(context, 'bewerbungsfrist');
    if (!deadline || isArchived(context)) return;
    const weekday = weekdayOf(deadline.iso);
    if (weekday < 6) return;
    const next = nextWorkingDay(deadline.iso, context.house.land ?? '', context.house.ort);
    const vorschlag = formatDateShort(next);
    report({
      at: deadline.at,
      message: 'weekend',
      data: {
        frist: formatDate(deadline.iso, context.lang),
        tag: weekdayNames[context.lang][weekday - 1]!,
        vorschlag: formatDate(next, context.lang, { weekday: true }),
      },
      fixes: [{ title: 'move', data: { vorschlag }, safe: false, changes: [{ ...deadline.at, newText: vorschlag }] }],
    });
  },
});
