import { distance } from 'fastest-levenshtein';
import type { Shape } from '../../../schemas/language/shape.ts';

/** A key as people may type it, folded to how the language spells keys: no umlauts, small letters, underscores. */
export function foldKey(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[\s-]+/g, '_');
}

/** The candidate nearest to `word`, if it is near enough to be meant: one typo per four letters, at most three. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = foldKey(word);
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.max(1, Math.floor(folded.length / 4))) + 1;
  for (const candidate of candidates) {
    const target = foldKey(candidate);
    if (Math.abs(target.length - folded.length) >= bestDistance) continue;
    const d = distance(folded, target);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** The field of `shape` that `key` names, exactly or as a near miss. */
export function fieldFor(
  shape: Shape,
  key: string,
): { readonly name: string; readonly shape: Shape; readonly exact: boolean } | undefined {
  const exact = shape.fields?.get(key);
  if (exact) return { name: key, shape: exact, exact: true };
  if (shape.entries) return { name: key, shape: shape.entries, exact: true };
  if (!shape.fields) return undefined;
  const name = nearest(key, shape.fields.keys());
  return name === undefined ? undefined : { name, shape: shape.fields.get(name)!, exact: false };
}

/** The field whose name a line of one word begins, as one who is typing it leaves it: `kennziff`. */
export function fieldBegunBy(shape: Shape, line: string): string | undefined {
  if (!shape.fields || !/^\p{L}[\p{L}_]{2,}$/u.test(line)) return undefined;
  const word = foldKey(line);
  return [...shape.fields.keys()].find((name) => name.startsWith(word)) ?? nearest(line, shape.fields.keys());
}

const key = /^([^\s:#"'[\]{},&*!|>%@`-][^:#\n]*?)[ \t]*:(?=[ \t\u00a0]|$)[ \t\u00a0]*/;
const quotedKey = /^(["'])([^"'\\:#\n]+)\1[ \t]*:(?=[ \t\u00a0]|$)[ \t\u00a0]*/;

/** A key at the start of a line. */
export interface Key {
  readonly name: string;
  /** Length of the name as written, with its quotes. */
  readonly written: number;
  /** Length up to the value. */
  readonly length: number;
}

/** The key that a text begins with, if it begins with one; in quotes only where such a field exists, as prose quotes too. */
export function keyOf(text: string, container: Shape | undefined): Key | undefined {
  const plain = key.exec(text);
  if (plain) return { name: plain[1]!, written: plain[1]!.length, length: plain[0].length };
  const quoted = container && quotedKey.exec(text);
  if (!quoted || !fieldFor(container, quoted[2]!)) return undefined;
  return { name: quoted[2]!, written: quoted[2]!.length + 2, length: quoted[0].length };
}
