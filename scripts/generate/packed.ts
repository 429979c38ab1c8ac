// How knowledge is packed for the checker: strings that are read when a text asks for them, and cost little until then.
import { lineEnd } from '../../schemas/wording-pattern.ts';

/** A word and what is known of it. */
export type Entry = readonly [word: string, value: string];

/**
 * Words gathered by some of their letters: one line for each such key, with the words in their order and their values. The checker
 * splits a line when a text has a word for it, so that nothing but the list of lines is made at its start.
 */
export function buckets(entries: readonly Entry[], keyOf: (word: string) => string): string {
  const found = new Map<string, string[]>();
  for (const [word, value] of entries) {
    const key = keyOf(word);
    found.set(key, [...(found.get(key) ?? []), `${word} ${value}`]);
  }
  return [...found].map(([key, list]) => `${key} ${list.join(' ')}`).join(lineEnd);
}

/** JSON of ASCII signs alone: one “ makes the whole string it stands in twice as large, and the lines cut from it. */
export function asciiJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (json.includes(lineEnd)) throw new Error(`„${lineEnd}“ ends a line of the packed data and cannot stand in a text`);
  return json.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Escapes for a single-quoted string literal. */
export function literal(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`;
}
