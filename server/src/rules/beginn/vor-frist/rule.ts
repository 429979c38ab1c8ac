import { addDays, formatDate } from '../../../../../schemas/dates/index.ts';
import { dateOf, isArchived, placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

export const rule = defineRule({
  id: 'beginn/vor-frist',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Beginn und Bewerbungsfrist', en: 'Start and deadline' },
  summary: {
    de: 'Zwischen Frist und Beginn liegen Auswahl, Beteiligung und Kündigungsfristen; ein Beginn davor geht nicht auf.',
    en: 'Selection, participation and notice periods lie between deadline and start.',
  },
  sources: [practice],
  messages: {
    before: {
      what: {
        de: 'Die Stelle beginnt am {beginn}, Bewerbungen sind bis {frist} möglich.',
        en: 'The post starts on {beginn}; applications are possible until {frist}.',
      },
      todo: { de: 'Stimmt eines der beiden Daten nicht?', en: 'Is one of the dates wrong?' },
    },
    close: {
      what: {
        de: 'Zwischen Frist ({frist}) und Beginn ({beginn}) liegen weniger als zwei Wochen.',
        en: 'Less than two weeks lie between deadline ({frist}) and start ({beginn}).',
      },
      todo: { de: 'Oft passt „nächstmöglich“ besser.', en: '"nächstmöglich" often fits better.' },
    },
  },
  check(context, report) {
    const deadline = dateOf(context, 'bewerbungsfrist');
    const place = placeOf(context, 'beginn');
    const { beginn } = context.document.content;
    if (!deadline || !place || !beginn || isArchived(context)) return;
    if ((beginn.kind !== 'datum' && beginn.kind !== 'zeitraum') || beginn.to === undefined) return;
    // "nächstmöglich, frühestens 1.3." leaves the day open.
    if (beginn.soon || beginn.earliest || beginn.to >= addDays(deadline.iso, 14)) return;
    const isBefore = beginn.to <= deadline.iso;
    report({
      at: place.span(beginn.start, beginn.end),
      message: isBefore ? 'before' : 'close',
      data: { beginn: formatDate(beginn.to, context.lang), frist: formatDate(deadline.iso, context.lang) },
      level: isBefore ? 'warning' : 'info',
      related: [{ message: context.lang === 'de' ? 'Bewerbungsfrist' : 'Deadline', span: deadline.at }],
    });
  },
});
