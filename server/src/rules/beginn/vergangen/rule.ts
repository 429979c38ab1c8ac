import { formatDate } from '../../../../../schemas/dates/index.ts';
import { isArchived, placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

export const rule = defineRule({
  id: 'beginn/vergangen',
  since: '0.2.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Beginn in der Vergangenheit', en: 'Start in the past' },
  summary: {
    de: 'Ein Beginn, der schon vorbei ist, stammt meist aus der Vorlage.',
    en: 'A start that is over is mostly left over from the model.',
  },
  sources: [practice],
  messages: {
    past: {
      what: { de: 'Der Beginn {beginn} ist schon vorbei.', en: 'The start {beginn} is over.' },
      todo: { de: 'Vielleicht „nächstmöglich“?', en: 'Perhaps "nächstmöglich"?' },
    },
  },
  fixTitles: { soon: { de: '„nächstmöglich“ schreiben', en: 'Write "nächstmöglich"' } },
  check(context, report) {
    const place = placeOf(context, 'beginn');
    const { beginn } = context.document.content;
    if (!place || !beginn || isArchived(context)) return;
    if ((beginn.kind !== 'datum' && beginn.kind !== 'zeitraum') || beginn.to === undefined) return;
    if (beginn.to >= context.today || beginn.soon) return;
    report({
      at: place.span(beginn.start, beginn.end),
      message: 'past',
      data: { beginn: formatDate(beginn.to, context.lang) },
      fixes: [{ title: 'soon', safe: false, changes: [{ ...place.inner, newText: 'nächstmöglich' }] }],
    });
  },
});
