import type { Problem } from './problems.ts';

/** The parser's error, as far as it is used. */
interface ParserError {
  readonly code: string;
  readonly pos: readonly [number, number];
}

/** Errors that the scan words better, or that follow from another one. */
const covered = new Set(['MULTIPLE_DOCS', 'DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

/**
 * The parser's errors as problems: one per line at most, none on a line that already has a problem, none spilling over the
 * line's end. Nothing of the parser's wording is used.
 */
export function syntaxProblems(text: string, errors: readonly ParserError[], known: readonly Problem[]): Problem[] {
  const lineOf = (offset: number) => text.lastIndexOf('\n', Math.max(0, Math.min(offset, text.length) - 1)) + 1;
  const taken = new Set(known.map((problem) => lineOf(problem.start)));
  const problems: Problem[] = [];
  for (const error of errors) {
    if (covered.has(error.code)) continue;
    const start = Math.min(error.pos[0], text.length);
    const line = lineOf(text[start] === '\n' ? start : start + 1);
    if (taken.has(line)) continue;
    taken.add(line);
    const lineEnd = endOfLine(text, line);
    const from = Math.min(Math.max(start, line), lineEnd);
    const to = Math.max(from, Math.min(error.pos[1], lineEnd));
    const span = to > from ? { start: from, end: to } : { start: line, end: lineEnd };
    problems.push({ code: 'syntax', ...span, params: { art: error.code }, repairs: [] });
  }
  return problems;
}

function endOfLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}
