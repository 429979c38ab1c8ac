/** A stretch of a text as UTF-16 offsets, `end` exclusive – the unit of positions in every reader here. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Span of one group of a match made with the `d` flag. */
export function groupSpan(match: RegExpExecArray, group: string | number): Span | undefined {
  const at = typeof group === 'number' ? match.indices?.[group] : match.indices?.groups?.[group];
  return at && { start: at[0], end: at[1] };
}

/** Span of a text without the blanks at its ends. */
export function trimmedSpan(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
