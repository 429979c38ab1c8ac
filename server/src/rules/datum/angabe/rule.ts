import { formatDateShort, type DateProblem, type DateReading } from '../../../../../schemas/dates/index.ts';
import type { Place } from '../../../document/place.ts';
import { dateOf } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { practice } from '../../sources.ts';

interface Unread {
  readonly place: Place;
  readonly problem: DateProblem;
  readonly internal: boolean;
}

/** All dates but the deadline, which has a rule of its own. */
function* unreadOf({ document: { content, root } }: RuleContext): Generator<Unread> {
  const { veroeffentlicht, beginn, dauer, intern } = content;
  const one = (place: Place | undefined, reading: DateReading | undefined, internal = false): Unread[] =>
    place && reading && 'problem' in reading ? [{ place, problem: reading, internal }] : [];
  yield* one(root.fields.get('veroeffentlicht'), veroeffentlicht);
  if (beginn?.kind === 'datum') yield* one(root.fields.get('beginn'), beginn.date);
  yield* one(root.fields.get('dauer'), dauer?.from);
  yield* one(root.fields.get('dauer'), dauer?.until);
  for (const [name, place] of root.fields.get('intern')?.fields ?? []) {
    const value = intern?.[name as keyof typeof intern];
    if (typeof value === 'object') yield* one(place, value, true);
  }
}

export const rule = defineRule({
  id: 'datum/angabe',
  since: '0.2.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Datum, das es gibt', en: 'A date that exists' },
  summary: {
    de: 'Veröffentlichung, Beginn, Ende und die Tage unter intern nennen Tage, die es im Kalender gibt, mit Jahr.',
    en: 'Publication, start, end and the days under intern are days of the calendar, with the year.',
  },
  sources: [practice],
  messages: {
    'not-a-date': {
      what: { de: '„{wert}“ lässt sich nicht als Datum lesen.', en: '"{wert}" cannot be read as a date.' },
      todo: { de: 'Beispiel: 14.12.2026.', en: 'Example: 14.12.2026.' },
    },
    'no-year': {
      what: { de: 'Bei „{wert}“ fehlt das Jahr.', en: '"{wert}" lacks the year.' },
      todo: { de: '{vorschlag?Vermutlich {vorschlag}.}', en: '{vorschlag?Probably {vorschlag}.}' },
    },
    impossible: {
      what: { de: 'Den {wert} gibt es nicht.', en: 'There is no {wert}.' },
      todo: { de: '{vorschlag?Ist der {vorschlag} gemeint?}', en: '{vorschlag?Is {vorschlag} meant?}' },
    },
  },
  fixTitles: { use: { de: '{vorschlag} einsetzen', en: 'Use {vorschlag}' } },
  check(context, report) {
    const year = Number((dateOf(context, 'veroeffentlicht')?.iso ?? context.today).slice(0, 4));
    for (const { place, problem, internal } of unreadOf(context)) {
      if (problem.problem === 'empty') continue;
      const at = place.span(problem.start, problem.end);
      const wert = place.value.slice(problem.start, problem.end).trim();
      const iso = problem.proposal ?? (problem.problem === 'no-year' ? inYear(wert, year) : undefined);
      const vorschlag = iso === undefined ? '' : formatDateShort(iso);
      report({
        at,
        message: problem.problem,
        data: { wert, vorschlag },
        // Words in a field of the house ("telefonisch") stop nobody from reading the posting.
        level: internal && problem.problem === 'not-a-date' ? 'warning' : 'error',
        fixes:
          vorschlag === ''
            ? []
            : [{ title: 'use', data: { vorschlag }, safe: false, changes: [{ ...at, newText: vorschlag }] }],
      });
    }
  },
});

/** "1.3." in the year of publication. */
function inYear(text: string, year: number): string | undefined {
  const match = /(\d{1,2})\.\s*(\d{1,2})\.?$/.exec(text);
  return match ? `${year}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : undefined;
}
