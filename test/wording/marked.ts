import assert from 'node:assert/strict';
import { checkProse, type ProseFinding, type ProseOptions } from '../../server/src/wording/index.ts';

/**
 * Sentences carry their expected findings: `[warning]`, `{error}`, `<info>`. Unmarked sentences must stay without warning and error;
 * unmarked hints are allowed unless a sentence ends in ` !`.
 */
export function expectMarked(marked: string, options: ProseOptions = {}): void {
  const strict = marked.endsWith(' !');
  const source = strict ? marked.slice(0, -2) : marked;
  const expected: { start: number; end: number; severity: string }[] = [];
  let text = '';
  let open = -1;
  for (const c of source) {
    if ('[{<'.includes(c)) open = text.length;
    else if (']}>'.includes(c))
      expected.push({ start: open, end: text.length, severity: c === ']' ? 'warning' : c === '}' ? 'error' : 'info' });
    else text += c;
  }
  const show = (f: { start: number; end: number; severity: string; rule?: string }): string =>
    `${f.severity} „${text.slice(f.start, f.end)}“ ${f.rule ?? ''}`.trim();
  const found: ProseFinding[] = checkProse(text, options).filter(
    (f) => strict || f.severity !== 'info' || expected.some((e) => e.severity === 'info' && e.start === f.start),
  );
  const same = (f: ProseFinding, e: (typeof expected)[number]): boolean =>
    f.start === e.start && f.end === e.end && f.severity === e.severity;
  const missing = expected.filter((e) => !found.some((f) => same(f, e))).map(show);
  const extra = found.filter((f) => !expected.some((e) => same(f, e))).map(show);
  assert.deepEqual({ missing, extra }, { missing: [], extra: [] }, text);
}

/** The text after one repair. */
export function applied(text: string, edits: readonly { start: number; end: number; newText: string }[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((t, e) => t.slice(0, e.start) + e.newText + t.slice(e.end), text);
}
