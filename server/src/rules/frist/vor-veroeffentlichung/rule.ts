import { formatDate } from '../../../../../schemas/dates/index.ts';
import { dateOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'frist/vor-veroeffentlichung',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Frist vor der Veröffentlichung', en: 'Deadline before publication' },
  summary: {
    de: 'Die Frist endet nach dem Tag, an dem die Ausschreibung erscheint.',
    en: 'The deadline ends after the day of publication.',
  },
  sources: [{ name: 'Verwaltungspraxis', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    before: {
      what: {
        de: 'Die Frist {frist} endet, bevor die Ausschreibung am {tag} erscheint.',
        en: 'The deadline {frist} ends before the posting appears on {tag}.',
      },
      todo: { de: 'Üblich sind zwei bis vier Wochen danach.', en: 'Two to four weeks later are usual.' },
    },
  },
  check(context, report) {
    const deadline = dateOf(context, 'bewerbungsfrist');
    const published = dateOf(context, 'veroeffentlicht');
    if (!deadline || !published || deadline.iso > published.iso) return;
    report({
      at: deadline.at,
      message: 'before',
      data: { frist: formatDate(deadline.iso, context.lang), tag: formatDate(published.iso, context.lang) },
      related: [
        { message: context.lang === 'de' ? 'Tag der Veröffentlichung' : 'Day of publication', span: published.at },
      ],
    });
  },
});
