import { payOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'entgelt/schreibweise',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  title: { de: 'Schreibweise von Gruppe und Tarifvertrag', en: 'Spelling of grade and agreement' },
  summary: {
    de: 'Eine Schreibweise in allen Ausschreibungen: „E 6 TVöD-VKA“, „A 6 LBesO A NRW“.',
    en: 'One spelling in all postings: "E 6 TVöD-VKA", "A 6 LBesO A NRW".',
  },
  sources: [{ name: 'Verwaltungspraxis', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    spelling: {
      what: { de: 'Üblich ist die Schreibweise „{canonical}“.', en: 'The usual spelling is "{canonical}".' },
    },
    order: {
      what: {
        de: 'Die Besoldungsordnung heißt vollständig „{canonical}“.',
        en: 'The order is called "{canonical}" in full.',
      },
    },
  },
  fixTitles: { use: { de: '„{canonical}“ schreiben', en: 'Write "{canonical}"' } },
  check(context, report) {
    for (const field of ['entgelt', 'besoldung'] as const) {
      const pay = payOf(context, field);
      if (!pay) continue;
      for (const problem of pay.reading.problems) {
        if (problem.code !== 'spelling' && problem.code !== 'order-not-named') continue;
        const { canonical } = problem;
        report({
          at: spanIn(pay.place, problem),
          message: problem.code === 'spelling' ? 'spelling' : 'order',
          data: { canonical },
          fixes: [
            {
              title: 'use',
              data: { canonical },
              safe: true,
              changes: [{ ...spanIn(pay.place, problem), newText: canonical }],
            },
          ],
        });
      }
    }
  },
});
