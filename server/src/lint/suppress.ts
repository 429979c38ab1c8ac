import type { TypedDocument } from '../document/typed.ts';
import { readDate } from '../../../schemas/dates/index.ts';
import { linesOf } from '../document/lines.ts';
import type { Span } from '../messages/finding.ts';

/** A comment that keeps rules silent: `# kennziffer-aus RULE[, RULE] [bis DATE]: reason`. */
export interface Suppression {
  readonly comment: Span;
  readonly scope: 'line' | 'block' | 'file';
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
  /** ISO date after which it no longer holds. */
  readonly until?: string;
  readonly untilSpan?: Span;
  /** Text it covers. */
  readonly covers: Span;
}

const comment = /^#\s*kennziffer-aus(-anfang|-ende|-datei)?(?=[\s:]|$)([^:]*)(?::(.*))?$/;

/** The suppressions of a document, in its order. */
export function suppressionsOf(document: TypedDocument<unknown>): Suppression[] {
  const found: Suppression[] = [];
  const open: { index: number }[] = [];
  for (const span of document.comments) {
    const text = document.text.slice(span.start, span.end);
    const match = comment.exec(text);
    if (!match) continue;
    const [, kind, middle = '', reason = ''] = match;
    if (kind === '-ende') {
      const last = open.pop();
      if (last)
        found[last.index] = {
          ...found[last.index]!,
          covers: { start: found[last.index]!.covers.start, end: span.start },
        };
      continue;
    }
    const middleStart =
      span.start + text.indexOf(middle, text.indexOf('kennziffer-aus') + 'kennziffer-aus'.length + (kind?.length ?? 0));
    const scope = kind === '-datei' ? 'file' : kind === '-anfang' ? 'block' : 'line';
    if (scope === 'block') open.push({ index: found.length });
    found.push({
      comment: span,
      scope,
      ...rulesAndDate(middle, middleStart),
      reason: reason.trim(),
      covers: covered(document, span, scope),
    });
  }
  return found;
}

function rulesAndDate(middle: string, offset: number): Pick<Suppression, 'rules' | 'until' | 'untilSpan'> {
  const bis = /\sbis\s+(\S.*)$/.exec(middle);
  const names = bis ? middle.slice(0, bis.index) : middle;
  const rules = [...names.matchAll(/[^\s,]+/g)].map((match) => ({
    id: match[0],
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
  if (!bis) return { rules };
  const start = offset + bis.index + bis[0].length - bis[1]!.length;
  const untilSpan = { start, end: start + bis[1]!.trimEnd().length };
  const date = readDate(bis[1]!);
  return 'iso' in date ? { rules, until: date.iso, untilSpan } : { rules, untilSpan };
}

/**
 * A comment on a line of its own covers the entry that follows, with all its lines; one at the end of a line covers that line.
 */
function covered(document: TypedDocument<unknown>, span: Span, scope: Suppression['scope']): Span {
  const { text } = document;
  if (scope === 'file') return { start: 0, end: text.length };
  if (scope === 'block') return { start: span.end, end: text.length };
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  if (text.slice(lineStart, span.start).trim() !== '') return { start: lineStart, end: span.end };
  let first: { start: number; indent: number; isBullet: boolean } | undefined;
  let end = span.end;
  for (const line of linesOf(text, span.end + 1)) {
    const content = text.slice(line.start, line.end);
    if (content.trim() === '') continue;
    const indent = content.length - content.trimStart().length;
    const isBullet = content.trimStart().startsWith('- ');
    if (!first) {
      if (content.trimStart().startsWith('#')) continue;
      first = { start: line.start, indent, isBullet };
      // A key with a value of its own is covered with its line; what lies below it as a list is not.
      end = line.end;
      continue;
    }
    if (indent <= first.indent || (!first.isBullet && isBullet)) break;
    end = line.end;
  }
  return { start: first?.start ?? span.end, end };
}
