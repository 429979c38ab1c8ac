import { adjectiveEnding } from './elements.ts';
import type { PhraseHit } from './phrases.ts';
import type { Tokens } from './tokens.ts';
import type { ProseFix } from './types.ts';

/** Fills `{e}`, `{1}` and `{-1}` of a better wording from the words found. */
function fill(t: Tokens, hit: PhraseHit, template: string): string {
  const at = (k: number): string => t.text.slice(t.start[k], t.end[k]);
  const filled = template
    .replaceAll('{e}', adjectiveEnding(t.word[hit.first]!.low))
    .replaceAll('{1}', at(hit.first))
    .replaceAll('{-1}', at(hit.last));
  const begins =
    hit.first === 0 || /[.!?\n]\s*$/.test(t.text.slice(Math.max(0, t.start[hit.first]! - 8), t.start[hit.first]));
  return begins && t.word[hit.first]!.capital ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

/** A deletion takes one neighbouring blank or comma with it, so that no gap stays. */
function deletion(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  if (text.charAt(from - 1) === '(' && text.charAt(to) === ')') {
    from--;
    to++;
  }
  if (text.charAt(to) === ',' && text.charAt(to + 1) === ' ') return { start: from, end: to + 2 };
  if (text.slice(from - 2, from) === ', ') return { start: from - 2, end: to };
  if (text.charAt(to) === ' ') return { start: from, end: to + 1 };
  while (from > 0 && text.charAt(from - 1) === ' ') from--;
  return { start: from, end: to };
}

/** The better wordings of a rule. They change what the posting says, so none of them is safe. */
export function phraseFixes(t: Tokens, hit: PhraseHit, start: number, end: number): ProseFix[] {
  return (hit.rule.better ?? []).map((template): ProseFix => {
    if (template === '') {
      const span = deletion(t.text, start, end);
      return { title: `„${t.text.slice(start, end)}“ streichen`, safe: false, edits: [{ ...span, newText: '' }] };
    }
    const bracketed = t.text.charAt(start) === '(' && t.text.charAt(end - 1) === ')';
    const newText = bracketed ? `(${fill(t, hit, template)})` : fill(t, hit, template);
    return { title: `Ersetzen durch „${newText}“`, safe: false, edits: [{ start, end, newText }] };
  });
}
