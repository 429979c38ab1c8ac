import { readPercent } from '../../../../../schemas/pay/index.ts';
import { clauseIn, clausesOf } from '../../clauses.ts';
import { isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { bestSelection } from '../../sources.ts';

/** "…, in denen Frauen unterrepräsentiert sind": the sentence says itself where it holds. */
const conditional =
  /(?:(?:\b(?:wenn|sofern|soweit|falls|wo)|, in (?:denen|der|dem))\b[^.!?]*unterrepräsent|in unterrepräsentierten Bereichen)/;

export const rule = defineRule({
  id: 'klausel/frauen',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Satz für Bewerbungen von Frauen', en: 'Sentence on applications of women' },
  summary: {
    de: 'Der Satz gehört nur in Ausschreibungen, für die Frauen in der Vergleichsgruppe unterrepräsentiert sind. Darüber entscheidet die Zahl unter intern.frauenanteil; sie wird nie gedruckt.',
    en: 'The sentence belongs only where women are under-represented in the comparison group. The figure under intern.frauenanteil decides; it is never printed.',
  },
  sources: [
    {
      name: 'Gleichstellungsgesetze von Bund und Ländern, § 5 AGG',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: {
        de: 'Bevorzugung nur bei Unterrepräsentanz; maßgeblich ist die Vergleichsgruppe, nicht das ganze Haus.',
        en: 'Preference only where under-represented; the comparison group decides, not the whole house.',
      },
    },
    bestSelection,
  ],
  messages: {
    'no-figure': {
      what: {
        de: 'Der Satz für Frauen steht hier; der Frauenanteil der Vergleichsgruppe ist nicht festgehalten.',
        en: 'The sentence on women stands here; the share of women in the comparison group is not on record.',
      },
      why: {
        de: 'Er gilt nur, wo Frauen dort unterrepräsentiert sind{norm? ({norm})}.',
        en: 'It holds only where they are under-represented there{norm? ({norm})}.',
      },
      todo: {
        de: 'Bitte „intern: frauenanteil“ ergänzen; die Gleichstellungsbeauftragte kennt die Zahl.',
        en: 'Please add "intern: frauenanteil"; the equal-opportunity officer knows the figure.',
      },
    },
    contradicts: {
      what: {
        de: 'Der Frauenanteil der Vergleichsgruppe ist {anteil} %, der Satz für Frauen steht trotzdem hier.',
        en: 'Women are {anteil} % of the comparison group, yet the sentence on women stands here.',
      },
      why: {
        de: 'Ohne Unterrepräsentanz kann er als Benachteiligung gelten{norm? ({norm})}.',
        en: 'Where they are not under-represented it can count as discrimination{norm? ({norm})}.',
      },
      todo: { de: 'Besser weglassen oder die Zahl prüfen.', en: 'Better leave it out, or check the figure.' },
    },
    unreadable: {
      what: { de: '„{wert}“ lässt sich nicht als Prozentzahl lesen.', en: '"{wert}" cannot be read as a percentage.' },
      todo: { de: 'Beispiel: 41 %.', en: 'Example: 41 %.' },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    const { intern } = context.document.content;
    const share = intern?.frauenanteil;
    const percent = share === undefined ? undefined : readPercent(share);
    if (share !== undefined && percent === undefined) {
      const place = context.document.root.at(['intern', 'frauenanteil']);
      report({ at: place.inner, message: 'unreadable', data: { wert: share } });
      return;
    }
    const found = clauseIn(context, 'frauen');
    // A sentence that names its own condition is right whatever the figure.
    if (!found || conditional.test(found.sentence ?? '')) return;
    const { at } = found;
    const clause = clausesOf(context).find(({ name }) => name === 'frauen');
    const norm = clause?.norm ?? '';
    if (percent === undefined) report({ at, message: 'no-figure', data: { norm } });
    else if (percent >= (clause?.bedingung?.unter ?? 50))
      report({ at, message: 'contradicts', data: { norm, anteil: String(percent).replace('.', ',') } });
  },
});
