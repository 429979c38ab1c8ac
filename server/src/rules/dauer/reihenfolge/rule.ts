import { formatDate } from '../../../../../schemas/dates/index.ts';
import { isArchived, placeOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

export const rule = defineRule({
  id: 'dauer/reihenfolge',
  since: '0.2.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Ende nach dem Beginn', en: 'End after the start' },
  summary: {
    de: 'Eine Befristung endet nach ihrem Beginn und nicht in der Vergangenheit.',
    en: 'A fixed term ends after it begins, and not in the past.',
  },
  sources: [practice],
  messages: {
    inverted: {
      what: {
        de: 'Die Befristung endet am {ende}, vor ihrem Beginn am {beginn}.',
        en: 'The term ends on {ende}, before it begins on {beginn}.',
      },
    },
    past: {
      what: { de: 'Die Befristung endet am {ende}, das ist vorbei.', en: 'The term ends on {ende}, which is over.' },
      todo: { de: 'Stammt das Datum aus der Vorlage?', en: 'Is the date left over from the model?' },
    },
    both: {
      what: { de: 'Hier steht „befristet“ und „unbefristet“.', en: 'Both "befristet" and "unbefristet" stand here.' },
      todo: {
        de: 'Was gilt? Etwa „zwei Jahre, mit Option auf Entfristung“.',
        en: 'Which is it? Such as "zwei Jahre, mit Option auf Entfristung".',
      },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'dauer');
    const { dauer, beginn } = context.document.content;
    if (!place || !dauer || isArchived(context)) return;
    if (dauer.contradicts) report({ at: place.inner, message: 'both', level: 'warning' });
    const { until } = dauer;
    if (!until || !('iso' in until)) return;
    const ownStart = dauer.from && 'iso' in dauer.from ? dauer.from.iso : undefined;
    const start = ownStart ?? (beginn && 'from' in beginn ? beginn.from : undefined);
    const ende = formatDate(until.iso, context.lang);
    const at = spanIn(place, until);
    if (start !== undefined && until.iso <= start)
      report({ at, message: 'inverted', data: { ende, beginn: formatDate(start, context.lang) } });
    else if (until.iso < context.today) report({ at, message: 'past', data: { ende }, level: 'warning' });
  },
});
