import { formatDate } from '../../../schemas/dates/index.ts';
import { conditionHolds, type Clause } from '../../../schemas/pay/clauses.ts';
import type { Place } from '../document/place.ts';
import type { PostingDocument } from '../document/typed.ts';
import { clauseName, clausesOf, houseNames } from './entries.ts';
import type { House } from './house.ts';
import { postingFields, type HouseGroup, type Name, type PostingField } from './name.ts';
import { referencesOf } from './reference-syntax.ts';

/** How a field of the posting is printed inside a sentence, where somebody knows better than its own words. */
export type PrintField = (field: PostingField) => string | undefined;

/** A text that refers to itself, or through more hands than this, is left as written. */
const maxDepth = 6;
/** Nor does one grow without end: characters, and one for each name in it. */
const maxGrowth = 20_000;

/** All that a text of one posting, or of the house file itself, may refer to. */
export class Names {
  readonly all: readonly Name[];
  readonly #short = new Map<string, Name>();
  readonly #qualified = new Map<string, Name>();
  readonly #reached = new Map<Name, ReadonlySet<Name>>();

  constructor(names: readonly Name[], aliases: ReadonlyMap<string, Name> = new Map()) {
    this.all = names;
    for (const name of names) {
      if (!this.#qualified.has(name.qualified)) this.#qualified.set(name.qualified, name);
      // A field still empty gives way to a text of the house with the same name.
      const first = this.#short.get(name.name);
      if (!first || (first.text === undefined && name.text !== undefined)) this.#short.set(name.name, name);
    }
    for (const [alias, name] of aliases) if (!this.#short.has(alias)) this.#short.set(alias, name);
  }

  /** What `<name>` means: a field of the posting before a value of the house, `group.name` for what is hidden by another. */
  get(name: string): Name | undefined {
    return this.#short.get(name) ?? this.#qualified.get(name);
  }

  /** An entry of one group, as lists like `klauseln:` name it. */
  inGroup(group: HouseGroup, name: string): Name | undefined {
    const alias = this.#short.get(name);
    return this.#qualified.get(`${group}.${name}`) ?? (alias?.kind === group ? alias : undefined);
  }

  /** The shortest way to write a name that means this one. */
  spell(name: Name): string {
    return this.#short.get(name.name) === name ? name.name : name.qualified;
  }

  /** Every spelling that finds something, for suggestions. */
  get spellings(): string[] {
    return [...this.#short.keys()];
  }

  /** The resolved text, in a form if asked; undefined for a field still empty and for forms the name does not have. */
  textOf(name: Name, form?: string): string | undefined {
    const text = form === undefined ? name.text : name.forms[form];
    return text === undefined ? undefined : this.#expand(text, [name], { left: maxGrowth });
  }

  /** The name itself and all that its text shows in turn: the fact in the portrait in the posting. */
  reachedFrom(name: Name): ReadonlySet<Name> {
    const known = this.#reached.get(name);
    if (known) return known;
    const reached = new Set([name]);
    for (const next of reached)
      for (const reference of referencesOf(next.text ?? '')) {
        const found = this.get(reference.name);
        if (found) reached.add(found);
      }
    this.#reached.set(name, reached);
    return reached;
  }

  #expand(text: string, chain: readonly Name[], budget: { left: number }): string {
    budget.left -= text.length + 1;
    let expanded = '';
    let at = 0;
    for (const { name, form, start, end } of referencesOf(text)) {
      const found = this.get(name);
      if (!found || chain.includes(found) || chain.length >= maxDepth || budget.left <= 0) continue;
      const inner = form === undefined ? found.text : found.forms[form];
      if (inner === undefined) continue;
      expanded += text.slice(at, start) + this.#expand(inner, [...chain, found], budget);
      at = end;
    }
    return expanded + text.slice(at);
  }
}

const forHouse = new WeakMap<House, Map<string, Names>>();

/**
 * All names a posting may refer to on a date; without a posting those of the house, its fields known but empty. The one provider
 * for completion, hover, definition, references, rename, preview and the rules.
 */
export function namesOf(house: House, posting: PostingDocument | undefined, date: string, print?: PrintField): Names {
  if (posting) return build(house, posting, date, print);
  const dates = forHouse.get(house) ?? new Map<string, Names>();
  forHouse.set(house, dates);
  const names = dates.get(date) ?? build(house, undefined, date, print);
  dates.set(date, names);
  return names;
}

const named = new WeakMap<House, readonly Name[]>();

function build(house: House, posting: PostingDocument | undefined, date: string, print: PrintField | undefined): Names {
  const own = named.get(house) ?? houseNames(house);
  named.set(house, own);
  const clauses = clausesOf(house, date);
  const law = new Map<string, Clause[]>();
  for (const clause of clauses) law.set(clause.name, [...(law.get(clause.name) ?? []), clause]);
  const ownClauses = new Set(own.flatMap(({ kind, name }) => (kind === 'klauseln' ? [name] : [])));
  const ofLand = [...law].flatMap(([name, some]) =>
    ownClauses.has(name) ? [] : [clauseName(fitting(some, posting), name)],
  );
  const aliases = new Map(clauses.map((clause) => [clause.id, clauseName(clause, clause.id)]));
  return new Names(
    [...postingFields.map((field) => fieldName(field, house, posting, print)), ...own, ...ofLand],
    aliases,
  );
}

/** Of several clauses of one name the first whose condition holds for the posting. */
function fitting(clauses: readonly Clause[], posting: PostingDocument | undefined): Clause {
  const valueOf = (field: string) => {
    let place: Place | undefined = posting?.root;
    for (const key of field.split('.')) place = place?.fields.get(key);
    return place?.isScalar ? place.value : place && place.items.length > 0 ? 'ja' : undefined;
  };
  const some =
    posting && clauses.length > 1 ? clauses.find((clause) => conditionHolds(clause, valueOf) !== false) : undefined;
  return some ?? clauses[0]!;
}

function fieldName(
  field: PostingField,
  house: House,
  posting: PostingDocument | undefined,
  print: PrintField | undefined,
): Name {
  const own = posting?.root.fields.get(`${field}_text`);
  const place = own?.isScalar && own.value.trim() !== '' ? own : posting?.root.fields.get(field);
  const words = place ? leaves(place).map(({ value }) => value.trim()) : [];
  const text = words.some((word) => word !== '')
    ? (print?.(field) ?? printed(field, words, place!, house, posting!))
    : undefined;
  const base = { name: field, qualified: field, kind: 'feld', text, forms: {} } as const;
  if (!place?.key || !posting) return base;
  const value = { start: place.start, end: place.end };
  return { ...base, definition: { path: undefined, text: posting.text, key: place.key, value, place } };
}

function printed(
  field: PostingField,
  words: readonly string[],
  place: Place,
  house: House,
  { content }: PostingDocument,
): string {
  if (field === 'arbeitsort')
    return words
      .map((word) => (house.file.orte && Object.hasOwn(house.file.orte, word) ? house.file.orte[word]! : word))
      .join(', ');
  const reading = field === 'bewerbungsfrist' || field === 'veroeffentlicht' ? content[field] : undefined;
  const isDate = reading && 'iso' in reading && reading.start === 0 && reading.end === place.value.length;
  return isDate ? formatDate(reading.iso, 'de') : words.join(', ');
}

const leaves = (place: Place): Place[] => (place.isScalar ? [place] : place.items.filter((item) => item.isScalar));
