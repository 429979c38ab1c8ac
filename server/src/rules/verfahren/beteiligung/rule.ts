import { fieldMeta } from '../../../../../schemas/language/fields.ts';
import { postingSchema } from '../../../../../schemas/language/posting.ts';
import { isPost, stateOf } from '../../facts.ts';
import { anchorOf } from '../../insert.ts';
import { defineRule } from '../../rule.ts';
import { report165 } from '../../sources.ts';

/** Steps before publication, in their usual order. */
const steps = ['gleichstellung', 'personalrat', 'schwerbehindertenvertretung', 'meldung_agentur'] as const;

export const rule = defineRule({
  id: 'verfahren/beteiligung',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Offene Beteiligungen', en: 'Participation still open' },
  summary: {
    de: 'Beim Stand „Beteiligung“ in einer Zeile, welche Stelle noch nicht beteiligt ist. Wer zu beteiligen ist, regeln Gleichstellungs- und Personalvertretungsrecht des Landes.',
    en: 'At the state "Beteiligung", in one line, who has not been heard yet. Who is to be heard follows from the law of the Land.',
  },
  sources: [report165],
  messages: {
    open: {
      what: { de: 'Noch nicht festgehalten: {schritte}.', en: 'Not on record yet: {schritte}.' },
      todo: { de: 'Den Tag jeweils unter „intern“ eintragen.', en: 'Enter each day under "intern".' },
    },
  },
  check(context, report) {
    if (!isPost(context) || stateOf(context) !== 'Beteiligung') return;
    const { intern } = context.document.content;
    const open = steps.filter(
      (step) => intern?.[step] === undefined && !(step === 'meldung_agentur' && context.house.traeger === 'kirche'),
    );
    if (open.length === 0) return;
    const { shape } = postingSchema.shape.intern.unwrap();
    const names = open.map((step) => fieldMeta.get(shape[step].unwrap())!.title[context.lang]);
    report({ at: anchorOf(context, 'stand'), message: 'open', data: { schritte: names.join(', ') } });
  },
});
