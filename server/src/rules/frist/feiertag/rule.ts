import { formatDate, formatDateShort, isHoliday, nextWorkingDay } from '../../../../../schemas/dates/index.ts';
import { dateOf, isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'frist/feiertag',
  since: '0.1.0',
  level: 'info',
  fix: 'suggestion',
  title: { de: 'Frist an einem Feiertag', en: 'Deadline on a public holiday' },
  summary: {
    de: 'An gesetzlichen Feiertagen des Landes ist niemand erreichbar. Zulässig ist es.',
    en: 'On public holidays of the Land nobody can be reached. It is allowed.',
  },
  sources: [{ name: 'Feiertagsgesetze der Länder', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    holiday: {
      what: { de: 'Am {frist} ist {feiertag}.', en: '{frist} is {feiertag}.' },
      why: { de: 'Dann ist bei Fragen kaum jemand erreichbar.', en: 'Hardly anyone can be reached then.' },
      todo: { de: 'Ein Werktag wäre der {vorschlag}.', en: 'A working day would be {vorschlag}.' },
    },
  },
  fixTitles: { move: { de: 'Auf den {vorschlag} legen', en: 'Move to {vorschlag}' } },
  check(context, report) {
    const deadline = dateOf(context, 'bewerbungsfrist');
    const { land, ort } = context.house;
    if (!deadline || !land || isArchived(context)) return;
    const holiday = isHoliday(deadline.iso, land, ort);
    if (!holiday) return;
    const next = nextWorkingDay(deadline.iso, land, ort);
    const vorschlag = formatDateShort(next);
    report({
      at: deadline.at,
      message: 'holiday',
      data: {
        frist: formatDate(deadline.iso, context.lang),
        feiertag: context.lang === 'de' ? holiday.name : holiday.name_en,
        vorschlag: formatDate(next, context.lang, { weekday: true }),
      },
      fixes: [{ title: 'move', data: { vorschlag }, safe: false, changes: [{ ...deadline.at, newText: vorschlag }] }],
    });
  },
});
