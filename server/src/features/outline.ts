import type { Shape } from '../../../schemas/language/shape.ts';
import { fieldFor } from '../document/keys.ts';
import { linesOf, trimWhite, type Line } from '../document/lines.ts';
import { commentStart } from '../document/scan-text.ts';
import type { Span } from '../messages/finding.ts';

/** What stands behind a key or dash on its own line: nothing, text that may run on, a block scalar, or fields of an entry. */
export type Content = 'none' | 'text' | 'block' | 'fields';

/** A field or list entry as its lines show it, whether or not YAML would accept the file. */
export interface OutlineNode {
  readonly kind: 'root' | 'key' | 'bullet';
  /** The key as written; empty for bullets and the root. */
  readonly name: string;
  readonly path: readonly (string | number)[];
  /** What may stand here; undefined below unknown keys. */
  readonly shape: Shape | undefined;
  /** Column of key or dash; -1 for the root. */
  readonly indent: number;
  readonly parent: OutlineNode | undefined;
  readonly children: OutlineNode[];
  /** Key or dash. */
  readonly mark: Span;
  /** Where its text begins: behind colon or dash and blanks, or at the end of the line. */
  readonly valueStart: number;
  content: Content;
  /** End of the last line that belongs to it, comments and trailing blanks left out. */
  end: number;
}

/** How a line belongs to the outline. */
export interface OutlineLine extends Line {
  readonly kind: 'blank' | 'comment' | 'node' | 'continuation' | 'loose';
  /** Width of the blanks it begins with. */
  readonly indent: number;
  /** The innermost field or entry that begins on the line or runs on over it; for loose text what it would stand in. */
  readonly node: OutlineNode;
  /** Comment on the line, to its end. */
  readonly comment?: number;
}

export interface Outline {
  readonly text: string;
  readonly root: OutlineNode;
  readonly lines: readonly OutlineLine[];
}

