import { houseSchema } from '../../../schemas/language/house.ts';
import { postingSchema } from '../../../schemas/language/posting.ts';
import { shapeOf } from '../../../schemas/language/shape.ts';
import type { HouseDocument, PostingDocument } from '../document/typed.ts';
import { textsOf, type TextPlace } from '../document/walk.ts';
import type { Span } from '../messages/finding.ts';
import type { HouseGroup, Name } from './name.ts';
import type { Names } from './names.ts';
import { referencesOf } from './reference-syntax.ts';

export { namesOf, Names, type PrintField } from './names.ts';
export type { Definition, HouseGroup, Name, PostingField } from './name.ts';
export { isReferable, openReference, referencesOf, writeReference, type WrittenReference } from './reference-syntax.ts';

/** A place in a file that refers to a name: `<name>` in a text, or the bare name in `klauseln:`, `portrait:` and the like. */
export interface Reference {
  readonly name: string;
  readonly form?: string;
  /** The group in which a bare name is looked up. */
  readonly group?: HouseGroup;
  /** A bare word that may as well be a text of its own: a name only if the house has it. */
  readonly isMaybe: boolean;
  /** Offsets in the text's value. */
  readonly start: number;
  readonly end: number;
  /** In the file, with the brackets. */
  readonly span: Span;
  /** In the file, the name alone. */
  readonly nameSpan: Span;
  readonly at: TextPlace;
}

/** Where bare names stand, and whether only a name can stand there. */
const bare: Readonly<Record<string, { readonly group: HouseGroup; readonly isMaybe: boolean }>> = {
  klauseln: { group: 'klauseln', isMaybe: false },
  auszeichnungen: { group: 'auszeichnungen', isMaybe: false },
  portrait: { group: 'portrait', isMaybe: true },
  hinweise: { group: 'hinweise', isMaybe: true },
  kontakt: { group: 'kontakte', isMaybe: true },
  arbeitsort: { group: 'orte', isMaybe: true },
};

const postingShape = shapeOf(postingSchema);
const houseShape = shapeOf(houseSchema);
const known = new WeakMap<PostingDocument | HouseDocument, readonly Reference[]>();

/** All references of a posting, in the order of its texts. What is internal is never printed and refers to nothing. */
export function referencesIn(document: PostingDocument): readonly Reference[] {
  let found = known.get(document);
  if (!found) known.set(document, (found = read(document, postingShape, true)));
  return found;
}

/** All references in the texts of a house file. */
export function referencesInHouse(document: HouseDocument): readonly Reference[] {
  let found = known.get(document);
  if (!found) known.set(document, (found = read(document, houseShape, false)));
  return found;
}

function read(
  document: PostingDocument | HouseDocument,
  shape: typeof postingShape,
  hasBareNames: boolean,
): Reference[] {
  const found: Reference[] = [];
  for (const at of textsOf(document, shape)) {
    const { place, path } = at;
    if (path[0] === 'intern' || at.shape.scalar?.choices) continue;
    const list = hasBareNames && path.length <= 2 && typeof path[1] !== 'string' ? bare[path[0]!] : undefined;
    const written = place.value.includes('<') ? [...writtenIn(at)] : [];
    if (written.length > 0) found.push(...written);
    else if (list) found.push(...bareName(at, list));
  }
  return found;
}

function* writtenIn(at: TextPlace): Generator<Reference> {
  const { place } = at;
  for (const { name, form, start, end } of referencesOf(place.value)) {
    const nameSpan = place.span(start + 1, form === undefined ? end - 1 : end - 2 - form.length);
    const isMaybe = false;
    yield {
      name,
      ...(form !== undefined && { form }),
      isMaybe,
      start,
      end,
      span: place.span(start, end),
      nameSpan,
      at,
    };
  }
}

function* bareName(at: TextPlace, { group, isMaybe }: (typeof bare)[string]): Generator<Reference> {
  const { value } = at.place;
  const name = value.trim();
  if (name === '' || name.length > 80 || name.includes('\n')) return;
  const start = value.indexOf(name);
  const span = at.place.span(start, start + name.length);
  yield { name: name.normalize('NFC'), group, isMaybe, start, end: start + name.length, span, nameSpan: span, at };
}

/** What a reference means; undefined where there is no such name. */
export const meaningOf = (reference: Pick<Reference, 'name' | 'group'>, names: Names): Name | undefined =>
  reference.group ? names.inGroup(reference.group, reference.name) : names.get(reference.name);

/** A reference that names something, with what it names. */
export interface Resolved {
  readonly reference: Reference;
  readonly name: Name;
}

const resolved = new WeakMap<readonly Reference[], { readonly names: Names; readonly found: readonly Resolved[] }>();

/** The references that name something, each with what it names; worked out once for all who ask by the same names. */
export function resolvedReferences(references: readonly Reference[], names: Names): readonly Resolved[] {
  const last = resolved.get(references);
  if (last?.names === names) return last.found;
  const found: Resolved[] = [];
  for (const reference of references) {
    const name = meaningOf(reference, names);
    if (name) found.push({ reference, name });
  }
  resolved.set(references, { names, found });
  return found;
}

/** A part of a resolved text that came in place of a reference. */
interface Inserted extends Span {
  /** The reference in the text as written. */
  readonly from: Span;
}

/** A text with its references resolved, and the way back from its offsets to those of the text as written. */
export class ResolvedText {
  readonly text: string;
  readonly #inserted: readonly Inserted[];

  constructor(text: string, inserted: readonly Inserted[]) {
    this.text = text;
    this.#inserted = inserted;
  }

  get hasReferences(): boolean {
    return this.#inserted.length > 0;
  }

  /** The span of the written text for a span of the resolved one; it grows to the whole of each reference it touches. */
  back(start: number, end: number): Span {
    return { start: this.#offset(start, false), end: Math.max(this.#offset(start, false), this.#offset(end, true)) };
  }

  /** Whether a span of the resolved text shares a character with what came in for a reference. */
  touches(start: number, end: number): boolean {
    return this.#inserted.some((part) => start < part.end && part.start < Math.max(end, start + 1));
  }

  /** Whether a span of the resolved text lies inside what came in for one reference. */
  isInside(start: number, end: number): boolean {
    return this.#inserted.some((part) => part.start <= start && end <= part.end);
  }

  #offset(offset: number, isEnd: boolean): number {
    let shift = 0;
    for (const { start, end, from } of this.#inserted) {
      if (offset < start || (isEnd && offset === start)) break;
      if (offset < end) return isEnd ? from.end : from.start;
      shift = from.end - end;
    }
    return offset + shift;
  }
}

/** The text as its reader will see it. Unknown references stay as written. */
export function resolveText(text: string, names: Names): ResolvedText {
  if (!text.includes('<')) return new ResolvedText(text, []);
  const inserted: Inserted[] = [];
  let resolved = '';
  let at = 0;
  for (const { name, form, start, end } of referencesOf(text)) {
    const found = names.get(name);
    const said = found && names.textOf(found, form);
    if (said === undefined) continue;
    resolved += text.slice(at, start);
    inserted.push({ start: resolved.length, end: resolved.length + said.length, from: { start, end } });
    resolved += said;
    at = end;
  }
  return new ResolvedText(resolved + text.slice(at), inserted);
}
