import type { Span } from '../messages/finding.ts';
import { decodeBlock } from './block-scalar.ts';
import { decodeFlow, decodeLines } from './flow-scalar.ts';
import type { DecodedScalar } from './source-map.ts';

/** How a text value is written. `lines` is text read by us alone, where YAML would have seen syntax or one long line. */
export type ScalarStyle = 'flow' | 'block' | 'lines';

const noFields: ReadonlyMap<string, Place> = new Map();
const noItems: readonly Place[] = [];

/** Where a value stands in the file, and what stands inside it. */
export class Place implements Span {
  readonly start: number;
  readonly end: number;
  /** The key, for values of a field. */
  readonly key: Span | undefined;
  // Most places are texts and hold nothing; a map for each of them would be a good part of what reading costs.
  #fields: Map<string, Place> | undefined;
  #items: Place[] | undefined;
  readonly #text: string;
  readonly #scalar: { readonly style: ScalarStyle; readonly value: string } | undefined;
  #decoded: DecodedScalar | undefined;

  constructor(text: string, span: Span, key?: Span, scalar?: { readonly style: ScalarStyle; readonly value: string }) {
    this.#text = text;
    this.start = span.start;
    this.end = span.end;
    this.key = key;
    this.#scalar = scalar;
  }

  /** What stands inside a group, by field. */
  get fields(): ReadonlyMap<string, Place> {
    return this.#fields ?? noFields;
  }

  /** What stands inside a list. */
  get items(): readonly Place[] {
    return this.#items ?? noItems;
  }

  setField(name: string, place: Place): void {
    (this.#fields ??= new Map()).set(name, place);
  }

  addItem(place: Place): void {
    (this.#items ??= []).push(place);
  }

  /** Takes over what stands inside another place. */
  fillFrom({ fields, items }: Place): this {
    for (const [name, field] of fields) this.setField(name, field);
    for (const item of items) this.addItem(item);
    return this;
  }

  get isScalar(): boolean {
    return this.#scalar !== undefined;
  }

  /** The text of a scalar, as the author means it. */
  get value(): string {
    return this.#scalar?.value ?? '';
  }

  get style(): ScalarStyle | undefined {
    return this.#scalar?.style;
  }

  /** The file's span that spells `value.slice(start, end)`; the whole place for anything but text. */
  span(start: number, end: number): Span {
    if (!this.#scalar) return { start: this.start, end: this.end };
    this.#decoded ??= decode(this.#text, this, this.#scalar.style, this.#scalar.value);
    return this.#decoded.span(start, end);
  }

  /** `text` as it must be written inside this scalar to mean itself. */
  spell(text: string): string {
    if (this.style !== 'flow') return text;
    return this.#text[this.start] === '"' ? text.replace(/["\\]/g, '\\$&') : text.replace(/'/g, "''");
  }

  /** The span of the whole text without quotes, or of the whole value. */
  get inner(): Span {
    return this.#scalar ? this.span(0, this.#scalar.value.trimEnd().length) : { start: this.start, end: this.end };
  }

  /** The place at a path of keys and list indexes; the nearest one that exists. */
  at(path: readonly PropertyKey[]): Place {
    const [step, ...rest] = path;
    if (step === undefined) return this;
    const next = typeof step === 'number' ? this.items[step] : this.fields.get(String(step));
    return next ? next.at(rest) : this;
  }

  /** The same place, but as the value of a field with this key. */
  withKey(key: Span): Place {
    return new Place(this.#text, this, key, this.#scalar).fillFrom(this);
  }
}

function decode(text: string, span: Span, style: ScalarStyle, value: string): DecodedScalar {
  if (style === 'block') return decodeBlock(text, span.start, span.end, value);
  return style === 'lines' ? decodeLines(text, span.start, span.end) : decodeFlow(text, span);
}
