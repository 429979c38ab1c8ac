/**
 * Ends a line of the packed data. A line break would make the bundler write the data as a template, and V8 reads those several times
 * slower than strings.
 */
export const lineEnd = '^';

/**
 * A pattern as the checker reads it, a number for each step. Below zero: a gap of up to so many words. Else the number of an element,
 * or of a range that a number of the text must lie in, shifted by {@link Step.bits} beside the other bits of {@link Step}.
 */
export type Pattern = readonly number[];
export const Step = {
  optional: 1,
  /** Not part of the reported span. */
  context: 2,
  capital: 4,
  range: 8,
  bits: 4,
} as const;

/** A rule as the checker needs it; pages need more and read it elsewhere. Its own patterns are kept by their first elements. */
export interface PackedRule {
  readonly id: string;
  readonly characteristic: string;
  readonly category: string;
  readonly level: string;
  /** German and English: [was, warum, tun]. */
  readonly de: readonly [string, string, string];
  readonly en: readonly [string, string, string];
  readonly unless?: readonly Pattern[];
  readonly despite?: readonly Pattern[];
  readonly before?: readonly Pattern[];
  readonly after?: readonly Pattern[];
  readonly milder?: readonly Pattern[];
  readonly only?: readonly string[];
  readonly notIn?: readonly string[];
  readonly needsSection?: boolean;
  readonly setOff?: boolean;
  readonly ofPerson?: boolean;
  readonly negated?: boolean;
  readonly diversity?: boolean;
  readonly training?: string;
  readonly church?: string;
  readonly civil?: string;
  readonly better?: readonly string[];
  /** The better wordings are bullets: in a sentence with a verb they stand for all of it. */
  readonly bullet?: boolean;
  readonly law: readonly string[];
}
