import { formatDateShort } from '../../../../../schemas/dates/index.ts';
import { placeOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'frist/datum',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Bewerbungsfrist als Datum', en: 'Deadline as a date' },
  summary: {
    de: 'Die Frist nennt Tag, Monat und Jahr eines Tages, den es gibt; oder sie bleibt ausdrücklich offen.',
    en: 'The deadline names day, month and year of a day that exists, or is expressly left open.',
  },
  sources: [{ name: 'Verwaltungspraxis', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    'not-a-date': {
      what: { de: '„{wert}“ lässt sich nicht als Datum lesen.', en: '"{wert}" cannot be read as a date.' },
      todo: {
        de: 'Beispiel: 14.12.2026, oder „solange die Anzeige geschaltet ist“.',
        en: 'Example: 14.12.2026, or "solange die Anzeige geschaltet ist".',
      },
    },
    'no-year': {
      what: { de: 'Der Frist „{wert}“ fehlt das Jahr.', en: 'The deadline "{wert}" lacks the year.' },
      todo: {
        de: 'Bitte ergänzen{vorschlag?, vermutlich {vorschlag}}.',
        en: 'Please add it{vorschlag?, probably {vorschlag}}.',
      },
    },
    impossible: {
      what: { de: 'Den {wert} gibt es nicht.', en: 'There is no {wert}.' },
      todo: { de: '{vorschlag?Ist der {vorschlag} gemeint?}', en: '{vorschlag?Is {vorschlag} meant?}' },
    },
  },
  fixTitles: { use: { de: '{vorschlag} einsetzen', en: 'Use {vorschlag}' } },
  check(context, report) {
    const place = placeOf(context, 'bewerbungsfrist');
    const { bewerbungsfrist, veroeffentlicht } = context.document.content;
    if (!place || !bewerbungsfrist || !('problem' in bewerbungsfrist)) return;
    const { problem } = bewerbungsfrist;
    const near = veroeffentlicht && 'iso' in veroeffentlicht ? veroeffentlicht.iso : context.today;
    const at = spanIn(place, bewerbungsfrist);
    const iso =
      bewerbungsfrist.proposal ??
      (problem === 'no-year'
        ? nextSuchDay(place.value.slice(bewerbungsfrist.start, bewerbungsfrist.end), near)
        : undefined);
    const vorschlag = iso === undefined ? '' : formatDateShort(iso);
    report({
      at,
      message: problem === 'empty' ? 'not-a-date' : problem,
      data: { wert: place.value.slice(bewerbungsfrist.start, bewerbungsfrist.end).trim(), vorschlag },
      fixes:
        vorschlag === ''
          ? []
          : [{ title: 'use', data: { vorschlag }, safe: false, changes: [{ ...at, newText: vorschlag }] }],
    });
  },
});

/** The first day "14.12." on or after `near`. */
function nextSuchDay(text: string, near: string): string | undefined {
  const match = /(\d{1,2})\.\s*(\d{1,2})\./.exec(text);
  if (!match) return undefined;
  const day = `${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  const year = Number(near.slice(0, 4));
  return `${near.slice(5) <= day ? year : year + 1}-${day}`;
}
