import { isArchived, isPost } from '../../facts.ts';
import { anchorOf } from '../../insert.ts';
import { defineRule } from '../../rule.ts';
import { bestSelection } from '../../sources.ts';
import { requirementsOf } from '../../texts.ts';

/** From this number on, readers cannot tell any more what is indispensable. */
const fewest = 4;
const marked =
  /zwingend|wünschenswert|von Vorteil|idealerweise|gern(?:e)? gesehen|unbedingt|Voraussetzung|vorausgesetzt/i;

export const rule = defineRule({
  id: 'anforderung/trennung',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Zwingend oder wünschenswert', en: 'Required or desirable' },
  summary: {
    de: 'Steht da, was zwingend ist und was nur erwünscht, bewerben sich mehr Passende, und die Auswahl hält eher vor Gericht.',
    en: 'Where it is clear what is required and what is desirable, more suitable people apply and the selection stands firmer in court.',
  },
  sources: [bestSelection],
  messages: {
    mixed: {
      what: {
        de: 'Diese {zahl} Anforderungen sagen nicht, was zwingend ist.',
        en: 'These {zahl} requirements do not say what is indispensable.',
      },
      todo: {
        de: 'Möglich: „zwingend“, „erwartet“ und „wuenschenswert“ als eigene Listen.',
        en: 'Possible: "zwingend", "erwartet" and "wuenschenswert" as lists of their own.',
      },
    },
  },
  check(context, report) {
    if (!isPost(context) || isArchived(context)) return;
    const bullets = requirementsOf(context);
    const unsplit = bullets.filter(({ list, isWay }) => !isWay && (list === 'liste' || list === 'punkte'));
    if (unsplit.length < fewest || unsplit.length < bullets.filter(({ isWay }) => !isWay).length) return;
    if (unsplit.some(({ place }) => marked.test(place.value))) return;
    report({ at: anchorOf(context, 'anforderungen'), message: 'mixed', data: { zahl: unsplit.length } });
  },
});
