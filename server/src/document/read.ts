import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Shape } from '../../../schemas/language/shape.ts';
import type { Span } from '../messages/finding.ts';
import { splitBullets, splitCommas, type Part } from './bullets.ts';
import { decodeLines } from './flow-scalar.ts';
import { fieldFor, foldKey, nearest } from './keys.ts';
import { keysInBullets, type Around } from './keys-in-bullets.ts';
import { bracketList, bulletsInText, countNodes, emptyEntry, unknownField, wholeField } from './read-problems.ts';
import { standIn } from './mask.ts';
import { Place } from './place.ts';
import type { Problem, Repair } from './problems.ts';
import { scan } from './scan.ts';
import { syntaxProblems } from './syntax.ts';

/** A file as its author means it. */
export interface Reading {
  readonly text: string;
  /** Text, lists and groups; not yet typed. */
  readonly value: unknown;
  readonly root: Place;
  readonly problems: Problem[];
  /** Comments, from `#` to the end of the line. */
  readonly comments: readonly Span[];
}

interface Read {
  readonly value: unknown;
  readonly place: Place;
}

/** All scalars are text: what a value means is the posting language's business, not YAML's (`08`, `no`, `1e3` stay as written). */
const yamlOptions = {
  schema: 'failsafe',
  version: '1.2',
  uniqueKeys: false,
  strict: true,
  logLevel: 'silent',
  prettyErrors: false,
} as const;

/** An alias bomb unfolds to millions of nodes; no posting has more than this many. */
const maxAliasNodes = 2_000;

/** Reads a file by the shape of its schema. Never throws on bad input: what cannot be read becomes a problem with its place. */
export function read(text: string, shape: Shape): Reading {
  const scanned = scan(text, shape);
  const reader = new Reader(text, scanned.problems);
  const { value, place } = reader.readDocument(scanned.masked, shape);
  return { text, value, root: place, problems: reader.problems, comments: scanned.comments };
}

class Reader {
  readonly #text: string;
  readonly problems: Problem[];
  #document: Document | undefined;
  #aliasNodes = 0;
  #around: Around | undefined;

  constructor(text: string, problems: Problem[]) {
    this.#text = text;
    this.problems = problems;
  }

