import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { trimWhite } from '../document/lines.ts';
import type { Span } from '../messages/finding.ts';
import { rootShape, type EditorContext } from './editor.ts';
import { lineAt, outlineOf, type Outline, type OutlineNode } from './outline.ts';

/** What to select step by step at each position: word, value or key, field, its group, the whole file. */
export function selectionRanges(
  document: TextDocument,
  positions: readonly Position[],
  context: EditorContext,
): SelectionRange[] {
  const outline = outlineOf(document.getText(), rootShape(context));
  return positions.map((position) => {
    let found: SelectionRange | undefined;
    for (const { start, end } of spansAt(outline, document.offsetAt(position)))
      found = {
        range: { start: document.positionAt(start), end: document.positionAt(end) },
        ...(found && { parent: found }),
      };
    return found ?? { range: { start: position, end: position } };
  });
}

/** Spans that hold the offset, from the whole file inward; each lies inside the one before. */
function spansAt(outline: Outline, offset: number): Span[] {
  const { text, root } = outline;
  const spans: Span[] = [{ start: 0, end: text.length }];
  const add = (span: Span) => {
    const last = spans.at(-1)!;
    const fits = span.start >= last.start && span.end <= last.end && span.start <= offset && offset <= span.end;
    if (fits && (span.start > last.start || span.end < last.end)) spans.push(span);
  };
  for (let node: OutlineNode | undefined = root; node; node = childAt(node, offset)) {
    if (node.kind === 'root') continue;
    add({ start: node.mark.start, end: node.end });
    if (offset <= node.mark.end) add(node.mark);
    else add({ start: Math.min(firstOf(node), node.end), end: node.end });
  }
  const line = lineAt(outline, offset);
  const start = line.start + line.indent;
  if (line.comment !== undefined && offset >= line.comment) add({ start: line.comment, end: line.end });
  else if (line.kind === 'continuation') add({ start, end: trimWhite(text, start, line.end) });
  add(wordAt(text, offset));
  return spans;
}

const childAt = (node: OutlineNode, offset: number): OutlineNode | undefined =>
  node.children.find(({ mark, end }) => mark.start <= offset && offset <= end);

/** Where the content of a field begins: on its line, or with the first thing below. */
const firstOf = ({ content, valueStart, children }: OutlineNode): number =>
  content === 'none' && children[0] ? children[0].mark.start : valueStart;

function wordAt(text: string, offset: number): Span {
  const before = /[\p{L}\p{N}_]*$/u.exec(text.slice(Math.max(0, offset - 80), offset))![0];
  const after = /^[\p{L}\p{N}_]*/u.exec(text.slice(offset, offset + 80))![0];
  return { start: offset - before.length, end: offset + after.length };
}
