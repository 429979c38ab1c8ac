import { packedWordEnds, packedWordStarts } from '../../../schemas/generated/wording.ts';
import { Buckets } from './buckets.ts';
import { byLastLetter } from './word-list.ts';

/**
 * Elements are the words of the pattern language: `wort` exactly, `wort~` with adjective endings, `wort+` with noun endings,
 * `wort*` as a beginning, `*wort` (also with +) as an end; alternatives by `|`. Endings are taken off the word of the text, so no
 * form is ever spelled out in the data or at start. Words are kept by their first three letters, ends by their last three.
 */
const adjectiveEndings = new Set(['', 'e', 'en', 'em', 'er', 'es']);
const nounEndings = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'in', 'innen', 'nen'];
const nounEnding = new Set(nounEndings);
const nounEndingsOf = byLastLetter(nounEndings);

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

function add(found: number[] | undefined, list: string): number[] {
  const all = found ?? [];
  let from = 0;
  while (from < list.length) {
    const comma = list.indexOf(',', from);
    const to = comma < 0 ? list.length : comma;
    const element = Number(list.slice(from, to));
    if (!all.includes(element)) all.push(element);
    from = to + 1;
  }
  return all;
}

function addStarts(low: string, letters: number, before: number[] | undefined): number[] | undefined {
  const list = starts.get(low.slice(0, letters));
  if (list === undefined) return before;
  let found = before;
  for (let k = 0; k < list.length; k += 3) {
    const word = list[k]!;
    if (low.startsWith(word) && isEnding(low.slice(word.length), list[k + 1]!)) found = add(found, list[k + 2]!);
  }
  return found;
}

function addEnds(stem: string, kind: string, before: number[] | undefined): number[] | undefined {
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
  const endings = nounEndingsOf(low);
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- a first text is read before anything is compiled: there iterators cost more than the work
  for (let k = 0; k < endings.length; k++) {
    const ending = endings[k]!;
    if (low.endsWith(ending)) found = addEnds(low.slice(0, low.length - ending.length), '+', found);
  }
  return found !== undefined && found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** The adjective ending of a folded word that was matched by a `~` element, or an empty string. */
export function adjectiveEnding(low: string): string {
  for (const ending of ['en', 'em', 'er', 'es', 'e']) if (low.endsWith(ending)) return ending;
  return '';
}
