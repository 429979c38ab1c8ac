import type { Span } from '../messages/finding.ts';

/** A piece of a decoded value and where it stands in the file. `exact` pieces map character by character, others as a whole. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

/** A decoded scalar: its value and, for every span of the value, the span of the file that spells it. */
export class DecodedScalar {
  readonly value: string;
  readonly #pieces: readonly Piece[];
  readonly #span: Span;

  constructor(value: string, pieces: readonly Piece[], span: Span) {
    this.value = value;
    this.#pieces = pieces;
    this.#span = span;
  }

  /**
   * The file's span for `value.slice(start, end)`, both UTF-16 offsets in the value.
   * Where the value folds or escapes, the span grows to the whole escape or fold: half a `\u00e4` has no place of its own.
   */
  span(start: number, end: number): Span {
    if (this.#pieces.length === 0) return this.#span;
    const first = this.#pieceAt(start);
    const last = end > start ? this.#pieceAt(end - 1) : first;
    const from = first.exact ? first.start + Math.min(start - first.at, first.length) : first.start;
    if (end <= start) return { start: from, end: from };
    return { start: from, end: last.exact ? last.start + Math.min(end - last.at, last.length) : last.end };
  }

  /** The piece that holds the value's character `offset`; the last one beyond the end. */
  #pieceAt(offset: number): Piece {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low]!;
  }
}

/** Collects a value piece by piece. */
export class ScalarBuilder {
  readonly #text: string;
  readonly #pieces: Piece[] = [];
  #value = '';

  /** `text` is the whole file. */
  constructor(text: string) {
    this.#text = text;
  }

  get value(): string {
    return this.#value;
  }

  /** The file's characters `start`–`end`, as they stand. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const last = this.#pieces.at(-1);
    if (last?.exact && last.end === start)
      this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + end - start, end };
    else this.#pieces.push({ at: this.#value.length, length: end - start, start, end, exact: true });
    this.#value += this.#text.slice(start, end);
  }

  /** `value`, spelled in the file by `start`–`end` (an escape, a fold, a line break with the next line's indent). */
  replace(value: string, start: number, end: number): void {
    if (value === '') return;
    this.#pieces.push({ at: this.#value.length, length: value.length, start, end, exact: false });
    this.#value += value;
  }

  build(span: Span): DecodedScalar {
    return new DecodedScalar(this.#value, this.#pieces, span);
  }
}
