import { TextMemo } from '../../../schemas/memo.ts';

/** A house's pattern for reference numbers, written as people read it: `JJ/NNNN`, `FB N-JJJJ`. */
export interface NumberPattern {
  /** Whether a number follows the pattern. */
  matches(value: string): boolean;
  /** The year in a number, four digits, if the pattern has one. */
  yearOf(value: string): number | undefined;
  /** The running number, if the pattern has one. */
  runningOf(value: string): number | undefined;
  /** A number of this pattern. */
  write(year: number, running: number): string;
  /** An example for a day (ISO). */
  example(today: string): string;
}

/** A house has one, and all its postings ask for it. */
const known = new TextMemo<NumberPattern>(20);

interface Part {
  readonly kind: 'year' | 'running' | 'letter' | 'literal';
  readonly text: string;
}

/**
 * `J` stands for a digit of the year, a run of `N` for the running number, `A` for a capital letter beside digits; everything
 * else stands for itself. Words (two capitals or more, other than J, N, A) are literal. No regular expression of the
 * house is ever run.
 */
export const readPattern = (muster: string): NumberPattern => known.get(muster, () => parsePattern(muster));

function parsePattern(muster: string): NumberPattern {
  const parts = (muster.trim().match(/J{4}|J{2}|N+|A(?![A-ZÄÖÜa-zäöü])|./gu) ?? []).map(partOf);
  const read = (value: string) => match(parts, value.trim());
  return {
    matches: (value) => read(value) !== undefined,
    yearOf: (value) => {
      const year = read(value)?.year;
      return year === undefined ? undefined : year < 100 ? 2000 + year : year;
    },
    runningOf: (value) => read(value)?.running,
    write: (year, running) => parts.map((part) => write(part, year, running)).join(''),
    example: (today) => parts.map((part) => write(part, Number(today.slice(0, 4)), 417)).join(''),
  };
}

function partOf(text: string): Part {
  if (/^J+$/.test(text) && text.length > 1) return { kind: 'year', text };
  if (/^N+$/.test(text)) return { kind: 'running', text };
  return { kind: text === 'A' ? 'letter' : 'literal', text };
}

function write(part: Part, year: number, running: number): string {
  if (part.kind === 'year') return String(year).slice(-part.text.length);
  if (part.kind === 'running')
    return String(running % 10 ** Math.max(part.text.length, 3)).padStart(part.text.length, '0');
  return part.text;
}

/** Walks pattern and value together; a single `N` takes as many digits as there are, more take exactly as many. */
function match(parts: readonly Part[], value: string): { year?: number; running?: number } | undefined {
  let at = 0;
  const found: { year?: number; running?: number } = {};
  for (const part of parts) {
    if (part.kind === 'literal') {
      if (!value.startsWith(part.text, at)) return undefined;
      at += part.text.length;
      continue;
    }
    const rest = value.slice(at);
    const taken =
      part.kind === 'letter'
        ? /^[A-ZÄÖÜ]/.exec(rest)?.[0]
        : part.text === 'N'
          ? /^\d+/.exec(rest)?.[0]
          : /^\d+$/.exec(rest.slice(0, part.text.length))?.[0];
    if (taken === undefined || (part.kind !== 'letter' && part.text !== 'N' && taken.length !== part.text.length))
      return undefined;
    if (part.kind === 'year') found.year = Number(taken);
    if (part.kind === 'running') found.running = Number(taken);
    at += taken.length;
  }
  return at === value.length ? found : undefined;
}
