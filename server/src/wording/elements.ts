import { packedWordEnds, packedWordStarts } from '../../../schemas/generated/wording.ts';
import { Buckets } from './buckets.ts';

/**
 * Elements are the words of the pattern language: `wort` exactly, `wort~` with adjective endings, `wort+` with noun endings,
 * `wort*` as a beginning, `*wort` (also with +) as an end; alternatives by `|`. Endings are taken off the word of the text, so no
 * form is ever spelled out in the data or at start. Words are kept by their first three letters, ends by their last three.
 */
const adjectiveEndings = new Set(['', 'e', 'en', 'em', 'er', 'es']);
const nounEndings = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'in', 'innen', 'nen'];
const nounEnding = new Set(nounEndings);

const starts = new Buckets(packedWordStarts);
const ends = new Buckets(packedWordEnds);

/** Whether what follows a word of the data is an ending of its kind. */
function isEnding(rest: string, kind: string): boolean {
  switch (kind) {
    case '*':
      return true;
    case '~':
      return adjectiveEndings.has(rest);
    case '+':
      return nounEnding.has(rest);
    default:
      return rest === '';
  }
}

function add(found: Set<number> | undefined, list: string): Set<number> {
  const all = found ?? new Set();
  for (const element of list.split(',')) all.add(Number(element));
  return all;
}

function addStarts(low: string, letters: number, before: Set<number> | undefined): Set<number> | undefined {
  const list = starts.get(low.slice(0, letters));
  if (list === undefined) return before;
  let found = before;
  for (let k = 0; k < list.length; k += 3) {
    const word = list[k]!;
    if (low.startsWith(word) && isEnding(low.slice(word.length), list[k + 1]!)) found = add(found, list[k + 2]!);
  }
  return found;
}

function addEnds(stem: string, kind: string, before: Set<number> | undefined): Set<number> | undefined {
  if (stem.length < 4) return before;
  const list = ends.get(stem.slice(-3));
  if (list === undefined) return before;
  let found = before;
  for (let k = 0; k < list.length; k += 3) {
    if (list[k + 1] === kind && stem.length > list[k]!.length && stem.endsWith(list[k]!))
      found = add(found, list[k + 2]!);
  }
  return found;
}

/** The elements a folded word satisfies. */
export function elementsOf(low: string, isPerson: boolean): readonly number[] | undefined {
  let found = addStarts(low, 3, undefined);
  if (low.length > 2) found = addStarts(low, 2, found);
  if (isPerson) found = addStarts('@person', 3, found);
  found = addEnds(low, '.', found);
  for (const ending of nounEndings)
    if (low.endsWith(ending)) found = addEnds(low.slice(0, low.length - ending.length), '+', found);
  return found === undefined ? undefined : [...found].sort((a, b) => a - b);
}

/** The adjective ending of a folded word that was matched by a `~` element, or an empty string. */
export function adjectiveEnding(low: string): string {
  for (const ending of ['en', 'em', 'er', 'es', 'e']) if (low.endsWith(ending)) return ending;
  return '';
}
