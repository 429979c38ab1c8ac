import { TextMemo } from '../../../schemas/memo.ts';
import type { Name } from './name.ts';
import type { Names } from './names.ts';

/** A passage that repeats a text of the house nearly word for word. Offsets of the text searched. */
export interface Copy {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  /** Share of the house text's word pairs found, 0–1. */
  readonly share: number;
}

/** Kinds whose texts are whole sentences. */
const kinds: ReadonlySet<Name['kind']> = new Set([
  'portrait',
  'angebot',
  'klauseln',
  'hinweise',
  'auszeichnungen',
  'orte',
]);
/** Fewer words are what people say anyway. */
const minWords = 5;
/** A word changed here and there is still a copy; two of three pairs must remain. */
const minShare = 0.7;
/** A pair that more texts share tells nothing; without this bound, a hostile house file would make the search quadratic. */
const maxTexts = 12;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Index {
  readonly sizes: readonly { readonly name: Name; readonly pairs: number }[];
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Names, Index>();
const memos = new WeakMap<Names, TextMemo<readonly Copy[]>>();

/** Letters of Latin scripts, with marks that stand apart, and digits. */
const word = /(?:[0-9A-Za-z\u00aa-\u024f\u1e00-\u1eff]|[\u0300-\u036f])+/g;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const [found] = match;
    const composed = /[\u0300-\u036f]/.test(found) ? found.normalize('NFC') : found;
    words.push({ text: composed.toLowerCase(), start: match.index, end: match.index + found.length });
  }
  return words;
}

const pairAt = (words: readonly Word[], at: number): string => `${words[at]!.text} ${words[at + 1]!.text}`;

function indexOf(names: Names): Index {
  const sizes: { name: Name; pairs: number }[] = [];
  const byPair = new Map<string, number[]>();
  for (const name of names.all) {
    if (!kinds.has(name.kind)) continue;
    const words = wordsOf(names.textOf(name) ?? '');
    if (words.length < minWords) continue;
    const pairs = new Set(words.slice(1).map((_, at) => pairAt(words, at)));
    for (const pair of pairs) {
      const texts = byPair.get(pair);
      if (!texts) byPair.set(pair, [sizes.length]);
      else if (texts.length < maxTexts) texts.push(sizes.length);
    }
    sizes.push({ name, pairs: pairs.size });
  }
  return { sizes, byPair };
}

/**
 * Copies of the house's texts in a text, in order and apart. Linear in the text. `names` are best those of the house alone:
 * they last as long as the house, and so does the index made of them.
 */
export function copiesIn(text: string, names: Names): readonly Copy[] {
  let memo = memos.get(names);
  if (!memo) memos.set(names, (memo = new TextMemo()));
  return memo.get(text, () => searchCopies(text, names));
}

function searchCopies(text: string, names: Names): Copy[] {
  let index = indexes.get(names);
  if (!index) indexes.set(names, (index = indexOf(names)));
  if (index.sizes.length === 0) return [];
  const words = wordsOf(text);
  if (words.length < minWords) return [];
  const hits = new Map<number, { at: number; pair: string }[]>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = pairAt(words, at);
    for (const id of index.byPair.get(pair) ?? []) {
      const list = hits.get(id);
      if (list) list.push({ at, pair });
      else hits.set(id, [{ at, pair }]);
    }
  }
  const found: Copy[] = [];
  for (const [id, list] of hits) {
    const { name, pairs } = index.sizes[id]!;
    const best = densest(list, pairs);
    if (best && best.share >= minShare)
      found.push({ name, share: best.share, start: words[best.from]!.start, end: words[best.to + 1]!.end });
  }
  return apart(found);
}

/** The stretch, hardly longer than the house's text, that holds most of its word pairs. */
function densest(hits: readonly { at: number; pair: string }[], pairs: number) {
  const length = Math.ceil(pairs * 1.3) + 2;
  const inside = new Map<string, number>();
  let best: { from: number; to: number; share: number } | undefined;
  let left = 0;
  for (const [right, { at, pair }] of hits.entries()) {
    inside.set(pair, (inside.get(pair) ?? 0) + 1);
    while (hits[left]!.at + length < at) {
      const gone = hits[left++]!.pair;
      const count = inside.get(gone)! - 1;
      if (count === 0) inside.delete(gone);
      else inside.set(gone, count);
    }
    const share = inside.size / pairs;
    if (!best || share > best.share) best = { from: hits[left]!.at, to: hits[right]!.at, share };
  }
  return best;
}

/** Of copies that overlap the one that fits best. */
function apart(copies: readonly Copy[]): Copy[] {
  const kept: Copy[] = [];
  for (const copy of [...copies].sort((a, b) => b.share - a.share || b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => copy.end <= other.start || other.end <= copy.start)) kept.push(copy);
  return kept.sort((a, b) => a.start - b.start);
}
