import { payOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { unread } from '../../sources.ts';

export const rule = defineRule({
  id: 'entgelt/minijob',
  since: '0.2.0',
  level: 'info',
  fix: 'suggestion',
  title: { de: 'Minijob mit Grenze', en: 'Mini-job with its limit' },
  summary: {
    de: 'Die Grenze der geringfügigen Beschäftigung steigt mit dem Mindestlohn; „520-Euro-Job“ ist deshalb bald falsch.',
    en: 'The limit of marginal employment rises with the minimum wage, so "520-Euro-Job" soon is wrong.',
  },
  sources: [
    unread(
      '§ 8 Abs. 1a SGB IV',
      'Die Geringfügigkeitsgrenze folgt dem Mindestlohn.',
      'The limit follows the minimum wage.',
    ),
  ],
  messages: {
    limit: {
      what: { de: '„{genannt}“ nennt eine Grenze, die sich ändert.', en: '"{genannt}" names a limit that moves.' },
      why: {
        de: 'Sie steigt mit dem Mindestlohn (§ 8 Abs. 1a SGB IV).',
        en: 'It rises with the minimum wage (§ 8 (1a) SGB IV).',
      },
      todo: { de: 'Besser: „Minijob“.', en: 'Better: "Minijob".' },
    },
  },
  fixTitles: { use: { de: '„Minijob“ schreiben', en: 'Write "Minijob"' } },
  check(context, report) {
    const pay = payOf(context, 'entgelt');
    for (const problem of pay?.reading.problems ?? []) {
      if (problem.code !== 'minijob-limit') continue;
      const at = spanIn(pay!.place, problem);
      report({
        at,
        message: 'limit',
        data: { genannt: pay!.place.value.slice(problem.start, problem.end) },
        fixes: [{ title: 'use', safe: false, changes: [{ ...at, newText: 'Minijob' }] }],
      });
    }
  },
});
