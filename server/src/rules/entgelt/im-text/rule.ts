import { isCivilGrade, type GradeRead, type PayReading } from '../../../../../schemas/pay/index.ts';
import { hasWrongGrade, isArchived, payOf } from '../../facts.ts';
import { gradesInText, type GradesNamed, type TextKind } from '../../grades-in-text.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { practice } from '../../sources.ts';
import { printedTexts } from '../../texts.ts';

/** Where the posting speaks of itself; requirements, contacts and portraits name the grades of others as well. */
const kinds: Readonly<Record<string, TextKind>> = {
  titel: 'title',
  titelzusatz: 'title',
  entgelt_text: 'pay',
  besoldung_text: 'pay',
  einleitung: 'prose',
  stellenprofil: 'prose',
  angebot: 'prose',
  hinweise: 'prose',
  aufgaben: 'tasks',
};

/** Place of a grade in its table: 9a before 9b before 10. */
const rank = ({ number, letter, ue }: GradeRead): number =>
  Number(number) * 10 + (letter === '' ? 0 : letter.charCodeAt(0) - 96) + (ue ? 5 : 0);

type Order = GradesNamed['order'];

/** The grades a field gives for one order: tariff and civil service may stand in one field. */
function gradesOf(context: RuleContext, order: Order) {
  for (const field of [order, order === 'entgelt' ? 'besoldung' : 'entgelt'] as const) {
    const pay = payOf(context, field);
    if (!pay || hasWrongGrade(pay.reading)) continue;
    const grades = pay.reading.grades.filter((grade) => isCivilGrade(grade) === (order === 'besoldung'));
    if (grades.length > 0) return { ...pay, field, grades };
  }
  return undefined;
}

/** Whether the field allows the grade: it is named there, or lies between the ends that are named. */
function isAllowed(grade: GradeRead, reading: PayReading, grades: readonly GradeRead[]): boolean {
  const same = grades.filter(({ family }) => family === grade.family).map(rank);
  if (same.length === 0) return false;
  const lowest = reading.bis && reading.grades[0] === grades[0] ? -Infinity : Math.min(...same);
  // A field "E 9" and a text "E 9a" are one grade, told more exactly; that E 9 is out of date is said elsewhere.
  const vague = grades.some((g) => g.family === grade.family && g.number === grade.number && g.letter === '');
  return vague || (rank(grade) >= lowest && rank(grade) <= Math.max(...same));
}

/** The field's grade in the spelling that stands there: "Entgeltgruppe 9b", "EG 9b", "E9b". */
function inSpelling(written: string, there: GradeRead, wanted: GradeRead): string {
  const value = `${wanted.number}${wanted.letter}${wanted.ue ? 'Ü' : ''}`;
  const number = /\d+\s?[a-dA-D]?(?:\s?[Üü])?$/;
  if (there.family === wanted.family && number.test(written)) return written.replace(number, value);
  const label = /^(?:Entgeltgruppen?|Entgeltgr\.?|EG|Egr\.?|EGr\.?)\s/.exec(written)?.[0] ?? '';
  return `${label}${wanted.grade}`;
}

export const rule = defineRule({
  id: 'entgelt/im-text',
  since: '0.3.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Gruppe im Text und im Feld', en: 'Grade in text and field' },
  summary: {
    de: 'Steht die Entgelt- oder Besoldungsgruppe noch einmal im Text, soll sie dieselbe sein wie im Feld.',
    en: 'A pay grade repeated in the text should be the one of the field.',
  },
  sources: [practice],
  messages: {
    differs: {
      what: {
        de: 'Das Feld „{name}“ sagt {feld}, hier steht {text}.',
        en: 'The field "{name}" says {feld}, the text {text}.',
      },
      why: {
        de: 'Bewerbende können nicht wissen, was gilt.',
        en: 'Applicants cannot know which holds.',
      },
      todo: {
        de: 'Am sichersten steht im Text „<{name}>“: Das setzt die Angabe aus dem Feld ein.',
        en: 'Safest is "<{name}>" in the text: it puts in what the field says.',
      },
    },
  },
  fixTitles: { use: { de: '„{neu}“ schreiben', en: 'Write "{neu}"' } },
  check(context, report) {
    if (isArchived(context)) return;
    const fields = { entgelt: gradesOf(context, 'entgelt'), besoldung: gradesOf(context, 'besoldung') };
    if (!fields.entgelt && !fields.besoldung) return;
    for (const { place, section } of printedTexts(context)) {
      const kind = kinds[section];
      if (kind === undefined) continue;
      for (const { order, grades, conditional, withSystem } of gradesInText(place.value, kind)) {
        const field = fields[order];
        // One grade of the sentence agrees: then the others are told beside it, and on purpose.
        if (!field || grades.some((grade) => isAllowed(grade, field.reading, field.grades))) continue;
        const [first] = grades as readonly [GradeRead];
        const last = grades.at(-1)!;
        const at = place.span(first.start, last.end);
        const [wanted, ...others] = field.grades;
        const written = place.value.slice(first.start, first.end);
        const neu = inSpelling(written, first, wanted!);
        const isClear = grades.length === 1 && others.length === 0 && !(withSystem && first.family !== wanted!.family);
        report({
          at,
          message: 'differs',
          data: {
            name: field.field,
            feld: field.grades.map(({ grade }) => grade).join(field.reading.joiner?.kind === 'bereich' ? ' – ' : ', '),
            text: place.value.slice(first.start, last.end),
          },
          // What depends on the person may well be meant beside the field.
          level: conditional ? 'info' : 'warning',
          related: [
            {
              message: context.lang === 'de' ? `Feld „${field.field}“` : `Field "${field.field}"`,
              span: field.place.span(field.grades[0]!.start, field.grades.at(-1)!.end),
            },
          ],
          fixes: isClear
            ? [{ title: 'use', data: { neu }, safe: false, changes: [{ ...at, newText: place.spell(neu) }] }]
            : [],
        });
      }
    }
  },
});
