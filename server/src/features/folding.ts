import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rootShape, type EditorContext } from './editor.ts';
import { nodesOf, outlineOf } from './outline.ts';

/** What can be folded: fields and entries over several lines, runs of comments, exceptions from begin to end. */
export function foldingRanges(document: TextDocument, context: EditorContext): FoldingRange[] {
  const outline = outlineOf(document.getText(), rootShape(context));
  const lineOf = (offset: number) => document.positionAt(offset).line;
  const found: FoldingRange[] = [];
  for (const node of nodesOf(outline.root)) {
    const startLine = lineOf(node.mark.start);
    const endLine = lineOf(node.end);
    // A key right behind a dash would fold the same lines twice.
    const isWithin = node.parent?.kind === 'bullet' && lineOf(node.parent.mark.start) === startLine;
    if (endLine > startLine && !isWithin) found.push({ startLine, endLine });
  }
  const blocks: number[] = [];
  let first = -1;
  for (const [index, line] of [...outline.lines.entries(), [outline.lines.length, undefined] as const]) {
    if (line?.kind === 'comment') {
      if (first === -1) first = index;
      const mark = /^#\s*kennziffer-aus-(anfang|ende)\b/.exec(outline.text.slice(line.comment, line.end))?.[1];
      if (mark === 'anfang') blocks.push(index);
      const open = mark === 'ende' ? blocks.pop() : undefined;
      if (open !== undefined) found.push({ startLine: open, endLine: index, kind: FoldingRangeKind.Region });
      continue;
    }
    if (first !== -1 && index - first > 1)
      found.push({ startLine: first, endLine: index - 1, kind: FoldingRangeKind.Comment });
    first = -1;
  }
  return found;
}
