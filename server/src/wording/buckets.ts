import { lineEnd } from '../../../schemas/wording-pattern.ts';

/**
 * Words by some of their letters, as `scripts/generate/wording.ts` writes them: a line for each key, split when a text has a word for
 * it. What no text asks for is never made, which is most of it.
 */
export class Buckets {
  readonly #packed: string;
  #lines: Map<string, string | readonly string[]> | undefined;

  constructor(packed: string) {
    this.#packed = packed;
  }

  /** The words of a key, each followed by its values. */
  get(key: string): readonly string[] | undefined {
    const lines = (this.#lines ??= split(this.#packed));
    const line = lines.get(key);
    if (typeof line !== 'string') return line;
    const words = line.split(' ');
    words.shift();
    lines.set(key, words);
    return words;
  }
}

function split(packed: string): Map<string, string | readonly string[]> {
  const lines = new Map<string, string>();
  for (const line of packed.split(lineEnd)) lines.set(line.slice(0, line.indexOf(' ')), line);
  return lines;
}
