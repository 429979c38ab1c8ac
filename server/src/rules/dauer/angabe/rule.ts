import { isArchived, placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

/** A length that is no figure: readers know how long that is, or that nobody knows. */
const measured =
  /[Ss]emester|[Ss]chuljahr|[Ss]aison|[Ww]ahlperiode|[Aa]mtszeit|[Ll]egislatur|(?:für die|auf) Dauer (?:der|des|einer|eines)|[Ee]lternzeit|[Mm]utterschutz|Förderzeitraum|Projektlaufzeit|Abwesenheit/;

export const rule = defineRule({
  id: 'dauer/angabe',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Dauer einer Befristung', en: 'Length of a fixed term' },
  summary: {
    de: 'Wer sich bewirbt, möchte wissen, wie lange „befristet“ dauert; auch Stellenbörsen fragen danach.',
    en: 'Applicants want to know how long "befristet" is; job boards ask for it too.',
  },
  sources: [practice],
  messages: {
    open: {
      what: { de: 'Wie lange ist die Stelle befristet?', en: 'How long is the fixed term?' },
      todo: { de: 'Beispiel: „zwei Jahre“ oder „bis 31.12.2028“.', en: 'Example: "zwei Jahre" or "bis 31.12.2028".' },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'dauer');
    const { dauer, dauer_text } = context.document.content;
    if (!place || dauer?.kind !== 'befristet' || isArchived(context)) return;
    // The length may stand in words beside the field.
    if (dauer.length ?? dauer.until ?? (dauer_text !== undefined && /\d|Jahr|Monat/.test(dauer_text))) return;
    if (dauer.reason ?? measured.test(`${place.value} ${dauer_text ?? ''}`)) return;
    report({ at: place.inner, message: 'open' });
  },
});
