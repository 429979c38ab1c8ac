import type { TextPlace } from '../../../document/walk.ts';
import { copiesIn, type Copy } from '../../../house/copies.ts';
import { writeReference, type Names } from '../../../house/references.ts';
import { statedIn, type Stated } from '../../../house/stated.ts';
import type { TextChange } from '../../../messages/finding.ts';
import { isArchived } from '../../facts.ts';
import { definedAt, namesFor } from '../../house-names.ts';
import { proseOf, referTo } from '../../house-texts.ts';
import { defineRule } from '../../rule.ts';

/** The change that puts a reference in place of a copied text. Where a bare name is usual, it stands alone. */
function replace({ place, path }: TextPlace, copy: Copy, names: Names): TextChange {
  const { value } = place;
  const text = names.textOf(copy.name) ?? '';
  // The stop belongs to the house's text, if that has one.
  const stop = /[.!?]$/.test(text) && /^[.!?]/.test(value.slice(copy.end)) ? 1 : 0;
  const isWhole = value.slice(0, copy.start).trim() === '' && /^[\s.!?]*$/.test(value.slice(copy.end));
  const newText =
    isWhole && path.length === 1 && path[0] === copy.name.kind && copy.name.kind === 'portrait'
      ? copy.name.name
      : writeReference(names.spell(copy.name));
  return { ...(isWhole ? place.inner : place.span(copy.start, copy.end + stop)), newText };
}

const isIn = ({ start, end }: Stated, copies: readonly Copy[]) =>
  copies.some((copy) => copy.start <= start && end <= copy.end);

export const rule = defineRule({
  id: 'haus/kopie',
  since: '0.1.0',
  level: 'info',
  fix: 'suggestion',
  title: { de: 'Kopie eines Textes oder Fakts des Hauses', en: 'Copy of a text or fact of the house' },
  summary: {
    de: 'Der Text steht fast gleich in arbeitgeber.yaml oder in den Klauseln Ihres Landes. Kopien veralten still; ein Verweis bleibt aktuell.',
    en: 'The text stands nearly the same in arbeitgeber.yaml or in the clauses of your Land. Copies go stale in silence; a reference stays current.',
  },
  sources: [{ name: 'arbeitgeber.yaml', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    text: {
      what: {
        de: 'Dieser Text steht fast gleich als „{name}“ bereit.',
        en: 'Nearly the same text is at hand as "{name}".',
      },
      why: {
        de: 'Ein Verweis bleibt aktuell, wenn Ihr Haus oder das Gesetz den Text ändert.',
        en: 'A reference stays current when your house or the law changes the text.',
      },
    },
    figure: {
      what: {
        de: '„{gesagt}“ steht als „{name}“ in arbeitgeber.yaml.',
        en: '"{gesagt}" stands as "{name}" in arbeitgeber.yaml.',
      },
      why: {
        de: 'Ein Verweis bleibt aktuell, wenn sich die Angabe ändert.',
        en: 'A reference stays current when the fact changes.',
      },
    },
  },
  fixTitles: { refer: { de: '{verweis} einsetzen', en: 'Insert {verweis}' } },
  check(context, report) {
    if (isArchived(context)) return;
    const names = namesFor(context);
    const here = context.lang === 'de' ? 'Hier steht das Original.' : 'The original stands here.';
    for (const text of proseOf(context)) {
      const { place } = text;
      const copies = copiesIn(place.value, names);
      for (const copy of copies) {
        const change = replace(text, copy, names);
        report({
          at: change,
          message: 'text',
          data: { name: copy.name.name },
          fixes: [{ title: 'refer', data: { verweis: change.newText }, safe: false, changes: [change] }],
          related: definedAt(copy.name, here),
        });
      }
      for (const stated of statedIn(place.value, names)) {
        if (!stated.agrees || isIn(stated, copies)) continue;
        const change = referTo(text, stated, names);
        report({
          at: change,
          message: 'figure',
          data: { gesagt: stated.said, name: stated.name.name },
          fixes: [{ title: 'refer', data: { verweis: change.newText }, safe: false, changes: [change] }],
          related: definedAt(stated.name, here),
        });
      }
    }
  },
});