const bullet = /^-(?=[ \t\u00a0]|$)[ \t\u00a0]*/;
const key = /^([^\s:#"'[\]{},&*!|>%@`-][^:#\n]*?)[ \t]*:(?=[ \t\u00a0]|$)[ \t\u00a0]*/;
const blockHeader = /^[|>][+\-\d]{0,2}[ \t]*(?:#.*)?$/;
const white = /^[ \t\u00a0]*/;

/** The outline of a file: every field and entry by its lines alone, so that half-typed and broken files have one too. */
export function outlineOf(text: string, shape: Shape): Outline {
  return new Builder(text, shape).run();
}

/** The node that a line of this column would stand in, given the lines before it. */
export function parentFor(last: OutlineNode, column: number): OutlineNode {
  let node = last;
  while (node.parent && node.indent >= column) node = node.parent;
  return node;
}

class Builder {
  readonly #text: string;
  readonly #root: OutlineNode;
  readonly #lines: OutlineLine[] = [];
  #last: OutlineNode;

  constructor(text: string, shape: Shape) {
    this.#text = text;
    const mark = { start: 0, end: 0 };
    this.#root = {
      kind: 'root',
      name: '',
      path: [],
      shape,
      indent: -1,
      parent: undefined,
      children: [],
      mark,
      valueStart: 0,
      content: 'none',
      end: 0,
    };
    this.#last = this.#root;
  }

  run(): Outline {
    for (const line of linesOf(this.#text, this.#text.charCodeAt(0) === 0xfeff ? 1 : 0)) this.#line(line);
    return { text: this.#text, root: this.#root, lines: this.#lines };
  }

  #line(line: Line): void {
    const source = this.#text.slice(line.start, line.end);
    const indent = white.exec(source)![0].length;
    const at = line.start + indent;
    const inBlock = this.#last.content === 'block' && indent > this.#last.indent;
    if (at >= line.end) this.#push(line, 'blank', indent, this.#last);
    else if (inBlock) this.#continue(line, indent, this.#last);
    else if (this.#text[at] === '#') this.#push(line, 'comment', indent, this.#last, at);
    else this.#content(line, indent, at);
  }

  #content(line: Line, indent: number, at: number): void {
    const rest = this.#text.slice(at, line.end);
    const inside = parentFor(this.#last, indent);
    const dash = bullet.exec(rest)?.[0];
    if (dash !== undefined) {
      const parent = this.#last.kind === 'root' ? this.#root : this.#listFor(indent);
      if (inside.content === 'text') this.#continue(line, indent, inside);
      else if (parent.kind === 'root' || parent.content === 'text') this.#push(line, 'loose', indent, inside);
      else this.#bullet(line, indent, at, dash.length, parent);
      return;
    }
    const field = key.exec(rest);
    if (field && this.#isKey(inside, field[1]!)) {
      this.#key(line, indent, at, field, inside);
      return;
    }
    if (inside.content === 'text') this.#continue(line, indent, inside);
    else this.#push(line, 'loose', indent, inside, this.#commentOf(at, line));
  }

  /** A list may stand at its key's own column. */
  #listFor(indent: number): OutlineNode {
    let node = this.#last;
    while (node.parent && (node.indent > indent || (node.indent === indent && node.kind === 'bullet')))
      node = node.parent;
    return node;
  }

  /** Whether `name:` is a field here rather than text with a colon. */
  #isKey({ content, shape, kind }: OutlineNode, name: string): boolean {
    if (content === 'text') return false;
    if (!shape || shape.fields?.has(name) === true || kind === 'root') return !/\s/.test(name) || kind !== 'root';
    if (shape.scalar && shape.meta.prose === true) return fieldFor(shape, name) !== undefined;
    return true;
  }

  #bullet(line: Line, indent: number, at: number, length: number, parent: OutlineNode): void {
    const index = parent.children.filter((child) => child.kind === 'bullet').length;
    const shape = parent.shape?.items;
    const valueStart = Math.min(at + length, line.end);
    const mark = { start: at, end: at + 1 };
    const node = this.#node({ kind: 'bullet', name: '', step: index, shape, indent, parent, mark, valueStart });
    const rest = this.#text.slice(valueStart, line.end);
    const field = key.exec(rest);
    const isField =
      field !== null &&
      shape !== undefined &&
      (shape.fields?.has(field[1]!) === true || (shape.entries !== undefined && !shape.scalar) || !shape.scalar);
    if (!isField) {
      this.#value(line, node);
      return;
    }
    node.content = 'fields';
    this.#key(line, valueStart - line.start, valueStart, field, node, indent);
  }

  #key(
    line: Line,
    column: number,
    at: number,
    field: RegExpExecArray,
    parent: OutlineNode,
    lineIndent: number = column,
  ): void {
    const name = field[1]!;
    const known = parent.shape ? fieldFor(parent.shape, name) : undefined;
    const valueStart = Math.min(at + field[0].length, line.end);
    const mark = { start: at, end: at + name.length };
    const node = this.#node({
      kind: 'key',
      name,
      step: known?.name ?? name,
      shape: known?.shape,
      indent: column,
      parent,
      mark,
      valueStart,
    });
    this.#value(line, node, lineIndent);
  }

  /** What stands behind a key or dash on its line. */
  #value(line: Line, node: OutlineNode, lineIndent: number = node.indent): void {
    const comment = this.#commentOf(node.valueStart, line);
    const end = trimWhite(this.#text, node.valueStart, comment ?? line.end);
    const rest = this.#text.slice(node.valueStart, end);
    node.content = rest === '' ? 'none' : blockHeader.test(rest) ? 'block' : 'text';
    this.#extend(node, Math.max(end, node.mark.end + (node.kind === 'key' ? 1 : 0)));
    this.#push(line, 'node', lineIndent, node, comment);
  }

  #node(given: {
    kind: 'key' | 'bullet';
    name: string;
    step: string | number;
    shape: Shape | undefined;
    indent: number;
    parent: OutlineNode;
    mark: Span;
    valueStart: number;
  }): OutlineNode {
    const { step, ...rest } = given;
    const node: OutlineNode = {
      ...rest,
      path: [...given.parent.path, step],
      children: [],
      content: 'none',
      end: given.mark.end,
    };
    given.parent.children.push(node);
    this.#last = node;
    return node;
  }

  #commentOf(from: number, line: Line): number | undefined {
    const first = this.#text[from];
    if (first === '"' || first === "'") {
      const close = this.#text.indexOf(first, from + 1);
      return close === -1 || close >= line.end ? undefined : commentStart(this.#text, close + 1, line.end);
    }
    return from < line.end ? commentStart(this.#text, from, line.end) : undefined;
  }

  #continue(line: Line, indent: number, node: OutlineNode): void {
    this.#extend(node, trimWhite(this.#text, line.start, line.end));
    this.#push(line, 'continuation', indent, node);
  }

  #extend(node: OutlineNode, end: number): void {
    for (let at: OutlineNode | undefined = node; at; at = at.parent) at.end = Math.max(at.end, end);
  }

  #push(line: Line, kind: OutlineLine['kind'], indent: number, node: OutlineNode, comment?: number): void {
    this.#lines.push({ ...line, kind, indent, node, ...(comment !== undefined && { comment }) });
    if (kind === 'loose') this.#extend(node, trimWhite(this.#text, line.start, comment ?? line.end));
  }
}

/** All fields and entries, in the order of the file. */
export function* nodesOf(node: OutlineNode): Generator<OutlineNode> {
  for (const child of node.children) {
    yield child;
    yield* nodesOf(child);
  }
}

/** The line at an offset. */
export function lineAt({ lines }: Outline, offset: number): OutlineLine {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]!;
}

/** The innermost field or entry whose lines hold the offset. */
export function nodeAt({ root }: Outline, offset: number): OutlineNode {
  let node = root;
  for (;;) {
    const inner = node.children.find((child) => child.mark.start <= offset && offset <= child.end);
    if (!inner) return node;
    node = inner;
  }
}
