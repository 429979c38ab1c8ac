import { defineRule } from '../../rule.ts';
import { bestSelection } from '../../sources.ts';
import { isPrinted } from '../../readable.ts';
import { requirementsOf } from '../../texts.ts';

const degree =
  /\b[A-ZÄÖÜ]?[a-zäöüß]{0,30}(?:[Ss]tudium|[Hh]ochschulabschluss|[Ss]tudienabschluss)\b|\b(?:Bachelor|Master|Diplom)\b/;
const open = /gleichwertig|vergleichbar|oder|entsprechend|ähnlich|anerkannt/;
/** Professions whose degree a statute names. */
const fixed =
  /[Ss]taatliche[rn]? Anerkennung|[Ss]taatlich anerkannt|Approbation|Staatsexamen|Laufbahn|Befähigung|Staatsprüfung|Juris/;

export const rule = defineRule({
  id: 'anforderung/gleichwertig',
  since: '0.2.0',
  level: 'info',
  fix: 'suggestion',
  title: { de: 'Abschluss oder gleichwertig', en: 'Degree or equivalent' },
  summary: {
    de: '„oder ein gleichwertiger Abschluss“ lässt ausländische und ältere Abschlüsse zu, ohne die Anforderung zu senken.',
    en: '"or an equivalent degree" admits foreign and older degrees without lowering the bar.',
  },
  sources: [
    bestSelection,
    {
      name: '§ 3 Abs. 2 AGG',
      status: 'umstritten',
      reviewed: '2026-11-21',
      says: {
        de: 'Wer nur einen bestimmten Abschluss zulässt, kann mittelbar benachteiligen.',
        en: 'Admitting one degree only can be indirect discrimination.',
      },
    },
  ],
  messages: {
    missing: {
      what: { de: 'Zählt auch ein gleichwertiger Abschluss?', en: 'Does an equivalent degree count too?' },
      why: {
        de: 'So steht es hier nicht, und an „{wort}“ wird gemessen.',
        en: 'It does not say so, and "{wort}" is the measure.',
      },
    },
  },
  fixTitles: {
    add: { de: '„oder ein gleichwertiger Abschluss“ ergänzen', en: 'Add "oder ein gleichwertiger Abschluss"' },
  },
  check(context, report) {
    if (context.document.content.art === 'Professur') return;
    const bullets = requirementsOf(context).filter(
      ({ list, isWay, place }) => !isWay && list !== 'wuenschenswert' && degree.test(place.value),
    );
    if (bullets.length === 0 || isPrinted(context, /gleichwertig/i)) return;
    for (const { place } of bullets) {
      if (open.test(place.value) || fixed.test(place.value)) continue;
      const match = degree.exec(place.value)!;
      const end = place.value.replace(/[\s.,;]+$/, '').length;
      const at = place.span(end, end);
      report({
        at: place.span(match.index, match.index + match[0].length),
        message: 'missing',
        data: { wort: match[0] },
        fixes: [{ title: 'add', safe: false, changes: [{ ...at, newText: ' oder ein gleichwertiger Abschluss' }] }],
      });
    }
  },
});
