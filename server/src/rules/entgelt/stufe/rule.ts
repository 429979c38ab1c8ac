import { payOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { unread } from '../../sources.ts';

export const rule = defineRule({
  id: 'entgelt/stufe',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Zugesagte Stufe', en: 'A step promised' },
  summary: {
    de: 'Die Stufe hängt von der Berufserfahrung der Person ab; eine Ausschreibung kann sie nicht zusagen.',
    en: 'The step depends on the person’s experience; a posting cannot promise it.',
  },
  sources: [
    unread(
      '§ 16 TVöD, § 16 TV-L',
      'Die Stufe richtet sich nach einschlägiger Berufserfahrung.',
      'The step follows relevant experience.',
    ),
  ],
  messages: {
    step: {
      what: { de: 'Hier ist Stufe {stufe} genannt.', en: 'Step {stufe} is named here.' },
      why: {
        de: 'Welche Stufe gilt, hängt von der Erfahrung der Person ab.',
        en: 'Which step applies depends on the person’s experience.',
      },
      todo: {
        de: 'Besser: „Stufenzuordnung nach § 16“ oder eine Spanne.',
        en: 'Better: "Stufenzuordnung nach § 16", or a range.',
      },
    },
  },
  check(context, report) {
    for (const field of ['entgelt', 'besoldung'] as const) {
      const pay = payOf(context, field);
      for (const problem of pay?.reading.problems ?? []) {
        if (problem.code !== 'step-named') continue;
        // "Stufe 1 bis 6" is the whole band and promises nothing.
        if (/^\s*(?:bis|–|-|—)\s*(?:Stufe\s*)?\d/.test(pay!.place.value.slice(problem.end))) continue;
        if (/(?:bis|–|-|—)\s*$/.test(pay!.place.value.slice(0, problem.start))) continue;
        report({ at: spanIn(pay!.place, problem), message: 'step', data: { stufe: problem.step } });
      }
    }
  },
});
