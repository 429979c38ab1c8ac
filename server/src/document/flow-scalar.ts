import type { Span } from '../messages/finding.ts';
import { linesOf, skipIndent, skipWhite, trimWhite } from './lines.ts';
import { ScalarBuilder, type DecodedScalar } from './source-map.ts';

type CopyLine = (builder: ScalarBuilder, start: number, end: number) => void;

const copy: CopyLine = (builder, start, end) => builder.copy(start, end);

/** Folds the lines of `start`–`end` as YAML does: one break is a blank, more are one fewer. */
function fold(text: string, start: number, end: number, copyLine: CopyLine, skip = skipWhite): ScalarBuilder {
  const builder = new ScalarBuilder(text);
  const lines = [...linesOf(text, start, end)];
  if (lines.length === 1) {
    copyLine(builder, start, end);
    return builder;
  }
  let contentEnd = start;
  let empty = 0;
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1;
    const from = index === 0 ? line.start : skip(text, line.start, line.end);
    const to = isLast ? line.end : trimWhite(text, from, line.end);
    if (from >= to && !isLast && index > 0) {
      empty++;
      return;
    }
    if (index > 0) builder.replace(empty === 0 ? ' ' : '\n'.repeat(empty), contentEnd, from);
    empty = 0;
    copyLine(builder, from, to);
    contentEnd = Math.max(to, from);
  });
  return builder;
}

/** A plain scalar at `start`–`end`, as YAML reads it. */
function decodePlain(text: string, start: number, end: number): DecodedScalar {
  return fold(text, start, end, copy).build({ start, end });
}

/**
 * A plain scalar at `start`–`end` as its author means it: also text that YAML would refuse (a bullet that begins with a
 * quote), with non-breaking blanks at the start of a line read as its indent.
 */
export function decodeLines(text: string, start: number, end: number): DecodedScalar {
  return fold(text, start, end, copy, skipIndent).build({ start, end });
}

/** A single-quoted scalar; `start`–`end` include the quotes. */
export function decodeSingleQuoted(text: string, start: number, end: number): DecodedScalar {
  const copyQuotes: CopyLine = (builder, from, to) => {
    let at = from;
    for (let quote = text.indexOf("''", at); quote !== -1 && quote + 1 < to; quote = text.indexOf("''", at)) {
      builder.copy(at, quote);
      builder.replace("'", quote, quote + 2);
      at = quote + 2;
    }
    builder.copy(at, to);
  };
  return fold(text, start + 1, end - 1, copyQuotes).build({ start: start + 1, end: end - 1 });
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A double-quoted scalar; `start`–`end` include the quotes. */
export function decodeDoubleQuoted(text: string, start: number, end: number): DecodedScalar {
  const builder = new ScalarBuilder(text);
  const last = end - 1;
  let at = start + 1;
  while (at < last) {
    const char = text[at]!;
    const white = skipWhite(text, at, last);
    const lineEnd = breakAt(text, white);
    if (lineEnd > white) at = foldBreak(builder, text, at, lineEnd, last);
    else if (white > at) {
      builder.copy(at, white);
      at = white;
    } else if (char === '\\') at = decodeEscape(builder, text, at, last);
    else {
      let stop = at + 1;
      while (stop < last && !' \t\r\n\\'.includes(text[stop]!)) stop++;
      builder.copy(at, stop);
      at = stop;
    }
  }
  return builder.build({ start: start + 1, end: last });
}

/** Offset behind the break at `at`, or `at` if there is none. */
function breakAt(text: string, at: number): number {
  if (text[at] === '\n') return at + 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at;
}

function foldBreak(builder: ScalarBuilder, text: string, from: number, next: number, last: number): number {
  let at = skipWhite(text, next, last);
  let empty = 0;
  for (let after = breakAt(text, at); after > at && after <= last; after = breakAt(text, at)) {
    empty++;
    at = skipWhite(text, after, last);
  }
  builder.replace(empty === 0 ? ' ' : '\n'.repeat(empty), from, at);
  return at;
}

function decodeEscape(builder: ScalarBuilder, text: string, at: number, last: number): number {
  const name = text[at + 1] ?? '';
  const afterBreak = breakAt(text, at + 1);
  if (afterBreak > at + 1) return skipWhite(text, afterBreak, last);
  const digits = hexLengths[name];
  if (digits !== undefined) {
    const hex = text.slice(at + 2, at + 2 + digits);
    const code = /^[0-9a-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : Number.NaN;
    if (code <= 0x10ffff) {
      builder.replace(String.fromCodePoint(code), at, at + 2 + digits);
      return at + 2 + digits;
    }
  }
  const value = escapes[name];
  if (value === undefined) builder.copy(at, at + 2);
  else builder.replace(value, at, at + 2);
  return Math.min(at + 2, last);
}

/** Decodes by the style of the first character. */
export function decodeFlow(text: string, span: Span): DecodedScalar {
  const quote = text[span.start];
  const closed = span.end - span.start > 1 && text[span.end - 1] === quote;
  if (quote === '"' && closed) return decodeDoubleQuoted(text, span.start, span.end);
  if (quote === "'" && closed) return decodeSingleQuoted(text, span.start, span.end);
  return decodePlain(text, span.start, span.end);
}
