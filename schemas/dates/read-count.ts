import { numberOf, numberPattern } from './numerals.ts';
import { groupSpan, trimmedSpan, type Span } from './span.ts';

/** How many posts are open. `to` is absent where the upper end is open ("mehrere", "mindestens zwei"). */
export interface CountReading extends Span {
  readonly kind: 'genau' | 'bis' | 'bereich' | 'mindestens' | 'mehrere' | 'unbekannt';
  readonly from?: number;
  readonly to?: number;
}

const exact = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d,.])(?:(?<bound>bis\\szu|bis|maximal|max\\.|höchstens|mindestens|mind\\.|wenigstens)\\s)?(?<n>${numberPattern})(?:\\s?(?:-|–|bis(?:\\szu)?|oder)\\s?(?<to>${numberPattern}))?(?![A-Za-zÀ-ÿ\\d,]|\\.\\d)`,
  'di',
);
const several = /(?<![A-Za-zÀ-ÿ])(?:mehrere|einige|verschiedene|zahlreiche)[nr]?(?![A-Za-zÀ-ÿ])/di;

/** Reads `2`, `zwei`, `bis zu sieben`, `2 bis 3`, `mindestens zwei`, `mehrere`. */
export function readCount(text: string): CountReading {
  const match = exact.exec(text);
  if (match) {
    const span = groupSpan(match, 0)!;
    const n = numberOf(match.groups!.n!)!;
    const bound = match.groups!.bound?.toLowerCase();
    if (match.groups!.to !== undefined) return { ...span, kind: 'bereich', from: n, to: numberOf(match.groups!.to)! };
    if (bound === undefined) return { ...span, kind: 'genau', from: n, to: n };
    return /^(?:mind|wenig)/.test(bound)
      ? { ...span, kind: 'mindestens', from: n }
      : { ...span, kind: 'bis', from: 1, to: n };
  }
  const many = several.exec(text);
  return many ? { ...groupSpan(many, 0)!, kind: 'mehrere', from: 2 } : { ...trimmedSpan(text), kind: 'unbekannt' };
}
