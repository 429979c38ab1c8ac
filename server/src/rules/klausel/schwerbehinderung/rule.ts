import { isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { isPrinted } from '../../readable.ts';
import { printedTexts } from '../../texts.ts';

const sections = new Set(['hinweise', 'klauseln', 'abschnitte', 'bewerbung']);
const named = /[Ss]chwerbehinderte[rn]? (?:Menschen|Personen|Bewerb)/;

export const rule = defineRule({
  id: 'klausel/schwerbehinderung',
  since: '0.2.0',
  level: 'info',
  fix: 'suggestion',
  title: { de: 'Gleichgestellte Menschen', en: 'People of equal status' },
  summary: {
    de: 'Die Rechte schwerbehinderter Menschen haben auch die ihnen gleichgestellten. Ein eigener Satz kann beide nennen; verlangt ist er nicht.',
    en: 'People of equal status have the same rights. A sentence of your own can name both; none is required.',
  },
  sources: [
    {
      name: '§ 151 Abs. 2, § 164 SGB IX',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: { de: 'Gleichstellung mit schwerbehinderten Menschen.', en: 'Equal status with severely disabled people.' },
    },
  ],
  messages: {
    equal: {
      what: {
        de: 'Hier sind nur schwerbehinderte Menschen genannt.',
        en: 'Only severely disabled people are named here.',
      },
      why: {
        de: 'Ihnen gleichgestellte haben dieselben Rechte (§ 151 SGB IX).',
        en: 'People of equal status have the same rights (§ 151 SGB IX).',
      },
      todo: {
        de: 'Besser: „schwerbehinderte und ihnen gleichgestellte Menschen“.',
        en: 'Better: "schwerbehinderte und ihnen gleichgestellte Menschen".',
      },
    },
  },
  fixTitles: { both: { de: '„und ihnen gleichgestellte“ ergänzen', en: 'Add "und ihnen gleichgestellte"' } },
  check(context, report) {
    if (isArchived(context) || isPrinted(context, /[Gg]leichgestellt/)) return;
    for (const { place, section, prose } of printedTexts(context)) {
      const match = prose && sections.has(section) ? named.exec(place.value) : null;
      if (!match) continue;
      const word = match[0].split(' ')[0]!;
      const end = match.index + word.length;
      // The added adjective takes the ending of the first: "schwerbehinderter und ihnen gleichgestellter Menschen".
      const ending = /e[rn]?$/.exec(word)![0];
      report({
        at: place.span(match.index, match.index + match[0].length),
        message: 'equal',
        fixes: [
          {
            title: 'both',
            safe: false,
            changes: [{ ...place.span(end, end), newText: ` und ihnen gleichgestellt${ending}` }],
          },
        ],
      });
      return;
    }
  },
});
