import { allClauses } from '../../../../../schemas/pay/index.ts';
import { nearest } from '../../../document/keys.ts';
import { meaningOf, referencesIn } from '../../../house/references.ts';
import { namesFor } from '../../house-names.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'haus/klausel-unbekannt',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Unbekannte Klausel', en: 'Unknown clause' },
  summary: {
    de: 'Unter „klauseln“ stehen Namen von Klauseln des Landes oder Ihres Hauses. Ein Name, den niemand kennt, würde ohne Text gedruckt.',
    en: '"klauseln" holds names of clauses of the Land or your house. A name nobody knows would be printed without its text.',
  },
  sources: [{ name: 'Klauseln der Länder und des Bundes', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    unknown: {
      what: {
        de: 'Die Klausel „{name}“ kennen weder Ihr Land noch Ihr Haus.',
        en: 'Neither your Land nor your house knows the clause "{name}".',
      },
      todo: {
        de: '{meintest?Meinten Sie „{meintest}“? }Bekannt sind: {bekannt}.',
        en: '{meintest?Did you mean "{meintest}"? }Known are: {bekannt}.',
      },
    },
    elsewhere: {
      what: {
        de: 'Für Ihr Haus gibt es die Klausel „{name}“ nicht; sie gehört zum Recht anderer Länder oder Träger.',
        en: 'There is no clause "{name}" for your house; it belongs to the law of other Länder or bodies.',
      },
      todo: {
        de: '{ohneLand?Bitte „land“ und „traeger“ in arbeitgeber.yaml eintragen, oder die}{mitLand?Die} Klausel weglassen oder in arbeitgeber.yaml selbst formulieren.',
        en: '{ohneLand?Please enter "land" and "traeger" in arbeitgeber.yaml, or}{mitLand?Please} leave the clause out, or word it in arbeitgeber.yaml.',
      },
    },
  },
  fixTitles: { use: { de: 'In „{name}“ ändern', en: 'Change to "{name}"' } },
  check(context, report) {
    const names = namesFor(context);
    for (const reference of referencesIn(context.document)) {
      if (reference.group !== 'klauseln' || meaningOf(reference, names)) continue;
      const { name, span } = reference;
      if (allClauses().some((clause) => clause.name === name || clause.id === name)) {
        const hasLand = context.house.land !== undefined || context.house.traeger === 'bund';
        report({
          at: span,
          message: 'elsewhere',
          data: { name, ohneLand: hasLand ? '' : 1, mitLand: hasLand ? 1 : '' },
          level: 'warning',
        });
        continue;
      }
      const known = names.all.filter(({ kind }) => kind === 'klauseln').map((clause) => clause.name);
      const guess = nearest(name, known);
      report({
        at: span,
        message: 'unknown',
        data: { name, meintest: guess ?? '', bekannt: known.sort((a, b) => a.localeCompare(b, 'de')).join(', ') },
        fixes: guess
          ? [{ title: 'use', data: { name: guess }, safe: false, changes: [{ ...span, newText: guess }] }]
          : [],
      });
    }
  },
});
