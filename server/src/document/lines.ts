import type { Span } from '../messages/finding.ts';

/** A line of a file: its text span, without the break, and where the next line begins. */
export interface Line extends Span {
  readonly next: number;
}

/** The lines that meet `start`–`end`. A break is `\n` or `\r\n`, as in YAML. */
export function* linesOf(text: string, start = 0, end = text.length): Generator<Line> {
  let at = start;
  while (at <= end) {
    const feed = text.indexOf('\n', at);
    if (feed === -1 || feed >= end) {
      yield { start: at, end, next: end };
      return;
    }
    yield { start: at, end: feed > at && text[feed - 1] === '\r' ? feed - 1 : feed, next: feed + 1 };
    at = feed + 1;
  }
}

const blank = 0x20;
const tab = 0x09;

/** First offset from `at` that is neither blank, tab nor non-breaking blank: what the scan reads as indent. */
export function skipIndent(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && (text[i] === ' ' || text[i] === '\t' || text[i] === '\u00a0')) i++;
  return i;
}

/** First offset from `at` that is neither blank nor tab. */
export function skipWhite(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && (text.charCodeAt(i) === blank || text.charCodeAt(i) === tab)) i++;
  return i;
}

/** Offset behind the last character before `end` that is neither blank nor tab. */
export function trimWhite(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && (text.charCodeAt(i - 1) === blank || text.charCodeAt(i - 1) === tab)) i--;
  return i;
}
