/**
 * Whether a word is one of a list. The list is read when first asked: a regular expression of the same words would have to be compiled,
 * which costs the first check of a process more than all its look-ups.
 */
export function oneOf(words: string): (word: string) => boolean {
  let list: ReadonlySet<string> | undefined;
  return (word) => (list ??= new Set(words.split(' '))).has(word);
}