  readDocument(masked: string, shape: Shape): Read {
    const whole = { start: 0, end: this.#text.length };
    const nothing = { value: {}, place: new Place(this.#text, whole) };
    try {
      this.#document = parseDocument(masked, yamlOptions);
    } catch {
      // The parser recurses; only text made to hurt gets it here (the scan cuts what is merely deep).
      this.#add('too-deep', whole);
      return nothing;
    }
    this.problems.push(...syntaxProblems(this.#text, this.#document.errors, this.problems));
    const root = this.#document.contents;
    if (!root) return nothing;
    if (!isMap(root)) {
      if (!this.problems.some((problem) => problem.code === 'no-field-name'))
        this.#add('no-field-name', this.#span(root), {
          text: this.#text
            .slice(...this.#range(root))
            .split('\n')[0]!
            .trim(),
        });
      return nothing;
    }
    const { value, place } = this.#map(root, shape, undefined);
    return { value, place };
  }

  #add(
    code: Problem['code'],
    span: Span,
    params: Problem['params'] = {},
    repairs: readonly Repair[] = [],
    related?: readonly Span[],
  ): void {
    this.problems.push({ code, start: span.start, end: span.end, params, repairs, ...(related ? { related } : {}) });
  }

  #range(node: Node): [number, number] {
    const [start = 0, end = start] = node.range ?? [];
    return [start, end];
  }

  #span(node: Node): Span {
    const [start, end] = this.#range(node);
    return { start, end: Math.max(start, trimBreaks(this.#text, start, end)) };
  }

  /** Reads a node by its shape; undefined for an empty value. */
  #node(node: Node | null, shape: Shape, key: Span | undefined): Read | undefined {
    if (node && 'tag' in node && node.tag && node.tag !== '!' && !node.tag.startsWith('tag:yaml.org'))
      this.#add('tag', this.#span(node), { marke: node.tag });
    if (isAlias(node)) return this.#alias(node, shape, key);
    if (isMap(node)) return this.#mapOrText(node, shape, key);
    if (isSeq(node)) return this.#seqOrText(node, shape, key);
    if (isScalar(node)) return this.#scalar(node, shape, key);
    return undefined;
  }

  #alias(node: Alias, shape: Shape, key: Span | undefined): Read | undefined {
    const span = this.#span(node);
    const target = this.#document ? node.resolve(this.#document) : undefined;
    if (!target) {
      this.#add('unknown-alias', span, { name: node.source });
      return undefined;
    }
    const size = countNodes(target, this.#document!, maxAliasNodes);
    this.#aliasNodes += size;
    if (this.#aliasNodes > maxAliasNodes) {
      if (!this.problems.some((problem) => problem.code === 'alias-bomb'))
        this.#add('alias-bomb', span, { name: node.source });
      return undefined;
    }
    const targetSpan = this.#span(target);
    const source = this.#text.slice(targetSpan.start, targetSpan.end);
    const writeOut: Repair[] =
      isScalar(target) && !source.includes('\n')
        ? [{ code: 'write-out', safe: true, changes: [{ ...span, newText: source }] }]
        : [];
    this.#add('alias', span, { name: node.source }, writeOut, [targetSpan]);
    // What is wrong with the text is told where it stands, not where it is used.
    const told = this.problems.length;
    const read = this.#node(target, shape, key);
    this.problems.length = told;
    return read && { value: read.value, place: relocated(this.#text, read.place, span, key) };
  }

  /** A map where a group is meant, or a bullet with a colon that YAML took for a map. */
  #mapOrText(node: YAMLMap, shape: Shape, key: Span | undefined): Read | undefined {
    if (shape.fields || shape.entries) {
      return this.#map(node, shape, key);
    }
    if (shape.items?.fields) {
      const { value, place } = this.#map(node, shape.items, undefined);
      const list = new Place(this.#text, this.#span(node), key);
      list.addItem(place);
      return { value: [value], place: list };
    }
    return this.#wrongForm(node, shape, key);
  }

  #seqOrText(node: YAMLSeq, shape: Shape, key: Span | undefined): Read | undefined {
    if (!shape.items) {
      // A list of one where one text is meant.
      if (node.items.length === 1 && shape.scalar) return this.#node(node.items[0] as Node, shape, key);
      return this.#wrongForm(node, shape, key);
    }
    const place = new Place(this.#text, this.#span(node), key);
    if (node.flow && shape.items.meta.prose && node.items.length > 0) this.problems.push(bracketList(this.#text, node));
    const value: unknown[] = [];
    const keys = shape.items.scalar && keysInBullets(this.#text, node, shape, this.#around);
    for (const item of node.items as (Node | null)[]) {
      const read = this.#node(item, shape.items, undefined);
      if (!read) {
        if (isScalar(item) && !item.value && item.range) this.problems.push(emptyEntry(this.#text, item.range[0]));
        continue;
      }
      const asKey = item && keys?.get(item);
      if (asKey) this.problems.push(asKey);
      const parts =
        shape.items.scalar && typeof read.value === 'string' && read.place.style !== 'block'
          ? splitBullets(this.#text, read.place)
          : undefined;
      if (parts) {
        if (!asKey) this.problems.push(bulletsInText('nested-bullets', this.#text, read.place, parts));
        for (const part of parts) {
          value.push(part.value);
          place.addItem(this.#part(part));
        }
      } else {
        value.push(read.value);
        place.addItem(read.place);
      }
    }
    return { value, place };
  }

  #wrongForm(node: Node, shape: Shape, key: Span | undefined): Read | undefined {
    const wanted = shape.scalar ? 'text' : shape.items ? 'liste' : 'gruppe';
    const found = isMap(node) ? 'gruppe' : isSeq(node) ? 'liste' : 'text';
    this.#add('wrong-form', isScalar(node) ? this.#span(node) : (key ?? this.#span(node)), {
      feld: shape.meta.title.de,
      field: shape.meta.title.en,
      soll: wanted,
      ist: found,
    });
    return undefined;
  }

  #map(node: YAMLMap, shape: Shape, key: Span | undefined): Read {
    const value: Record<string, unknown> = {};
    const place = new Place(this.#text, this.#span(node), key);
    const seen = new Map<string, Span>();
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      if (!isScalar(pair.key)) {
        this.#add('syntax', this.#span(pair.key));
        continue;
      }
      this.#field(pair, pair.key, shape, value, place, seen, node);
    }
    return { value, place };
  }

  #field(
    pair: Pair<Node, Node | null>,
    keyNode: Scalar,
    shape: Shape,
    value: Record<string, unknown>,
    place: Place,
    seen: Map<string, Span>,
    map: YAMLMap,
  ): void {
    const written = String(keyNode.value);
    const key = unquoted(keyNode, this.#span(keyNode));
    if (written === '<<') {
      const change = wholeField(this.#text, pair, map);
      this.#add('merge-key', key, {}, [{ code: 'remove-key', params: { feld: '<<' }, safe: false, changes: [change] }]);
      return;
    }
    const field = fieldFor(shape, written);
    const name = field?.name ?? written;
    const first = seen.get(name);
    if (first) {
      const repairs: Repair[] = [{ code: 'remove-second', safe: false, changes: [wholeField(this.#text, pair, map)] }];
      this.#add('duplicate-key', key, { feld: written }, repairs, [first]);
      return;
    }
    seen.set(name, key);
    if (!field?.exact) this.problems.push(unknownField(this.#text, pair, key, written, field?.name, shape, map));
    if (!field) return;
    // What stands beside a section of the posting is no part of it.
    this.#around = shape.scalar && { key, shape, map };
    const read = this.#node(pair.value, field.shape, key);
    if (!read) {
      place.setField(name, new Place(this.#text, { start: key.end, end: key.end }, key));
      return;
    }
    value[name] = read.value;
    place.setField(name, read.place);
  }

  #scalar(node: Scalar, shape: Shape, key: Span | undefined): Read | undefined {
    const span = this.#span(node);
    const parsed = typeof node.value === 'string' ? node.value : '';
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const isPlain = node.type === 'PLAIN' || node.type === undefined;
    if (parsed === '' && isPlain) return undefined;
    const value = isPlain && parsed.includes(standIn) ? decodeLines(this.#text, span.start, span.end).value : parsed;
    if (isPlain && (value === '~' || value === 'null')) {
      this.#add('null-word', span, { wort: value }, [
        { code: 'clear', safe: true, changes: [{ ...span, newText: '' }] },
      ]);
      return undefined;
    }
    const style = isBlock ? 'block' : isPlain ? 'lines' : 'flow';
    const end = isBlock ? (node.range?.[1] ?? span.end) : span.end;
    const place = new Place(this.#text, { start: span.start, end }, key, { style, value });
    if (shape.items && shape.scalar) {
      const parts = style === 'flow' ? undefined : splitBullets(this.#text, place);
      if (parts) return this.#pasted(place, parts, shape, key);
    }
    if (shape.scalar) {
      const meant = this.#choice(value, shape, place);
      return meant === undefined ? undefined : { value: meant, place };
    }
    if (shape.items?.scalar) return this.#single(place, value, shape, key);
    return this.#wrongForm(node, shape, key);
  }

  /** A single text where a list is meant: one entry, or several with commas. */
  #single(place: Place, value: string, shape: Shape, key: Span | undefined): Read {
    const list = new Place(this.#text, place, key);
    const parts = shape.meta.commas ? splitCommas(place) : (splitBullets(this.#text, place) ?? undefined);
    if (!parts) {
      list.addItem(place);
      return { value: [this.#choice(value, shape.items!, place)], place: list };
    }
    if (!shape.meta.commas) this.problems.push(bulletsInText('pasted-bullets', this.#text, place, parts));
    for (const part of parts) list.addItem(this.#part(part));
    return { value: parts.map((part) => part.value), place: list };
  }

  /** Pasted bullets: read as the list they are meant to be, with what stands before them as the intro. */
  #pasted(place: Place, parts: readonly Part[], shape: Shape, key: Span | undefined): Read {
    this.problems.push(bulletsInText('pasted-bullets', this.#text, place, parts));
    const [head] = parts;
    const intro = head && !head.bullet && shape.fields?.has('einleitung') ? head : undefined;
    const bullets = intro ? parts.slice(1) : parts;
    const list = new Place(this.#text, place, key);
    for (const part of bullets) list.addItem(this.#part(part));
    const points = bullets.map((part) => part.value);
    if (!intro) return { value: points, place: list };
    const group = new Place(this.#text, place, key);
    group.setField('einleitung', this.#part(intro));
    group.setField('punkte', list);
    return { value: { einleitung: intro.value, punkte: points }, place: group };
  }

  #part(part: Part): Place {
    return new Place(this.#text, part, undefined, { style: 'lines', value: part.value });
  }

  /** The fixed value meant, whatever its capitals; reported when it is none of them. */
  #choice(value: string, shape: Shape, place: Place): string | undefined {
    const choices = shape.scalar?.choices;
    if (!choices || choices.includes(value)) return value;
    const folded = foldKey(value);
    const meta = shape.meta.choices;
    const meant =
      choices.find((choice) => foldKey(choice) === folded) ??
      choices.find((choice) => meta && foldKey(meta[choice]?.de ?? '') === folded);
    if (meant !== undefined) return meant;
    const guess = nearest(value, choices);
    const repairs: Repair[] =
      guess === undefined
        ? []
        : [{ code: 'use-value', params: { wert: guess }, safe: false, changes: [{ ...place.inner, newText: guess }] }];
    this.#add(
      'unknown-value',
      place.inner,
      {
        wert: value,
        feld: shape.meta.title.de,
        field: shape.meta.title.en,
        moeglich: choices.join(', '),
        meintest: guess ?? '',
      },
      repairs,
    );
    return undefined;
  }
}

/** The name alone of a key in quotes: renamed or reported, the quotes stay. */
const unquoted = (node: Scalar, { start, end }: Span): Span =>
  node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? { start: start + 1, end: end - 1 } : { start, end };

/** The same content, standing where the alias stands. */
function relocated(text: string, place: Place, span: Span, key: Span | undefined): Place {
  return new Place(text, span, key).fillFrom(place);
}

function trimBreaks(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && ' \t\r\n'.includes(text[i - 1]!)) i--;
  return i;
}
