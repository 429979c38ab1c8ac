import { isArchived, placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'dauer/grund',
  since: '0.2.0',
  level: 'off',
  fix: 'none',
  title: { de: 'Grund der Befristung', en: 'Reason of the fixed term' },
  summary: {
    de: 'Ausgeschaltet, denn ein Befristungsgrund muss nicht in der Ausschreibung stehen; gedruckt bindet er vor Gericht und kann eine Kollegin bloßstellen („Elternzeitvertretung“). Wer ihn für die Akte festhalten will, schaltet die Regel ein: Sie fragt dann nach intern.befristungsgrund, das nie gedruckt wird.',
    en: 'Off, as no reason needs to be printed; in print it binds in court and can expose a colleague. A house that wants it on file switches the rule on: it asks for intern.befristungsgrund, which is never printed.',
  },
  sources: [
    {
      name: '§ 14 TzBfG',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: {
        de: 'Verlangt Grund oder Höchstdauer für den Vertrag, nicht für die Ausschreibung.',
        en: 'Asks for reason or maximum length of the contract, not in the posting.',
      },
    },
  ],
  messages: {
    missing: {
      what: { de: 'Zur Befristung ist kein Grund festgehalten.', en: 'No reason of the fixed term is on record.' },
      why: {
        de: 'Gedruckt werden muss er nicht (§ 14 TzBfG betrifft den Vertrag).',
        en: 'It need not be printed (§ 14 TzBfG is about the contract).',
      },
      todo: { de: 'Für die Akte: „intern: befristungsgrund“.', en: 'For the file: "intern: befristungsgrund".' },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'dauer');
    const { dauer, intern } = context.document.content;
    if (!place || dauer?.kind !== 'befristet' || isArchived(context)) return;
    if (dauer.reason || intern?.befristungsgrund !== undefined) return;
    report({ at: place.inner, message: 'missing', level: 'info' });
  },
});
