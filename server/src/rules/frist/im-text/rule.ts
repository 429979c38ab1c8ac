import {
  formatDate,
  formatDateShort,
  weekdayNames,
  weekdayOf,
  type DateReading,
} from '../../../../../schemas/dates/index.ts';
import { datesInText, type DateInText } from '../../dates-in-text.ts';
import { dateOf, isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';
import { sentenceAround } from '../../texts.ts';

const cue =
  /Bewerbungs(?:frist|schluss|ende)|Einsendeschluss|(?:bewerb|Bewerbung|Unterlagen)[^.!?]*\bbis\b|\bbis\b[^.!?]*$/i;
const applies = /bewerb|Unterlagen|einsend|einreich/i;

/** Whether the sentence up to the date is about the deadline. */
function isDeadline({ text: { place, section }, date }: DateInText): boolean {
  if (section === 'bewerbungsfrist_text') return true;
  const sentence = sentenceAround(place.value, date);
  const before = place.value.slice(sentence.start, date.start);
  return cue.test(before) && applies.test(place.value.slice(sentence.start, sentence.end));
}

const isoOf = (date: DateReading) =>
  'iso' in date ? date.iso : date.problem === 'no-year' ? date.proposal : undefined;

/** The deadline in the spelling that stands there; an old weekday goes with it. */
function inSpelling(iso: string, date: DateReading): string {
  const weekday = date.weekday ? `${weekdayNames.de[weekdayOf(iso) - 1]!}, ` : '';
  if ('problem' in date || date.spelling === 'worte') return `${weekday}${formatDate(iso, 'de')}`;
  return date.spelling === 'iso' ? iso : `${weekday}${formatDateShort(iso)}`;
}

export const rule = defineRule({
  id: 'frist/im-text',
  since: '0.2.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Frist im Text und im Feld', en: 'Deadline in text and field' },
  summary: {
    de: 'Steht die Frist noch einmal im Text, muss sie dieselbe sein wie im Feld, mit dem richtigen Wochentag.',
    en: 'A deadline repeated in the text must be the one of the field, with the right weekday.',
  },
  sources: [practice],
  messages: {
    differs: {
      what: {
        de: 'Im Text steht als Frist der {text}, im Feld der {feld}.',
        en: 'The text has {text} as the deadline, the field {feld}.',
      },
      why: { de: 'Bewerbende können nicht wissen, was gilt.', en: 'Applicants cannot know which holds.' },
    },
    weekday: {
      what: { de: 'Der {text} ist ein {richtig}, kein {genannt}.', en: '{text} is a {richtig}, not a {genannt}.' },
      todo: { de: 'Stimmt das Datum oder der Wochentag?', en: 'Is the date right, or the weekday?' },
    },
  },
  fixTitles: {
    use: { de: '„{neu}“ schreiben', en: 'Write "{neu}"' },
  },
  check(context, report) {
    if (isArchived(context)) return;
    const deadline = dateOf(context, 'bewerbungsfrist');
    for (const found of datesInText(context)) {
      const { text, date } = found;
      const iso = isoOf(date);
      if (iso === undefined || !isDeadline(found)) continue;
      const at = text.place.span(date.start, date.end);
      const named = 'iso' in date ? date.weekday : undefined;
      if (deadline && iso !== deadline.iso) {
        const neu = inSpelling(deadline.iso, date);
        report({
          at,
          message: 'differs',
          data: { text: formatDate(iso, context.lang), feld: formatDate(deadline.iso, context.lang) },
          related: [
            {
              message: context.lang === 'de' ? 'Feld „bewerbungsfrist“' : 'Field "bewerbungsfrist"',
              span: deadline.at,
            },
          ],
          fixes: [{ title: 'use', data: { neu }, safe: false, changes: [{ ...at, newText: text.place.spell(neu) }] }],
        });
      } else if (named && !named.agrees) {
        const name = (weekday: number) => weekdayNames[context.lang][weekday - 1]!;
        const neu = weekdayNames.de[weekdayOf(iso) - 1]!;
        const there = text.place.span(named.start, named.end);
        report({
          at: there,
          message: 'weekday',
          data: { text: formatDate(iso, context.lang), richtig: name(weekdayOf(iso)), genannt: name(named.named) },
          fixes: [{ title: 'use', data: { neu }, safe: false, changes: [{ ...there, newText: neu }] }],
        });
      }
    }
  },
});
