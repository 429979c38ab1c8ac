import type { Mask } from './mask.ts';
import { linesOf, skipWhite } from './lines.ts';
import type { Problem } from './problems.ts';

/** How a value begins, as far as reading lines is concerned. */
export type TextStart =
  | { readonly form: 'text' }
  /** A block scalar: all deeper lines belong to it. */
  | { readonly form: 'block' }
  /** A quoted scalar or bracket list that YAML reads itself; nothing to do before `until`. */
  | { readonly form: 'closed'; readonly until: number }
  /** Nothing but a comment. */
  | { readonly form: 'empty' };

const blockHeader = /^[|>](?:[-+]?[1-9]?|[1-9][-+])[ \t]*(?:#.*)?$/;

/** Characters with which YAML lets no plain text begin. */
const refused = new Set(['[', ']', '{', '}', '*', '&', '!', '|', '>', '%', '@', '`', ',', '"', "'"]);

/**
 * Decides how the value at `start`–`lineEnd` is to be read, and hides from YAML what would not let it be text.
 * `parentIndent` is the indent of the key or bullet it belongs to; `allow` names the YAML forms that are meant at this place.
 */
export function scanValue(
  text: string,
  start: number,
  lineEnd: number,
  parentIndent: number,
  allow: { readonly list: boolean; readonly group: boolean; readonly alias: boolean },
  mask: Mask,
  problems: Problem[],
): TextStart {
  const first = text[start];
  if (first === '#') return { form: 'empty' };
  const rest = text.slice(start, lineEnd);
  if ((first === '|' || first === '>') && blockHeader.test(rest)) return { form: 'block' };
  if (first === '"' || first === "'") {
    const until = closeQuote(text, start, lineEnd, parentIndent);
    if (until !== undefined) return { form: 'closed', until };
    if (countOf(rest, first) % 2 === 1) {
      const end = start + rest.trimEnd().length;
      problems.push({
        code: 'unclosed-quote',
        start,
        end,
        params: { zeichen: first },
        repairs: [{ code: 'close-quote', safe: false, changes: [{ start: end, end, newText: first }] }],
      });
    }
  }
  if ((first === '[' && allow.list) || (first === '{' && allow.group)) {
    const until = closeBrackets(text, start);
    if (until !== undefined && isRestOfLineEmpty(text, until)) return { form: 'closed', until };
  }
  if (
    first === '*' &&
    allow.alias &&
    /^\*[^\s,[\]{}]+[ \t]*(?:#.*)?$/.test(rest) &&
    text.includes(`&${/^\*([^\s,[\]{}]+)/.exec(rest)![1]!}`)
  ) {
    return { form: 'closed', until: lineEnd };
  }
  if (
    first === '&' &&
    allow.alias &&
    text.includes(`*${/^&([^\s,[\]{}]*)/.exec(rest)![1] ?? ''}`) &&
    /^&[^\s,[\]{}]+(?=\s|$)/.test(rest)
  ) {
    return { form: 'closed', until: lineEnd };
  }
  if (refused.has(first!) || /^[-?:](?:\s|$)/.test(rest)) mask.set(start);
  maskText(text, start, lineEnd, mask, problems);
  return { form: 'text' };
}

/** Hides what YAML would read as syntax inside a line of plain text: `: `, a colon at the end, and ` #3`. */
export function maskText(text: string, start: number, lineEnd: number, mask: Mask, problems: Problem[]): void {
  const end = commentStart(text, start, lineEnd) ?? lineEnd;
  let isFirst = true;
  for (let at = text.indexOf('#', start); at !== -1 && at < end; at = text.indexOf('#', at + 1)) {
    if (at === start || !isWhite(text[at - 1])) continue;
    mask.set(at);
    if (isFirst)
      problems.push({
        code: 'hash-in-text',
        start: at,
        end: at + /^\S+/.exec(text.slice(at, end))![0].length,
        params: { rest: text.slice(at, end).trim() },
        repairs: quoteRepair(text, start, end),
      });
    isFirst = false;
  }
  for (let at = text.indexOf(':', start); at !== -1 && at < end; at = text.indexOf(':', at + 1)) {
    const next = text[at + 1];
    if (at + 1 >= end || next === ' ' || next === '\t' || next === '\r' || next === '\n') mask.set(at);
  }
}

const isWhite = (char: string | undefined) => char === ' ' || char === '\t';

/** Where a comment begins on a line of text: `# Hinweis` and our own `#kennziffer-…` are comments, `#3` and `#ffcc00` are text. */
export function commentStart(text: string, start: number, lineEnd: number): number | undefined {
  for (let at = text.indexOf('#', start); at !== -1 && at < lineEnd; at = text.indexOf('#', at + 1)) {
    if (at > start && !isWhite(text[at - 1])) continue;
    if (at === start || at + 1 >= lineEnd || /[\s#!]/.test(text[at + 1]!) || text.startsWith('kennziffer-', at + 1))
      return at;
  }
  return undefined;
}

function quoteRepair(text: string, start: number, lineEnd: number): Problem['repairs'] {
  const value = text.slice(start, lineEnd).trimEnd();
  if (/["\\]/.test(value)) return [];
  return [{ code: 'quote', safe: true, changes: [{ start, end: start + value.length, newText: `"${value}"` }] }];
}

/** Offset behind the closing quote, if the quoted text closes at the end of a line that still belongs to the value. */
function closeQuote(text: string, start: number, lineEnd: number, parentIndent: number): number | undefined {
  const quote = text[start]!;
  let first = true;
  for (const line of linesOf(text, start)) {
    if (
      !first &&
      skipWhite(text, line.start, line.end) < line.end &&
      skipWhite(text, line.start, line.end) - line.start <= parentIndent
    )
      return undefined;
    for (let at = first ? start + 1 : line.start; at < line.end; at++) {
      const char = text[at];
      if (quote === '"' && char === '\\') at++;
      else if (char === quote && quote === "'" && text[at + 1] === "'") at++;
      else if (char === quote) return isRestOfLineEmpty(text, at + 1) ? at + 1 : undefined;
    }
    // A bullet below means that the quote was never meant to run on.
    if (!first && /^[ \t]*- /.test(text.slice(line.start, line.end))) return undefined;
    if (first && line.end !== lineEnd) return undefined;
    first = false;
  }
  return undefined;
}

/** Offset behind the bracket that closes the one at `start`; undefined when it does not close or nests too deep. */
function closeBrackets(text: string, start: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length && at - start < 20_000; at++) {
    const char = text[at]!;
    if (quote) {
      if (quote === '"' && char === '\\') at++;
      else if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && /[\s,[{:]/.test(text[at - 1] ?? ' ')) quote = char;
    else if (char === '[' || char === '{') {
      if (++depth > 50) return undefined;
    } else if (char === ']' || char === '}') {
      if (--depth === 0) return at + 1;
    }
  }
  return undefined;
}

function isRestOfLineEmpty(text: string, at: number): boolean {
  const i = skipWhite(text, at, text.length);
  return i >= text.length || text[i] === '\n' || text[i] === '\r' || (text[i] === '#' && i > at);
}

function countOf(text: string, char: string): number {
  let count = 0;
  for (const c of text) if (c === char) count++;
  return count;
}
