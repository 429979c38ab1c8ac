/**
 * A stand-in for a character that YAML would read as syntax where the posting has text. It has the length of what it hides
 * (one UTF-16 unit), so every range the parser reports is right for the original. Unicode assigns it no meaning.
 */
export const standIn = '\uE0FF';

/** A copy of the text in which single characters are replaced by others of the same length. */
export class Mask {
  readonly #text: string;
  readonly #changes = new Map<number, string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Replaces the UTF-16 unit at `offset` by `by` (one unit). */
  set(offset: number, by: string = standIn): void {
    this.#changes.set(offset, by);
  }

  /** Hides a line from the parser by making it a comment. */
  comment(start: number, end: number): void {
    if (end > start) this.set(start, '#');
  }

  toString(): string {
    if (this.#changes.size === 0) return this.#text;
    const parts: string[] = [];
    let at = 0;
    for (const [offset, by] of [...this.#changes].sort(([a], [b]) => a - b)) {
      parts.push(this.#text.slice(at, offset), by);
      at = offset + 1;
    }
    parts.push(this.#text.slice(at));
    return parts.join('');
  }
}
