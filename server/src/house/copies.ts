import { TextMemo } from '../../../schemas/memo.ts';
import { codeOf, eachCode, eachWord } from '../document/words.ts';
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

interface Index {
  readonly sizes: readonly { readonly name: Name; readonly pairs: number }[];
  /** Which texts hold a word followed by another. */
  readonly byPair: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** The same by {@link pairCode}, for a first look. */
  readonly byCode: ReadonlyMap<number, readonly number[]>;
}

const indexes = new WeakMap<Names, Index>();
const memos = new WeakMap<Names, TextMemo<readonly Copy[]>>();

const pairCode = (word: number, following: number): number => Math.imul(word, 31) ^ following;

function indexOf(names: Names): Index {
  const sizes: { name: Name; pairs: number }[] = [];
  const byPair = new Map<string, Map<string, number[]>>();
  const byCode = new Map<number, number[]>();
  for (const name of names.all) {
    if (!kinds.has(name.kind)) continue;
    const words: string[] = [];
    eachWord(names.textOf(name) ?? '', (one) => words.push(one));
    if (words.length < minWords) continue;
    let pairs = 0;
    for (let at = 1; at < words.length; at++) {
      const following = byPair.get(words[at - 1]!) ?? new Map<string, number[]>();
      byPair.set(words[at - 1]!, following);
      const texts = following.get(words[at]!) ?? [];
      following.set(words[at]!, texts);
      if (texts.at(-1) === sizes.length) continue;
      pairs++;
      if (texts.length === maxTexts) continue;
      texts.push(sizes.length);
      const code = pairCode(codeOf(words[at - 1]!), codeOf(words[at]!));
      byCode.set(code, [...(byCode.get(code) ?? []), sizes.length]);
    }
    sizes.push({ name, pairs });
  }
  return { sizes, byPair, byCode };
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
  const { sizes } = index;
  const candidates = candidatesIn(text, index);
  if (candidates.size === 0) return [];
  const hits = new Map<number, Hit[]>();
  eachPair(text, index, (ids, hit) => {
    for (const id of ids) {
      if (!candidates.has(id)) continue;
      const list = hits.get(id);
      if (list) list.push(hit());
      else hits.set(id, [hit()]);
    }
  });
  const found: Copy[] = [];
  for (const [id, list] of hits) {
    const { name, pairs } = sizes[id]!;
    const best = densest(list, pairs);
    if (best && best.share >= minShare) found.push({ name, ...best });
  }
  return apart(found);
}

const none: ReadonlySet<number> = new Set();

/** The texts of the house of which a text may hold a copy. Most share a few usual pairs with many and are copies of none. */
function candidatesIn(text: string, { sizes, byCode }: Index): ReadonlySet<number> {
  const candidates = new Set<number>();
  let counts: Map<number, number> | undefined;
  let before = 0;
  let words = 0;
  eachCode(text, 0, (word) => {
    words++;
    const ids = byCode.get(pairCode(before, word));
    before = word;
    if (ids === undefined) return;
    counts ??= new Map();
    for (const id of ids) {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      if (count >= sizes[id]!.pairs * minShare) candidates.add(id);
    }
  });
  return words < minWords ? none : candidates;
}

/** The pairs of words that a text shares with texts of the house. */
function eachPair(text: string, { byPair }: Index, use: (ids: readonly number[], hit: () => Hit) => void): void {
  let count = 0;
  let before = '';
  let from = 0;
  let following: ReadonlyMap<string, readonly number[]> | undefined;
  eachWord(text, (one, start, end) => {
    const ids = following?.get(one);
    if (ids) use(ids, () => ({ at: count - 1, pair: `${before} ${one}`, start: from, end }));
    following = byPair.get(one);
    before = one;
    from = start;
    count++;
  });
}

/** A pair of words that a text shares with one of the house. */
interface Hit {
  /** Which word of the text, from 0. */
  readonly at: number;
  readonly pair: string;
  readonly start: number;
  readonly end: number;
}

/** The stretch, hardly longer than the house's text, that holds most of its word pairs. */
function densest(hits: readonly Hit[], pairs: number): { start: number; end: number; share: number } | undefined {
  const length = Math.ceil(pairs * 1.3) + 2;
  const inside = new Map<string, number>();
  let best: { start: number; end: number; share: number } | undefined;
  let left = 0;
  for (const { at, pair, end } of hits) {
    inside.set(pair, (inside.get(pair) ?? 0) + 1);
    while (hits[left]!.at + length < at) {
      const gone = hits[left++]!.pair;
      const count = inside.get(gone)! - 1;
      if (count === 0) inside.delete(gone);
      else inside.set(gone, count);
    }
    const share = inside.size / pairs;
    if (!best || share > best.share) best = { start: hits[left]!.start, end, share };
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
