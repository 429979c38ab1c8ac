import {
  addDays,
  daysBetween,
  formatDate,
  formatDateShort,
  nextWorkingDay,
} from '../../../../../schemas/dates/index.ts';
import { dateOf, isArchived, stateOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { unread } from '../../sources.ts';

/** How the sentence begins: only a date has an article in German. */
const since = {
  de: { day: (day: string) => `Vom ${day}`, today: 'Von heute' },
  en: { day: (day: string) => `From ${day}`, today: 'From today' },
};

export const rule = defineRule({
  id: 'frist/kurz',
  since: '0.2.0',
  level: 'info',
  fix: 'suggestion',
  title: { de: 'Kurze Bewerbungsfrist', en: 'Short deadline' },
  summary: {
    de: 'Zwei bis vier Wochen sind üblich. Unter sieben Tagen erreicht eine Ausschreibung kaum jemanden; ein gesetzliches Mindestmaß gibt es nicht.',
    en: 'Two to four weeks are usual. Below seven days a posting reaches hardly anyone; there is no statutory minimum.',
  },
  sources: [
    unread(
      'Verwaltungspraxis',
      'Üblich sind zwei bis vier Wochen, intern ein bis zwei.',
      'Two to four weeks are usual, one to two for internal postings.',
    ),
  ],
  messages: {
    short: {
      what: {
        de: '{von} bis zur Frist {tage?sind es {tage} Tage}{einTag?ist es ein Tag}.',
        en: '{von} to the deadline there {tage?are {tage} days}{einTag?is one day}.',
      },
      why: {
        de: 'In der Zeit sehen die Ausschreibung nur wenige.',
        en: 'Few people see the posting in that time.',
      },
      todo: { de: 'Drei Wochen wären der {vorschlag}.', en: 'Three weeks would be {vorschlag}.' },
    },
  },
  fixTitles: { move: { de: 'Auf den {vorschlag} legen', en: 'Move to {vorschlag}' } },
  check(context, report) {
    const deadline = dateOf(context, 'bewerbungsfrist');
    const published = dateOf(context, 'veroeffentlicht');
    // A posting that is out already is not short because today is late.
    if (!deadline || isArchived(context) || (!published && stateOf(context) === 'veröffentlicht')) return;
    const from = published?.iso ?? context.today;
    const days = daysBetween(from, deadline.iso);
    if (days <= 0 || days >= 14) return;
    const proposal = nextWorkingDay(addDays(from, 20), context.house.land ?? '', context.house.ort);
    const vorschlag = formatDateShort(proposal);
    report({
      at: deadline.at,
      message: 'short',
      data: {
        von: published ? since[context.lang].day(formatDate(from, context.lang)) : since[context.lang].today,
        tage: days === 1 ? '' : days,
        einTag: days === 1 ? 'ja' : '',
        vorschlag: formatDate(proposal, context.lang, { weekday: true }),
      },
      level: days < 7 ? 'warning' : 'info',
      fixes: [{ title: 'move', data: { vorschlag }, safe: false, changes: [{ ...deadline.at, newText: vorschlag }] }],
    });
  },
});
