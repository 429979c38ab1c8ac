import { bandFor, type PayReading } from '../../../../../schemas/pay/index.ts';
import { dateInForce, formatEuro, hasWrongGrade, isUnderReview, payOf } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { isPrinted } from '../../readable.ts';

/** Last day on which the directive was to be transposed. */
const due = '2026-06-07';

const amounts = /\d\s?(?:€|Euro|EUR)/;

/** The band for a single grade whose table is sure. */
function band(reading: PayReading, context: RuleContext): string | undefined {
  const [grade, ...others] = reading.grades;
  if (!grade || others.length > 0 || reading.system === undefined) return undefined;
  const found = bandFor(reading.system, grade.grade, dateInForce(context));
  return found && ['tarif', 'gesetz'].includes(found.table.status)
    ? `${formatEuro(found.from, 'de')} bis ${formatEuro(found.to, 'de')}`
    : undefined;
}

export const rule = defineRule({
  id: 'entgelt/transparenz',
  since: '0.2.0',
  level: 'info',
  fix: 'suggestion',
  title: { de: 'Entgelttransparenz', en: 'Pay transparency' },
  summary: {
    de: 'Sicher ist: Bewerbende sollen vor dem Gespräch Einstiegsentgelt oder Spanne und den Tarifvertrag kennen; die Umsetzungsfrist endete am 7. Juni 2026. Offen ist: ein deutsches Gesetz gab es bis zur letzten Prüfung nicht, und für öffentliche Arbeitgeber wird die Nennung der Gruppe eines veröffentlichten Tarifvertrags für ausreichend gehalten. Deshalb nur ein Hinweis.',
    en: 'Sure: applicants shall know starting pay or range and the agreement before the interview; transposition was due on 7 June 2026. Open: no German act was found at the last review, and naming the grade of a published agreement is held to be enough for public employers. Hence only a hint.',
  },
  sources: [
    {
      name: 'Richtlinie (EU) 2023/970, Art. 5 Abs. 1',
      status: 'umstritten',
      reviewed: '2026-11-21',
      says: {
        de: 'Einstiegsentgelt oder Spanne und einschlägige Tarifbestimmungen vor dem Gespräch; in Deutschland nicht umgesetzt.',
        en: 'Starting pay or range and the relevant agreement before the interview; not transposed in Germany.',
      },
    },
    {
      name: 'Behörden Spiegel 19.11.2025',
      status: 'quelle',
      reviewed: '2026-11-21',
      says: {
        de: 'Die Gruppe eines öffentlichen Tarifvertrags genüge.',
        en: 'The grade of a public agreement is said to be enough.',
      },
    },
  ],
  messages: {
    before: {
      what: { de: 'Die Ausschreibung nennt keinen Betrag.', en: 'The posting names no amount.' },
      why: {
        de: 'Verlangt war das am Tag der Veröffentlichung nicht; die Richtlinie (EU) 2023/970 war bis zum 7. Juni 2026 umzusetzen.',
        en: 'It was not required on the day of publication; directive (EU) 2023/970 was due by 7 June 2026.',
      },
    },
    after: {
      what: { de: 'Die Ausschreibung nennt keinen Betrag.', en: 'The posting names no amount.' },
      why: {
        de: 'Die Richtlinie (EU) 2023/970 will, dass Bewerbende die Spanne vor dem Gespräch kennen. In Deutschland ist sie noch nicht umgesetzt; die Gruppe gilt vielen als ausreichend.',
        en: 'Directive (EU) 2023/970 wants applicants to know the range before the interview. Germany has not transposed it; many hold the grade to be enough.',
      },
      todo: {
        de: '{spanne?Möglich wäre: {spanne}.}',
        en: '{spanne?Possible: {spanne}.}',
      },
    },
  },
  fixTitles: { add: { de: 'Spanne ergänzen: {spanne}', en: 'Add the range: {spanne}' } },
  check(context, report) {
    const pay = payOf(context, 'entgelt') ?? payOf(context, 'besoldung');
    // A draft may wait; and a band is only a question where a grade is named.
    if (!pay || pay.reading.grades.length === 0 || hasWrongGrade(pay.reading) || !isUnderReview(context)) return;
    if (isPrinted(context, amounts, false)) return;
    const isDue = dateInForce(context) >= due;
    const spanne = isDue ? band(pay.reading, context) : undefined;
    const { end } = pay.place.inner;
    report({
      at: pay.place.inner,
      message: isDue ? 'after' : 'before',
      data: { spanne: spanne ?? '' },
      fixes:
        spanne === undefined
          ? []
          : [{ title: 'add', safe: false, changes: [{ start: end, end, newText: ` (${spanne})` }] }],
    });
  },
});
