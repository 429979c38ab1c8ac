import type { Shape } from '../../../schemas/language/shape.ts';
import { trimWhite } from '../document/lines.ts';
import type { Span } from '../messages/finding.ts';
import { styleOf } from './file-style.ts';
import { lineAt, nodesOf, parentFor, type Outline, type OutlineLine, type OutlineNode } from './outline.ts';

/**
 * Where the cursor is, in terms of the posting language. Several things may be possible at once: below `kontakt:` a field, a
 * list entry or the name of a contact of the house.
 */
export interface Cursor {
  readonly offset: number;
  /** The group, list or value the cursor stands in; for keys the group that would hold them. */
  readonly node: OutlineNode;
  readonly path: readonly (string | number)[];
  /** What may stand in `node`; for fields and entries. */
  readonly shape: Shape | undefined;
  /** What a value here may be; for a single entry of a list the shape of its entries. */
  readonly valueShape: Shape | undefined;
  /** A field name may stand here. */
  readonly keys: boolean;
  /** A value may stand here. */
  readonly values: boolean;
  /** A list entry with its dash may stand here. */
  readonly dash: boolean;
  /** Running text: only references inside it can be offered. */
  readonly text: boolean;
  /** Inside a comment, which begins here. */
  readonly comment?: number;
  /** What an accepted suggestion replaces; on one line, and it holds the cursor. */
  readonly word: Span;
  /** The part of the word before the cursor, without blanks that only correct the indent. */
  readonly typed: string;
  /** Blanks to insert before the suggestion. */
  readonly lead: string;
  /** Behind a colon: fields and entries go on a line of their own, which begins right behind this offset. */
  readonly below?: number;
  /** Column at which an inserted key or dash then stands. */
  readonly column: number;
  /** A colon follows the word already, or its content stands on the lines below. */
  readonly colon: boolean;
  readonly bodyBelow: boolean;
  /** Fields, or entries of a line with commas, that are there already; the one under the cursor left out. */
  readonly present: ReadonlySet<string>;
  /** The quote the value stands in. */
  readonly quote?: '"' | "'";
}

/** Says where an offset is. */
export function cursorAt(outline: Outline, offset: number): Cursor {
  const line = lineAt(outline, offset);
  if (line.comment !== undefined && offset > line.comment)
    return { ...nowhere(outline, offset, line.node), comment: line.comment };
  switch (line.kind) {
    case 'node':
      return onNode(outline, offset, line);
    case 'continuation':
      return { ...nowhere(outline, offset, line.node), text: true };
    case 'comment':
      return nowhere(outline, offset, line.node);
    default:
      return onFreeLine(outline, offset, line);
  }
}

function nowhere(outline: Outline, offset: number, node: OutlineNode): Cursor {
  const at = Math.min(offset, outline.text.length);
  return {
    offset: at,
    node,
    path: node.path,
    shape: node.shape,
    valueShape: undefined,
    keys: false,
    values: false,
    dash: false,
    text: false,
    word: { start: at, end: at },
    typed: '',
    lead: '',
    column: Math.max(0, node.indent),
    colon: false,
    bodyBelow: false,
    present: new Set(),
  };
}

/** On a line with a key or a dash. */
function onNode(outline: Outline, offset: number, line: OutlineLine): Cursor {
  const { text } = outline;
  const { node } = line;
  const base = nowhere(outline, offset, node);
  if (node.kind === 'key') {
    if (offset < node.mark.start) return base;
    if (offset <= node.mark.end && node.parent) {
      const parent = node.parent;
      return {
        ...base,
        node: parent,
        path: parent.path,
        shape: parent.shape,
        keys: true,
        word: node.mark,
        typed: text.slice(node.mark.start, offset),
        column: node.indent,
        colon: true,
        present: keysOf(parent, node),
      };
    }
    if (offset <= text.indexOf(':', node.mark.end)) return base;
  } else if (offset <= node.mark.start) return base;
  if (node.content === 'block') return base;
  return behindMark(outline, line, base);
}

