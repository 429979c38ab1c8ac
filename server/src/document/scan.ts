import type { Shape } from '../../../schemas/language/shape.ts';
import type { Span } from '../messages/finding.ts';
import { Conflicts } from './conflicts.ts';
import { fieldBegunBy, fieldFor, keyOf, type Key } from './keys.ts';
import { linesOf, trimWhite, type Line } from './lines.ts';
import { LostLines } from './lost-lines.ts';
import { Mask } from './mask.ts';
import { lostPlace, type Opening } from './opening.ts';
import type { Problem, Repair } from './problems.ts';
import { commentStart, maskText, scanValue } from './scan-text.ts';
import { Swarms } from './swarms.ts';

/** What the lines of a file say before YAML is asked. */
export interface Scan {
  /** The text for the YAML parser: same length, with all that is not meant as syntax hidden. */
  readonly masked: string;
  readonly problems: Problem[];
  /** Comments, from `#` to the end of the line. */
  readonly comments: readonly Span[];
}

/** A file larger than this (UTF-16 units) is not read. */
const maxLength = 4_000_000;
const maxDepth = 40;

const bullet = /^-(?=[ \t\u00a0]|$)[ \t\u00a0]*/;
const gluedKey = /^([a-z_]+):(?=[^\s/:])/;

/**
 * Reads the lines of a posting as its author means them, and hides from YAML what it would take for syntax: colons and
 * brackets in prose, tabs and non-breaking blanks, lines that lost their indent, conflict markers. Since every replacement
 * has the length of what it replaces, positions stay right.
 */
export function scan(text: string, root: Shape): Scan {
  if (text.length > maxLength)
    return {
      masked: '',
      problems: [problem('too-large', 0, 0, { groesse: String(Math.round(text.length / 1_000_000)) })],
      comments: [],
    };
  return new Scanner(text, root).run();
}

function problem(
  code: Problem['code'],
  start: number,
  end: number,
  params: Problem['params'] = {},
  repairs: Problem['repairs'] = [],
): Problem {
  return { code, start, end, params, repairs };
}

class Scanner {
  readonly #text: string;
  readonly #root: Shape;
  readonly #mask: Mask;
  readonly #problems: Problem[] = [];
  readonly #comments: Span[] = [];
  readonly #swarms = new Swarms(this.#problems);
  readonly #lost: LostLines;
  #open: Opening[] = [];
  /** Lines before this offset are read by YAML alone (quoted text, brackets). */
  #closedUntil = 0;
  #seenContent = false;
  #cut: number;

  constructor(text: string, root: Shape) {
    this.#text = text;
    this.#root = root;
    this.#mask = new Mask(text);
    this.#lost = new LostLines(text, this.#problems);
    this.#cut = text.length;
  }

