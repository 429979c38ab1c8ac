/**
 * Remembers what a pure function made of a text. A posting is checked at every key press while all but one of its texts stay
 * as they were; and house texts recur in thousands of postings. Bounded: when full, it keeps what was asked for of late.
 */
export class TextMemo<T> {
  readonly #limit: number;
  #known = new Map<string, T>();
  /** What was known before the last time it was full. */
  #older = new Map<string, T>();

  constructor(limit = 400) {
    this.#limit = limit;
  }

  /** What `make` gives for this key; `make` must depend on nothing else. */
  get(key: string, make: () => T): T {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const value = this.#older.get(key) ?? make();
    if (this.#known.size >= this.#limit) {
      this.#older = this.#known;
      this.#known = new Map();
    }
    this.#known.set(key, value);
    return value;
  }
}
