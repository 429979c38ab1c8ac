import { packedElements } from '../../../schemas/generated/wording.ts';

/**
 * Elements are the words of the pattern language: `wort` exactly, `wort~` with adjective endings, `wort+` with noun endings,
 * `wort*` as a beginning, `*wort` (also with ~ or +) as an end; alternatives by `|`. Endings are taken off the word of the text, so no
 * form is ever spelled out in the data or at start.
 */
const adjectiveEndings = ['', 'e', 'en', 'em', 'er', 'es'];
const nounEndings = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'in', 'innen', 'nen'];

type Index = Map<string, number[]>;
interface Indexes {
  readonly exact: Index;
  readonly adjective: Index;
  readonly noun: Index;
  readonly prefix: Index;
  readonly suffix: Index;
  readonly suffixNoun: Index;
  /** Three letters at the joined side of prefixes and suffixes: most words are turned away by them. */
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
}
const shortest = 3;

let indexes: Indexes | undefined;

function add(index: Index, key: string, element: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [element]);
  else list.push(element);
}

function load(): Indexes {
  const made = {
    exact: new Map(),
    adjective: new Map(),
    noun: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    suffixNoun: new Map(),
  } as Record<'exact' | 'adjective' | 'noun' | 'prefix' | 'suffix' | 'suffixNoun', Index>;
  packedElements.split(' ').forEach((alternatives, element) => {
    for (const word of alternatives.split('|')) {
      const last = word.charAt(word.length - 1);
      if (word.startsWith('*')) {
        if (last === '+') add(made.suffixNoun, word.slice(1, -1), element);
        else add(made.suffix, word.slice(1), element);
      } else if (last === '~') add(made.adjective, word.slice(0, -1), element);
      else if (last === '+') add(made.noun, word.slice(0, -1), element);
      else if (last === '*') add(made.prefix, word.slice(0, -1), element);
      else add(made.exact, word, element);
    }
  });
  const heads = new Set([...made.prefix.keys()].map((k) => k.slice(0, 3)));
  const tails = new Set([...made.suffix.keys(), ...made.suffixNoun.keys()].map((k) => k.slice(-3)));
  return { ...made, heads, tails };
}

/** The elements a folded word satisfies. */
export function elementsOf(low: string, isPerson: boolean): readonly number[] | undefined {
  const ix = (indexes ??= load());
  let found: number[] | undefined;
  const take = (list: readonly number[] | undefined): void => {
    if (list !== undefined) (found ??= []).push(...list);
  };
  take(ix.exact.get(low));
  if (isPerson) take(ix.exact.get('@person'));
  const n = low.length;
  for (const ending of adjectiveEndings) {
    if (n > ending.length + 1 && low.endsWith(ending)) take(ix.adjective.get(low.slice(0, n - ending.length)));
  }
  for (const ending of nounEndings) {
    if (n <= ending.length + 1 || !low.endsWith(ending)) continue;
    const stem = low.slice(0, n - ending.length);
    take(ix.noun.get(stem));
    if (ix.tails.has(stem.slice(-3)))
      for (let at = 1; at <= stem.length - shortest; at++) take(ix.suffixNoun.get(stem.slice(at)));
  }
  if (ix.heads.has(low.slice(0, 3))) for (let at = shortest; at <= n; at++) take(ix.prefix.get(low.slice(0, at)));
  if (ix.tails.has(low.slice(-3))) for (let at = 1; at <= n - shortest; at++) take(ix.suffix.get(low.slice(at)));
  return found;
}

/** The adjective ending of a folded word that was matched by a `~` element, or an empty string. */
export function adjectiveEnding(low: string): string {
  for (const ending of ['en', 'em', 'er', 'es', 'e']) if (low.endsWith(ending)) return ending;
  return '';
}
