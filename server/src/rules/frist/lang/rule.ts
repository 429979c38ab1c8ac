import { daysBetween, formatDate } from '../../../../../schemas/dates/index.ts';
import { dateOf, isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

/** Training places are advertised a year ahead. */
const early = new Set(['Ausbildung', 'duales Studium', 'Vorbereitungsdienst', 'Freiwilligendienst']);

export const rule = defineRule({
  id: 'frist/lang',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Lange Bewerbungsfrist', en: 'Long deadline' },
  summary: {
    de: 'Mehr als 90 Tage sind selten gewollt; oft ist das Jahr vertippt.',
    en: 'More than 90 days are rarely meant; often the year is a slip.',
  },
  sources: [practice],
  messages: {
    long: {
      what: {
        de: 'Bis zur Frist {frist} sind es {tage} Tage.',
        en: 'There are {tage} days until the deadline {frist}.',
      },
      todo: { de: 'Stimmen Monat und Jahr?', en: 'Are month and year right?' },
    },
  },
  check(context, report) {
    const deadline = dateOf(context, 'bewerbungsfrist');
    if (!deadline || isArchived(context) || early.has(context.document.content.art ?? '')) return;
    const days = daysBetween(dateOf(context, 'veroeffentlicht')?.iso ?? context.today, deadline.iso);
    if (days > 90)
      report({ at: deadline.at, message: 'long', data: { frist: formatDate(deadline.iso, context.lang), tage: days } });
  },
});
