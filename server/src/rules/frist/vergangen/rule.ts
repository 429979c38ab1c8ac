import { formatDate } from '../../../../../schemas/dates/index.ts';
import { dateOf, isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'frist/vergangen',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Abgelaufene Frist', en: 'Deadline in the past' },
  summary: {
    de: 'Eine Frist in der Vergangenheit verrät eine kopierte Ausschreibung, oder eine, die offline gehört.',
    en: 'A deadline in the past betrays a copied posting, or one that should go offline.',
  },
  sources: [{ name: 'Verwaltungspraxis', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    draft: {
      what: { de: 'Die Frist {frist} ist schon vorbei.', en: 'The deadline {frist} is already over.' },
      todo: { de: 'Bitte ein neues Datum setzen.', en: 'Please set a new date.' },
    },
    public: {
      what: { de: 'Die Frist ist seit {frist} vorbei.', en: 'The deadline has been over since {frist}.' },
      todo: {
        de: 'Die Ausschreibung kann offline genommen und auf „archiviert“ gesetzt werden.',
        en: 'The posting can go offline and be set to "archiviert".',
      },
    },
  },
  check(context, report) {
    const deadline = dateOf(context, 'bewerbungsfrist');
    if (!deadline || isArchived(context) || deadline.iso >= context.today) return;
    const isPublic = context.document.content.stand === 'veröffentlicht';
    report({
      at: deadline.at,
      message: isPublic ? 'public' : 'draft',
      data: { frist: formatDate(deadline.iso, context.lang) },
      level: isPublic ? 'warning' : 'error',
    });
  },
});