/** Behind the colon of a key or behind a dash. */
function behindMark(outline: Outline, line: OutlineLine, base: Cursor): Cursor {
  const { text } = outline;
  const { node, offset } = base;
  const { shape } = node;
  const valueEnd = trimWhite(text, node.valueStart, line.comment ?? line.end);
  const start = Math.min(offset, node.valueStart);
  const end = Math.max(offset, valueEnd);
  const written = text.slice(start, end);
  if (/^[[{&*!]/.test(written)) return base;
  const isBullet = node.kind === 'bullet';
  const mark = isBullet ? node.mark.end : text.indexOf(':', node.mark.end) + 1;
  const valueShape = shape?.scalar ? shape : shape?.items?.scalar && shape.items;
  const filled = {
    ...base,
    valueShape,
    values: valueShape !== undefined,
    text: isProse(valueShape),
    word: { start, end },
    // Without a blank the colon or dash would be part of a text.
    lead: start === mark ? ' ' : '',
  };
  const cursor = withCommas(text, inQuotes(text, filled));
  const typed = text.slice(cursor.word.start, offset).trimStart();
  if (isBullet) {
    const column = node.valueStart - line.start + cursor.lead.length;
    return { ...cursor, typed, column, keys: shape?.fields !== undefined, present: keysOf(node) };
  }
  const isEmpty = written.trim() === '' && node.children.length === 0 && !isFollowedDeeper(outline, line, node.indent);
  if (!isEmpty) return { ...cursor, typed };
  return {
    ...cursor,
    typed,
    column: node.indent + styleOf(outline).unit,
    below: mark,
    keys: shape?.fields !== undefined || shape?.entries !== undefined,
    dash: shape?.items !== undefined && shape.meta.commas !== true,
  };
}

/** A blank line, or one with a word on it that is neither field nor entry yet. */
function onFreeLine(outline: Outline, offset: number, line: OutlineLine): Cursor {
  const { text } = outline;
  const isLoose = line.kind === 'loose';
  const column = isLoose ? line.indent : offset - line.start;
  const last = isLoose ? line.node : lastBefore(outline, line);
  const wordStart = line.start + column;
  const wordEnd = isLoose ? trimWhite(text, wordStart, line.comment ?? line.end) : offset;
  const parent = parentFor(last, column);
  const base = nowhere(outline, offset, parent);
  if (offset < wordStart || offset > Math.max(wordEnd, wordStart)) return base;
  if (parent.content === 'text' || parent.content === 'block') return { ...base, text: true };
  const fields = parent.children.find((child) => child.kind === 'key');
  const bullets = parent.children.find((child) => child.kind === 'bullet');
  const target = targetColumn(outline, parent, fields ?? bullets, column);
  const bodyBelow = isFollowedDeeper(outline, line, target);
  // A new line in the midst of something deeper would tear it apart.
  if (bodyBelow && (!isLoose || bullets)) return base;
  const word = { start: target === column ? wordStart : line.start, end: Math.max(wordEnd, offset) };
  const { shape } = parent;
  const isOpen = !fields && !bullets && parent.kind !== 'root';
  return {
    ...base,
    keys: (shape?.fields !== undefined || shape?.entries !== undefined) && !bullets,
    dash: shape?.items !== undefined && !fields && !bodyBelow && parent.kind === 'key',
    valueShape: shape?.scalar ? shape : undefined,
    values: isOpen && shape?.scalar !== undefined && !bodyBelow,
    text: isOpen && isProse(shape),
    word,
    typed: text.slice(wordStart, offset),
    lead: target === column ? '' : ' '.repeat(target),
    column: target,
    bodyBelow,
    present: keysOf(parent),
  };
}

/** Where a new child of `parent` belongs: beside its siblings, else one step in. */
function targetColumn(outline: Outline, parent: OutlineNode, sibling: OutlineNode | undefined, column: number): number {
  if (sibling) return sibling.indent;
  if (parent.kind === 'root') return 0;
  return parent.kind === 'bullet' ? Math.max(column, parent.indent + 2) : parent.indent + styleOf(outline).unit;
}

/** The last field or entry that begins before a line. */
function lastBefore({ lines, root }: Outline, line: OutlineLine): OutlineNode {
  for (let i = lines.indexOf(line) - 1; i >= 0; i--) if (lines[i]!.kind === 'node') return lines[i]!.node;
  return root;
}

/** Whether the next line with content stands deeper than `column`. */
function isFollowedDeeper({ lines }: Outline, line: OutlineLine, column: number): boolean {
  for (let i = lines.indexOf(line) + 1; i < lines.length; i++) {
    const next = lines[i]!;
    if (next.kind !== 'blank' && next.kind !== 'comment') return next.indent > column;
  }
  return false;
}

/** Text that its author words freely. */
const isProse = (shape: Shape | undefined) => shape?.scalar !== undefined && shape.scalar.choices === undefined;

function keysOf(node: OutlineNode, without?: OutlineNode): Set<string> {
  const present = new Set<string>();
  for (const child of node.children)
    if (child.kind === 'key' && child !== without) present.add(String(child.path.at(-1)));
  return present;
}

function inQuotes(text: string, cursor: Cursor): Cursor {
  const quote = text[cursor.word.start];
  if (quote !== '"' && quote !== "'") return cursor;
  const { start, end } = cursor.word;
  if (cursor.offset <= start) return cursor;
  const isClosed = end - start > 1 && text[end - 1] === quote && cursor.offset < end;
  return { ...cursor, quote, word: { start: start + 1, end: isClosed ? end - 1 : end } };
}

/** On a line that holds several entries, the word is the entry under the cursor. */
function withCommas(text: string, cursor: Cursor): Cursor {
  const { shape, offset, word } = cursor;
  if (shape?.meta.commas !== true) return cursor;
  const before = text.lastIndexOf(',', offset - 1);
  const after = text.indexOf(',', offset);
  let start = before < word.start ? word.start : before + 1;
  const end = after === -1 || after > word.end ? word.end : after;
  const isFirst = start === word.start;
  while (start < offset && text[start] === ' ') start++;
  const present = new Set(
    `${text.slice(word.start, start)}${text.slice(end, word.end)}`
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );
  const lead = isFirst ? cursor.lead : text[start - 1] === ' ' ? '' : ' ';
  return { ...cursor, lead, present, word: { start, end: Math.max(offset, end) } };
}

/** All keys of the file, for tests that look at each place. */
export const allNodes = (outline: Outline): OutlineNode[] => [...nodesOf(outline.root)];
