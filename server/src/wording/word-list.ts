import { packedLists, type ContextList } from '../../../schemas/generated/wording.ts';
import { lineEnd } from '../../../schemas/wording-pattern.ts';

/**
 * Whether a word is one of a list. The list is read when first asked: a regular expression of the same words would have to be compiled,
 * which costs the first check of a process more than all its look-ups.
 */
export function oneOf(words: string): (word: string) => boolean {
  let list: ReadonlySet<string> | undefined;
  return (word) => (list ??= new Set(words.split(' '))).has(word);
}

let lines: readonly string[] | undefined;

/** Whether a folded word is in a list of `umfeld.yaml`, or ends as one of its words with a star. */
export function listOf(name: ContextList): (word: string) => boolean {
  let whole: ReadonlySet<string> | undefined;
  let ends: RegExp | undefined;
  return (word) => {
    if (whole === undefined) {
      const line = (lines ??= packedLists.split(lineEnd)).find((text) => text.startsWith(`${name} `))!;
      const words = line.split(' ').slice(1);
      whole = new Set(words.filter((entry) => !entry.startsWith('*')));
      const endings = words.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1));
      if (endings.length > 0) ends = new RegExp(`(?:${endings.join('|')})$`);
    }
    return whole.has(word) || ends?.test(word) === true;
  };
}

/** Which of some endings a word may have, by its last letter, in their order; the empty one always. */
export function byLastLetter(endings: readonly string[]): (word: string) => readonly string[] {
  const bare = endings.filter((ending) => ending === '');
  const lists = new Map<number, string[]>();
  for (const ending of endings) if (ending !== '') lists.set(lastLetter(ending), []);
  for (const [letter, list] of lists)
    list.push(...endings.filter((ending) => ending === '' || lastLetter(ending) === letter));
  return (word) => lists.get(lastLetter(word)) ?? bare;
}

const lastLetter = (word: string): number => word.charCodeAt(word.length - 1);
