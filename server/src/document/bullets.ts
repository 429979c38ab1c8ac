import type { Span } from '../messages/finding.ts';
import { decodeLines } from './flow-scalar.ts';
import { linesOf, skipWhite, trimWhite } from './lines.ts';
import type { Place } from './place.ts';

/** A part of a text that turned out to be several entries. */
export interface Part extends Span {
  readonly value: string;
  /** From the start of the line's indent to the text behind the bullet; absent for text before the first bullet. */
  readonly bullet?: Span;
}

/** Bullets as Word, Outlook, web pages and PDFs leave them: signs, dashes with or without blank, "o", numbers. */
export const pastedSign =
  /^(?:[•·▪▫◦●○■□‣⁃∙\uf0b7\uf0a7\u2013\u2014*-]+[ \t\u00a0]*|o[ \t\u00a0]+|\d{1,2}[.)][ \t\u00a0]+)(?=\S)/;

/**
 * Splits a text whose lines begin with bullet signs. Undefined when it is one text: a sign must stand at the beginning of a
 * line of its own (the second or later), or on the first line and at least one more.
 */
export function splitBullets(text: string, place: Place): Part[] | undefined {
  const source = text.slice(place.start, place.end);
  const isBlock = place.style === 'block';
  if (!source.includes('\n')) return undefined;
  const parts: { start: number; end: number; bullet?: Span }[] = [];
  let first = true;
  for (const line of linesOf(text, place.start, place.end)) {
    if (first && isBlock) {
      first = false;
      continue;
    }
    const from = skipWhite(text, line.start, line.end);
    const to = trimWhite(text, from, line.end);
    const dash = pastedSign.exec(text.slice(from, to))?.[0];
    if (dash !== undefined)
      parts.push({
        start: from + dash.length,
        end: to,
        bullet: { start: first ? from : line.start, end: from + dash.length },
      });
    else if (from < to) {
      const last = parts.at(-1);
      if (last) last.end = to;
      else parts.push({ start: from, end: to });
    }
    first = false;
  }
  const bullets = parts.filter((part) => part.bullet);
  const needed = parts[0]?.bullet ? 2 : 1;
  if (bullets.length < needed) return undefined;
  // A dash in front of a number or a range that happens to begin a line is text.
  return parts.map((part) => ({ ...part, value: decodeLines(text, part.start, part.end).value }));
}

/** Entries of a one-line list with commas, without the blanks around them. */
export function splitCommas(place: Place): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const piece of place.value.split(',')) {
    const value = piece.trim();
    const from = at + piece.indexOf(value);
    if (value !== '') parts.push({ ...place.span(from, from + value.length), value });
    at += piece.length + 1;
  }
  return parts;
}
