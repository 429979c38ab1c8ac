import type { PayProblem } from '../../../../../schemas/pay/index.ts';
import { payOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

type Wrong = Extract<PayProblem, { code: 'grade-not-in-system' | 'no-grade' | 'range-inverted' }>;

const isWrong = (problem: PayProblem): problem is Wrong =>
  ['grade-not-in-system', 'no-grade', 'range-inverted'].includes(problem.code);

export const rule = defineRule({
  id: 'entgelt/gruppe',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Gruppe und Tarifvertrag', en: 'Grade and agreement' },
  summary: {
    de: 'Die Entgelt- oder Besoldungsgruppe muss es in dem genannten Tarifvertrag oder der Besoldungsordnung geben: E 9c steht im TVöD, nicht im TV-L; eine Gruppe S 8 gibt es nirgends.',
    en: 'The grade must exist in the agreement or order named: E 9c is in the TVöD, not in the TV-L; there is no S 8 anywhere.',
  },
  sources: [
    { name: 'Entgelttabellen der Tarifverträge (VKA, TdL)', status: 'quelle', reviewed: '2026-11-21' },
    { name: 'Besoldungsgesetze des Bundes und der Länder', status: 'quelle', reviewed: '2026-11-21' },
  ],
  messages: {
    unknown: {
      what: { de: 'Eine Gruppe {gruppe} gibt es nicht.', en: 'There is no grade {gruppe}.' },
      todo: { de: '{gemeint?Gemeint ist vielleicht {gemeint}.}', en: '{gemeint?Perhaps {gemeint} is meant.}' },
    },
    unknownThere: {
      what: { de: '{system} kennt keine Gruppe {gruppe}.', en: '{system} has no grade {gruppe}.' },
      todo: { de: '{gemeint?Gemeint ist vielleicht {gemeint}.}', en: '{gemeint?Perhaps {gemeint} is meant.}' },
    },
    none: {
      what: {
        de: 'Nach welcher Gruppe wird bezahlt? „{system}“ allein sagt es nicht.',
        en: 'Which grade is paid? "{system}" alone does not say.',
      },
      todo: { de: 'Beispiel: E 6 TVöD-VKA.', en: 'Example: E 6 TVöD-VKA.' },
    },
    open: {
      what: {
        de: '„{bedingung}“ – aber zwischen welchen Gruppen?',
        en: '"{bedingung}" – but between which grades?',
      },
      todo: {
        de: 'Beispiel: E 9a/E 9b TVöD-VKA je nach Qualifikation.',
        en: 'Example: E 9a/E 9b TVöD-VKA je nach Qualifikation.',
      },
    },
    inverted: {
      what: {
        de: 'Die Spanne läuft rückwärts: {von} liegt über {bis}.',
        en: 'The range runs backwards: {von} is above {bis}.',
      },
    },
  },
  fixTitles: { use: { de: 'In {gruppe} ändern', en: 'Change to {gruppe}' } },
  check(context, report) {
    for (const field of ['entgelt', 'besoldung'] as const) {
      const pay = payOf(context, field);
      if (!pay) continue;
      const condition = pay.reading.conditions.find(({ kind }) => kind === 'voraussetzungen');
      if (condition && pay.reading.kind === 'unbekannt') {
        const bedingung = pay.place.value.slice(condition.start, condition.end);
        report({ at: spanIn(pay.place, condition), message: 'open', data: { bedingung }, level: 'warning' });
      }
      const isForeign = pay.reading.problems.some(({ code }) => code === 'system-unknown');
      for (const problem of pay.reading.problems.filter(isWrong)) {
        // Grades of an agreement that is not known here cannot be judged.
        if (isForeign && problem.code === 'no-grade') continue;
        const at = spanIn(pay.place, problem);
        if (problem.code === 'no-grade') report({ at, message: 'none', data: { system: problem.system } });
        else if (problem.code === 'range-inverted')
          report({ at, message: 'inverted', data: { von: problem.from, bis: problem.to } });
        else {
          const { grade, meant, certain } = problem;
          const system = problem.system ?? '';
          report({
            at,
            message: system === '' ? 'unknown' : 'unknownThere',
            data: { gruppe: grade, system, gemeint: meant.join(context.lang === 'de' ? ' oder ' : ' or ') },
            // Ranges and steps of some orders rest on one transcription: what is not certain is a warning.
            level: certain ? 'error' : 'warning',
            fixes: meant.map((gruppe) => ({
              title: 'use' as const,
              data: { gruppe },
              safe: false,
              changes: [{ ...at, newText: gruppe }],
            })),
          });
        }
      }
    }
  },
});
