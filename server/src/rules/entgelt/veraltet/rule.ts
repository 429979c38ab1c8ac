import { payOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { tables } from '../../sources.ts';

/** Rows that rest on no source are a hint; that the tables have no plain E 9 can be seen in them. */
const unsure = new Set(['kr-mit-buchstabe', 'c-besoldung']);

export const rule = defineRule({
  id: 'entgelt/veraltet',
  since: '0.2.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Frühere Entgeltgruppe', en: 'Former pay grade' },
  summary: {
    de: 'Gruppen, die es für neue Stellen nicht mehr gibt: E 9 ohne Buchstaben, E 2Ü, Vergütungsgruppen des BAT, C-Besoldung.',
    en: 'Grades that no longer exist for new posts: E 9 without a letter, E 2Ü, BAT grades, order C.',
  },
  sources: [tables],
  messages: {
    legacy: {
      what: {
        de: '{gruppe} wird für neue Stellen nicht mehr vergeben.',
        en: '{gruppe} is no longer given for new posts.',
      },
      why: { de: 'Denn {warum}.', en: 'The reason: {warum}.' },
      todo: { de: '{gemeint?Gemeint ist vielleicht {gemeint}.}', en: '{gemeint?Perhaps {gemeint} is meant.}' },
    },
  },
  fixTitles: { use: { de: 'In {gruppe} ändern', en: 'Change to {gruppe}' } },
  check(context, report) {
    for (const field of ['entgelt', 'besoldung'] as const) {
      const pay = payOf(context, field);
      for (const problem of pay?.reading.problems ?? []) {
        if (problem.code !== 'legacy-grade') continue;
        const at = spanIn(pay!.place, problem);
        report({
          at,
          message: 'legacy',
          data: {
            gruppe: problem.grade,
            warum: problem.why[context.lang],
            gemeint: problem.meant.join(context.lang === 'de' ? ' oder ' : ' or '),
          },
          level: unsure.has(problem.legacy) ? 'info' : 'warning',
          fixes: problem.meant.map((gruppe) => ({
            title: 'use' as const,
            data: { gruppe },
            safe: false,
            changes: [{ ...at, newText: gruppe }],
          })),
        });
      }
    }
  },
});
