import { isCivilGrade, readPay, type PayReading } from '../../../../../schemas/pay/index.ts';
import { hasWrongGrade, payOf, spanIn } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { practice } from '../../sources.ts';

/** Words beside the field that say what decides. */
function isExplained({ document: { content } }: RuleContext, field: 'entgelt' | 'besoldung'): boolean {
  const words = content[`${field}_text`];
  return words !== undefined && readPay(words).conditions.length > 0;
}

/** Grades of one career under one post: which one it is follows from the office a person holds. */
function isBundle(context: RuleContext, { reading }: { readonly reading: PayReading }): boolean {
  if (reading.joiner?.kind !== 'bereich' || !reading.grades.every(isCivilGrade)) return false;
  const { laufbahn, entgelt_text } = context.document.content;
  const beside = payOf(context, 'entgelt')?.reading;
  return (
    laufbahn !== undefined ||
    entgelt_text !== undefined ||
    reading.grades.some(({ track }) => track !== undefined) ||
    (beside?.conditions.length ?? 0) > 0
  );
}

export const rule = defineRule({
  id: 'entgelt/spanne',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Mehrere Gruppen', en: 'Several grades' },
  summary: {
    de: 'Bei „bis E 9a“ oder „E 9a/E 9b“ fragen Bewerbende, wovon die Eingruppierung abhängt.',
    en: 'With "bis E 9a" or "E 9a/E 9b" applicants ask what decides between them.',
  },
  sources: [practice],
  messages: {
    'upper-bound-only': {
      what: { de: '„bis {gruppen}“ nennt nur die obere Gruppe.', en: '"bis {gruppen}" names the upper grade only.' },
      todo: {
        de: 'Falls bekannt: auch die untere nennen, oder sagen, wovon es abhängt.',
        en: 'If known, name the lower one too, or say what it depends on.',
      },
    },
    'several-grades-no-condition': {
      what: {
        de: 'Hier stehen mehrere Gruppen: {gruppen}.',
        en: 'Several grades stand here: {gruppen}.',
      },
      todo: {
        de: 'Wovon hängt es ab? Etwa „je nach Qualifikation“ oder „E 6 nach dem Lehrgang“.',
        en: 'What decides? Such as "je nach Qualifikation" or "E 6 nach dem Lehrgang".',
      },
    },
  },
  check(context, report) {
    for (const field of ['entgelt', 'besoldung'] as const) {
      const pay = payOf(context, field);
      if (!pay || hasWrongGrade(pay.reading) || pay.reading.conditions.length > 0 || isExplained(context, field))
        continue;
      if (isBundle(context, pay)) continue;
      for (const problem of pay.reading.problems) {
        if (problem.code !== 'upper-bound-only' && problem.code !== 'several-grades-no-condition') continue;
        const gruppen = problem.code === 'upper-bound-only' ? problem.grade : problem.grades.join(', ');
        report({ at: spanIn(pay.place, problem), message: problem.code, data: { gruppen } });
      }
    }
  },
});
