/**
 * Whether a word is one of a list. The list is read when first asked: a regular expression of the same words would have to be compiled,
 * which costs the first check of a process more than all its look-ups.
 */
export function oneOf(words: string): (word: string) => boolean {
  let list: ReadonlySet<string> | undefined;
  return (word) => (list ??= new Set(words.split(' '))).has(word);
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
