import type { Posting } from '../../../schemas/language/posting.ts';
import type { Span, TextChange } from '../messages/finding.ts';
import type { RuleContext } from './rule.ts';

type HasDocument = Pick<RuleContext, 'document'>;

/** Where a finding about something missing is shown: at the first of these fields, else on the first line. */
export function anchorOf({ document }: HasDocument, ...fields: readonly (keyof Posting)[]): Span {
  for (const field of fields) {
    const key = document.root.fields.get(field)?.key;
    if (key) return key;
  }
  const { text } = document;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { start, end: start + /^[^\r\n]*/.exec(text.slice(start))![0].length };
}

/** A new field on a line of its own, before the line that holds `at`. */
export function lineBefore({ document: { text } }: HasDocument, at: Span, field: string): TextChange {
  const lineStart = text.lastIndexOf('\n', at.start - 1) + 1;
  const start = lineStart === 0 && text.charCodeAt(0) === 0xfeff ? 1 : lineStart;
  return { start, end: start, newText: `${field}${text.includes('\r\n') ? '\r\n' : '\n'}` };
}

/** One more name in `klauseln`; undefined where it is written in a way that is better changed by hand. */
export function addClause(context: HasDocument, name: string): TextChange | undefined {
  const { text, root } = context.document;
  const list = root.fields.get('klauseln');
  if (!list) return lineBefore(context, anchorOf(context, 'kontakt', 'bewerbung', 'titel'), `klauseln: ${name}`);
  const last = list.items.at(-1);
  if (!last || /["'[\]]/.test(text.slice(list.start, list.end))) return undefined;
  const { end } = last.inner;
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const bullet = /^[ \t]*-[ \t]+$/.exec(text.slice(lineStart, last.start))?.[0];
  if (bullet === undefined) return { start: end, end, newText: `, ${name}` };
  return { start: end, end, newText: `${text.includes('\r\n') ? '\r\n' : '\n'}${bullet}${name}` };
}