  run(): Scan {
    const conflicts = new Conflicts(this.#text, this.#mask, this.#problems);
    for (const line of linesOf(this.#text, this.#text.charCodeAt(0) === 0xfeff ? 1 : 0)) {
      if (line.start >= this.#cut) break;
      if (!conflicts.takes(line)) this.#line(line);
    }
    const masked = this.#mask.toString();
    return {
      masked: this.#cut < masked.length ? masked.slice(0, this.#cut) : masked,
      problems: this.#problems,
      comments: this.#comments,
    };
  }

  #line(line: Line): void {
    const text = this.#text;
    let at = line.start;
    while (at < line.end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0')) at++;
    if (at >= line.end) {
      if (line.start >= this.#closedUntil && !this.#insideBlock(Number.POSITIVE_INFINITY))
        this.#plainBlanks(line.start, at, false);
      return;
    }
    const indent = at - line.start;
    if (line.start < this.#closedUntil) return;
    if (this.#insideBlock(indent)) return;
    if (text[at] === '#') {
      this.#comments.push({ start: at, end: line.end });
      return;
    }
    if (indent === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(at, at + 4))) {
      this.#documentMark(line);
      return;
    }
    this.#plainBlanks(line.start, at, true);
    this.#content(line, at, indent);
    this.#seenContent = true;
  }

  /** Whether the innermost opening is a block scalar that a line of this indent still belongs to. */
  #insideBlock(indent: number): boolean {
    const top = this.#open.at(-1);
    return top?.content === 'block' && indent > top.indent;
  }

  /** Tabs and non-breaking blanks in the indent are read as blanks. */
  #plainBlanks(start: number, end: number, report: boolean): void {
    const indent = this.#text.slice(start, end);
    if (!/[\t\u00a0]/.test(indent)) return;
    for (let i = 0; i < indent.length; i++) if (indent[i] !== ' ') this.#mask.set(start + i, ' ');
    if (!report) return;
    const newText = indent.replace(/\t/g, '  ').replace(/\u00a0/g, ' ');
    this.#swarms.add(indent.includes('\t') ? 'tab-indent' : 'odd-blank', { start, end, newText });
  }

  #documentMark(line: Line): void {
    if (!this.#seenContent) return;
    const rest = this.#text.slice(line.next).trim();
    this.#cut = line.start;
    if (rest === '' || rest === '...') return;
    this.#problems.push(
      problem('several-documents', line.start, line.end, {}, [
        { code: 'remove-rest', safe: false, changes: [{ start: line.start, end: this.#text.length, newText: '' }] },
      ]),
    );
  }

  #content(line: Line, at: number, indent: number): void {
    const rest = this.#text.slice(at, line.end);
    const dash = bullet.exec(rest)?.[0];
    if (dash !== undefined) {
      this.#bullet(line, at, indent, dash);
      return;
    }
    const field = keyOf(rest, this.#container(indent));
    if (field) {
      if (this.#key(line, at, indent, field)) return;
    } else {
      const glued = gluedKey.exec(rest)?.[1];
      if (glued !== undefined && this.#container(indent)?.fields?.has(glued) && !this.#isContinuation(indent)) {
        const colon = at + glued.length + 1;
        this.#problems.push(
          problem('missing-blank', at, colon, { feld: glued }, [
            { code: 'insert-blank', safe: true, changes: [{ start: colon, end: colon, newText: ' ' }] },
          ]),
        );
        this.#mask.comment(at, line.end);
        return;
      }
    }
    this.#textLine(line, at, indent);
  }

  /** The shape in which a key of this indent would stand. */
  #container(indent: number): Shape | undefined {
    const parent = this.#open.findLast((opening) => opening.indent < indent);
    return parent ? parent.shape : this.#root;
  }

  #isContinuation(indent: number): boolean {
    const top = this.#open.findLast((opening) => opening.indent < indent);
    return top?.content === 'text';
  }

  #bullet(line: Line, at: number, indent: number, dash: string): void {
    const continued = this.#open.findLast((opening) => opening.indent < indent);
    if (continued?.content === 'text') {
      this.#truncate(continued);
      maskText(this.#text, at + 1, line.end, this.#mask, this.#problems);
      return;
    }
    const parent = this.#open.findLast(
      (opening) => opening.indent < indent || (opening.indent === indent && opening.kind === 'key'),
    );
    if (parent?.bullets !== undefined && indent < parent.bullets) {
      this.#lostIndent(line, at, parent);
      return;
    }
    if (!parent || (parent.kind === 'key' && parent.content === 'text')) {
      const list = this.#open.find((opening) => opening.bullets !== undefined);
      if (list) this.#lostIndent(line, at, list);
      else this.#textLine(line, at, indent);
      return;
    }
    this.#truncate(parent);
    parent.bullets ??= indent;
    if (parent.content === 'none') parent.content = 'other';
    this.#oddBlanks(at + 1, at + dash.length);
    const item = parent.shape?.items;
    const opening: Opening = { indent, shape: item, kind: 'bullet', name: parent.name, content: 'none' };
    this.#push(opening, at);
    const start = at + dash.length;
    if (start >= line.end) return;
    const field = keyOf(this.#text.slice(start, line.end), item);
    if (field && item && this.#isField(item, field.name, start + field.length >= line.end)) {
      opening.content = 'other';
      opening.fields = start - line.start;
      this.#field(line, start, start - line.start, field, item);
      return;
    }
    if (!item) {
      opening.content = 'other';
      return;
    }
    this.#value(line, start, opening);
  }

  /** Whether `name:` opens a field here, rather than being text with a colon. */
  #isField(container: Shape, name: string, alone: boolean): boolean {
    if (container.fields?.has(name)) return !container.scalar || alone || container.fields.size > 1;
    return !container.scalar;
  }

  /** A line `name: …`. False when it turns out to be text. */
  #key(line: Line, at: number, indent: number, field: Key): boolean {
    const { name } = field;
    const continued = this.#open.findLast((opening) => opening.indent < indent);
    if (continued?.content === 'text') {
      const outer = this.#open.findLast((opening) => opening.indent < continued.indent);
      const siblings = continued.kind === 'key' ? (outer ? outer.shape : this.#root) : undefined;
      if (!siblings?.fields?.has(name) || continued.shape?.meta.prose) return false;
      this.#wrongIndent(line, at, field, continued.indent);
      return true;
    }
    const container = this.#container(indent);
    const isBeside = this.#open.findLast((opening) => opening.indent < indent)?.fields === indent;
    // A field of the posting that stands among those of a group is a field in the wrong place, not text.
    if (container?.scalar && container.meta.prose && !fieldFor(container, name))
      if (!isBeside || this.#root.fields?.has(name) !== true) return false;
    // Prose that lost its indent often has a colon; a field name has no blanks and few words.
    if (
      indent === 0 &&
      container === this.#root &&
      /\s/.test(name.trim()) &&
      !fieldFor(this.#root, name) &&
      this.#home()
    )
      return false;
    const parent = this.#open.findLast((opening) => opening.indent < indent);
    if (parent?.fields !== undefined && parent.fields !== indent && (parent.shape?.fields?.has(name) ?? false)) {
      this.#wrongIndent(line, at, field, parent.fields);
      return true;
    }
    if (parent) parent.fields ??= indent;
    if (parent?.content === 'none') parent.content = 'other';
    this.#field(line, at, indent, field, container);
    return true;
  }

  #wrongIndent(line: Line, at: number, { name, written }: Key, indent: number): void {
    const changes = [{ start: line.start, end: at, newText: ' '.repeat(indent) }];
    const repairs = [{ code: 'indent', safe: true, changes }] as const;
    this.#problems.push(problem('wrong-indent', at, at + written, { feld: name }, repairs));
    this.#mask.comment(at, line.end);
  }

  #field(line: Line, at: number, indent: number, { name, written, length }: Key, container: Shape | undefined): void {
    this.#open = this.#open.filter((opening) => opening.indent < indent);
    const field = container ? fieldFor(container, name) : undefined;
    const opening: Opening = { indent, shape: field?.shape, kind: 'key', name: field?.name ?? name, content: 'none' };
    this.#push(opening, at);
    this.#oddBlanks(at + written, at + length);
    const start = at + length;
    if (start >= line.end) return;
    if (field) this.#value(line, start, opening);
    else opening.content = 'other';
  }

  #value(line: Line, start: number, opening: Opening): void {
    const shape = opening.shape;
    const isEntry = opening.kind === 'bullet';
    const allow = {
      list: !isEntry && shape?.items !== undefined,
      group: shape?.fields !== undefined && !isEntry,
      alias: !isEntry,
    };
    const result = scanValue(this.#text, start, line.end, opening.indent, allow, this.#mask, this.#problems);
    if (result.form === 'closed') {
      this.#closedUntil = result.until;
      opening.content = 'other';
    } else if (result.form !== 'empty') opening.content = result.form;
    const from = result.form === 'closed' ? Math.min(result.until, line.end) : start;
    const comment = commentStart(this.#text, from, line.end);
    if (comment !== undefined) this.#comments.push({ start: comment, end: line.end });
  }

  /** A line that is neither bullet nor field: text below a key, its continuation, or text that lost its place. */
  #textLine(line: Line, at: number, indent: number): void {
    const parent = this.#open.findLast((opening) => opening.indent < indent);
    if (parent?.content === 'text') {
      this.#truncate(parent);
      maskText(this.#text, at, line.end, this.#mask, this.#problems);
      return;
    }
    if (parent?.content === 'none' && (parent.shape?.scalar || parent.shape?.items)) {
      this.#truncate(parent);
      const allow = { list: parent.shape.items !== undefined, group: parent.shape.fields !== undefined, alias: true };
      const result = scanValue(this.#text, at, line.end, parent.indent, allow, this.#mask, this.#problems);
      if (result.form === 'closed') this.#closedUntil = result.until;
      else parent.content = 'text';
      return;
    }
    const written = this.#text.slice(at, line.end).trim();
    const container = this.#container(indent);
    const begun = container && fieldBegunBy(container, written);
    if (begun !== undefined) {
      this.#noField(line, at, written, [
        {
          code: 'rename-field',
          safe: false,
          params: { feld: `${begun}:` },
          changes: [{ start: at, end: at + written.length, newText: `${begun}:` }],
        },
      ]);
      return;
    }
    const home = this.#home();
    if (home && !/^[[{]/.test(this.#text[at]!)) this.#lostIndent(line, at, home);
    else if (indent === 0 || parent?.shape) {
      if (indent === 0 && /^[[{%"'&*!]/.test(this.#text[at]!)) return;
      this.#noField(line, at, written);
    }
  }

  #noField(line: Line, at: number, text: string, repairs: readonly Repair[] = []): void {
    this.#problems.push(problem('no-field-name', at, at + text.length, { text }, repairs));
    this.#mask.comment(at, line.end);
  }

  /** The text or list that a line without a place may have belonged to. */
  #home(): Opening | undefined {
    return this.#open.findLast(
      (opening) =>
        opening.content === 'text' ||
        opening.bullets !== undefined ||
        (opening.kind === 'key' && opening.content === 'none' && opening.shape?.meta.prose),
    );
  }

  #lostIndent(line: Line, at: number, home: Opening): void {
    const key = home.kind === 'bullet' ? this.#open.findLast((opening) => opening.kind === 'key') : home;
    const span = { start: at, end: trimWhite(this.#text, at, line.end) };
    this.#lost.add(line.start, span, lostPlace(home, (key ?? home).name));
    this.#mask.comment(at, line.end);
  }

  #oddBlanks(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const char = this.#text[i];
      if (char !== '\u00a0' && char !== '\t') continue;
      this.#mask.set(i, ' ');
      if (char === '\u00a0') this.#swarms.add('odd-blank', { start: i, end: i + 1, newText: ' ' });
    }
  }

  #truncate(top: Opening): void {
    this.#open.length = this.#open.indexOf(top) + 1;
  }

  #push(opening: Opening, at: number): void {
    this.#open.push(opening);
    if (this.#open.length <= maxDepth) return;
    this.#problems.push(problem('too-deep', at, at + 1));
    this.#cut = Math.min(this.#cut, at);
  }
}
