import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Shape } from '../../../../schemas/language/shape.ts';
import { asValue } from '../completion/yaml-text.ts';
import { cursorAt, type Cursor } from '../context.ts';
import { rootShape, type EditorContext } from '../editor.ts';
import { eolOf, styleOf, type FileStyle } from '../file-style.ts';
import { outlineOf, type Outline } from '../outline.ts';
import { hasList, piecesOfHtml } from './html.ts';
import { cleanText, piecesOf, type Piece } from './pieces.ts';

/** What lies in the clipboard. */
export interface Pasted {
  readonly text: string;
  readonly html?: string | undefined;
}

/**
 * The edit that puts a copied piece of Word, Outlook, a web page or a PDF into the posting: bullets as a list at the right
 * indent, text without invisible signs. Undefined where the editor's own paste is right: a piece of a posting, or a word
 * that needs nothing.
 */
export function pasteEdit(
  document: TextDocument,
  range: Range,
  pasted: Pasted,
  context: EditorContext,
): TextEdit | undefined {
  const text = document.getText();
  const { from, to } = replaced(text, document.offsetAt(range.start), document.offsetAt(range.end));
  const shape = rootShape(context);
  if (isOurs(pasted.text, shape)) return undefined;
  // Where the selection was, nothing stands any more.
  const without = text.slice(0, from) + text.slice(to);
  const outline = outlineOf(without, shape);
  const cursor = cursorAt(outline, from);
  const pieces = copiedPieces(pasted);
  if (pieces.length === 0 || cursor.comment !== undefined) return undefined;
  const placed = place(outline, cursor, pieces, pasted.text);
  if (!placed) return undefined;
  const end = to + (placed.end - from);
  const newText = placed.newText.replace(/\n/g, eolOf(text));
  return { range: { start: document.positionAt(placed.start), end: document.positionAt(end) }, newText };
}

/** What a selection of whole lines stands for: their text, not the indent of the first and the end of the last. */
function replaced(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const selected = text.slice(from, to);
  if (!selected.includes('\n')) return { from, to };
  const isWhole = from === 0 || text[from - 1] === '\n';
  const indent = isWhole ? /^ */.exec(selected)![0].length : 0;
  return { from: from + indent, to: to - /(?:\r?\n)*$/.exec(selected)![0].length };
}

/** A page tells its lists from its lines more surely than its text does; without lists the text has all there is. */
function copiedPieces({ text, html = '' }: Pasted): readonly Piece[] {
  return hasList(html) || text.trim() === '' ? piecesOfHtml(html) : piecesOf(text);
}

/** A piece of a posting is pasted as it is. */
function isOurs(pasted: string, shape: Shape): boolean {
  const names = [...pasted.matchAll(/^([a-z_]+):(?=\s|$)/gm)].map(([, name]) => name!);
  return names.some((name) => shape.fields?.has(name) === true) || /^\s+- \S/.test(pasted);
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

function place(outline: Outline, cursor: Cursor, pieces: readonly Piece[], pasted: string): Placed | undefined {
  const style = styleOf(outline);
  const { text } = outline;
  const { node, offset, word } = cursor;
  const isList = pieces.length > 1 || pieces[0]!.bullet;
  const takesEntries = cursor.shape?.items !== undefined;
  // Behind a dash: the first piece continues its entry, the others become entries of their own.
  if (node.kind === 'bullet' && isList) {
    const lead = text[offset - 1] === '-' ? ' ' : '';
    return { start: offset, end: offset, newText: lead + entries(pieces, node.indent, cursor.typed === '') };
  }
  const isEmpty = cursor.typed === '' && word.end - word.start <= cursor.typed.length;
  if (isList && takesEntries && cursor.below !== undefined) {
    return { start: cursor.below, end: offset, newText: `\n${body(cursor.shape, pieces, node.indent, style)}` };
  }
  if (isList && takesEntries && cursor.dash && isEmpty && node.kind === 'key') {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const bullets = node.children.find(({ kind }) => kind === 'bullet');
    const block = bullets ? dashed(pieces, bullets.indent) : body(cursor.shape, pieces, node.indent, style);
    return { start: lineStart, end: offset, newText: block };
  }
  return inText(cursor, pieces, pasted);
}

/** Text for a place that takes no list: one line, without what a copied text brings along. */
function inText(cursor: Cursor, pieces: readonly Piece[], pasted: string): Placed | undefined {
  const { offset } = cursor;
  if (!cursor.text && !cursor.values && cursor.node.kind !== 'bullet') return undefined;
  const line = pieces.map(({ text }) => text).join(' ');
  // Blanks at the ends are the author's.
  const outer = /^([^\S\n]*)[\s\S]*?([^\S\n]*)$/.exec(pasted.replace(/[\u00a0\t]/g, ' '))!;
  const cleaned = pieces.length === 1 && !pieces[0]!.bullet ? `${outer[1]!}${cleanText(line)}${outer[2]!}` : line;
  return cleaned === pasted ? undefined : { start: offset, end: offset, newText: cursor.lead + cleaned };
}

/** Pieces as a list; text before the first and after the last bullet where the place has fields for it. */
function body(shape: Shape | undefined, pieces: readonly Piece[], indent: number, style: FileStyle): string {
  const first = pieces.findIndex(({ bullet }) => bullet);
  const inner = ' '.repeat(indent + style.unit);
  const hasFields = shape?.fields?.has('einleitung') === true && shape.fields.has('punkte');
  const intro = pieces.slice(0, Math.max(0, first));
  if (!hasFields || intro.length === 0) return dashed(pieces, indent + style.dash);
  const text = intro.map((piece) => piece.text).join(' ');
  return `${inner}einleitung: ${asValue(text)}\n${inner}punkte:\n${dashed(pieces.slice(first), indent + style.unit + style.dash)}`;
}

const dashed = (pieces: readonly Piece[], indent: number): string =>
  pieces.map(({ text }) => `${' '.repeat(indent)}- ${entry(text)}`).join('\n');

/** Entries that go on from an entry already begun; only at its very beginning a sign could be misread. */
const entries = ([first, ...rest]: readonly Piece[], indent: number, atStart: boolean): string =>
  [atStart ? entry(first!.text) : first!.text, ...(rest.length === 0 ? [] : [dashed(rest, indent)])].join('\n');

/** An entry is always text, colons included; what else YAML would misread is quoted. */
const entry = (text: string): string => (/^[\s"'[\]{},&*!|>%@`#]|^[-?:](?:\s|$)|\s#/.test(text) ? asValue(text) : text);
