import type { Range, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { trimWhite } from '../document/lines.ts';
import { read } from '../document/read.ts';
import type { TextChange } from '../messages/finding.ts';
import { rootShape, type EditorContext } from './editor.ts';
import { eolOf } from './file-style.ts';
import { outlineOf, type Outline, type OutlineLine, type OutlineNode } from './outline.ts';

export interface FormatOptions {
  /** Blanks per step. */
  readonly tabSize: number;
}

/**
 * Brings a file into even layout by the smallest edits: indent, one blank behind colon and dash, none at the end of a line,
 * a line end at the end. Comments, line ends, quotes and empty lines stay. A file that would say something else afterwards
 * is left alone.
 */
export function formatDocument(document: TextDocument, options: FormatOptions, context: EditorContext): TextEdit[] {
  return harmless(document, editsFor(document, options, context), context);
}

/** The edits that touch only lines of a range. */
export function formatRange(
  document: TextDocument,
  range: Range,
  options: FormatOptions,
  context: EditorContext,
): TextEdit[] {
  const inside = editsFor(document, options, context).filter(
    (edit) => edit.range.start.line >= range.start.line && edit.range.end.line <= range.end.line,
  );
  return harmless(document, inside, context);
}

function editsFor(document: TextDocument, { tabSize }: FormatOptions, context: EditorContext): TextEdit[] {
  const unit = Math.min(8, Math.max(2, Math.trunc(tabSize)));
  return changesOf(outlineOf(document.getText(), rootShape(context)), unit).map(({ start, end, newText }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText,
  }));
}

/** The edits, if the file says the same after them; else none. */
function harmless(document: TextDocument, edits: TextEdit[], context: EditorContext): TextEdit[] {
  const shape = rootShape(context);
  const meaning = (text: string) => JSON.stringify(read(text, shape).value);
  return meaning(TextDocument.applyEdits(document, edits)) === meaning(document.getText()) ? edits : [];
}

function changesOf(outline: Outline, unit: number): TextChange[] {
  const { text, lines } = outline;
  const columns = new Map<OutlineNode, number>();
  const changes: TextChange[] = [];
  const add = (start: number, end: number, newText: string) => {
    if (text.slice(start, end) !== newText) changes.push({ start, end, newText });
  };
  for (const [index, line] of lines.entries()) {
    const contentStart = line.start + line.indent;
    if (line.kind === 'blank') {
      if (line.node.content !== 'block') add(line.start, line.end, '');
      continue;
    }
    const firstOnLine = line.kind === 'node' ? firstNode(line) : undefined;
    const column = firstOnLine
      ? columnOf(firstOnLine, columns, unit)
      : line.indent + shift(lines, index, columns, unit);
    add(line.start, contentStart, ' '.repeat(Math.max(0, column)));
    for (const node of firstOnLine ? [firstOnLine, ...(line.node === firstOnLine ? [] : [line.node])] : [])
      spaceBehind(text, node, line, add);
    const isText = line.kind === 'continuation' && line.node.content === 'block';
    const trimmed = isText ? line.end : trimWhite(text, contentStart, line.end);
    if (trimmed > contentStart && trimmed < line.end && trimmed >= lastEnd(changes)) add(trimmed, line.end, '');
  }
  if (text !== '' && !text.endsWith('\n') && text.trim() !== '') add(text.length, text.length, eolOf(text));
  return mergeTouching(changes);
}

const lastEnd = (changes: readonly TextChange[]) => changes.at(-1)?.end ?? 0;

/** One blank between mark and value, none before the colon. */
function spaceBehind(
  text: string,
  node: OutlineNode,
  line: OutlineLine,
  add: (start: number, end: number, newText: string) => void,
): void {
  if (node.kind === 'bullet') {
    const hasMore = node.valueStart < line.end;
    if (hasMore) add(node.mark.end, node.valueStart, ' ');
    return;
  }
  const colon = text.indexOf(':', node.mark.end);
  add(node.mark.end, colon, '');
  if (node.valueStart < line.end && node.valueStart !== line.comment) add(colon + 1, node.valueStart, ' ');
}

/** The outermost field or entry that begins on a line: the dash before a key. */
function firstNode({ node, start }: OutlineLine): OutlineNode {
  let first = node;
  while (first.parent?.kind === 'bullet' && first.parent.mark.start >= start) first = first.parent;
  return first;
}

/** Column at which a field or entry belongs. */
function columnOf(node: OutlineNode, columns: Map<OutlineNode, number>, unit: number): number {
  const known = columns.get(node);
  if (known !== undefined) return known;
  const { parent } = node;
  const column =
    !parent || parent.kind === 'root' ? 0 : columnOf(parent, columns, unit) + (parent.kind === 'bullet' ? 2 : unit);
  columns.set(node, column);
  return column;
}

/** By how much a line moves that is no field itself: with the text it belongs to, a comment with what follows. */
function shift(lines: readonly OutlineLine[], index: number, columns: Map<OutlineNode, number>, unit: number): number {
  const line = lines[index]!;
  let { node } = line;
  if (line.kind === 'comment') {
    const next = lines.slice(index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'comment');
    if (next?.kind === 'node' && next.indent === line.indent) node = firstNode(next);
    else if (line.indent === 0) return 0;
  }
  return node.kind === 'root' ? 0 : columnOf(node, columns, unit) - node.indent;
}

/** Edits that touch become one, so that no editor has to decide their order. */
function mergeTouching(changes: readonly TextChange[]): TextChange[] {
  const merged: TextChange[] = [];
  for (const change of changes) {
    const last = merged.at(-1);
    if (last?.end === change.start && last.end > last.start)
      merged[merged.length - 1] = { start: last.start, end: change.end, newText: last.newText + change.newText };
    else merged.push(change);
  }
  return merged;
}
