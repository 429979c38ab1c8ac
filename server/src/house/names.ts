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

/** The names of a house on a date, by every spelling. Built once for all postings of the house. */
class NameIndex {
  readonly all: readonly Name[];
  readonly short = new Map<string, Name>();
  readonly qualified = new Map<string, Name>();

  constructor(names: readonly Name[], aliases: ReadonlyMap<string, Name>) {
    this.all = names;
    for (const name of names) {
      if (!this.qualified.has(name.qualified)) this.qualified.set(name.qualified, name);
      // A field still empty gives way to a text of the house with the same name.
      const first = this.short.get(name.name);
      if (!first || (first.text === undefined && name.text !== undefined)) this.short.set(name.name, name);
    }
    for (const [alias, name] of aliases) if (!this.short.has(alias)) this.short.set(alias, name);
  }
}

/** All that a text of one posting, or of the house file itself, may refer to. */
export class Names {
  readonly #index: NameIndex;
  readonly #instead: (name: Name) => Name;
  readonly #reached = new Map<Name, ReadonlySet<Name>>();
  #all: readonly Name[] | undefined;

  /** `instead`: what the posting puts in place of an empty field, or of a clause that depends on it; always the same for a name. */
  constructor(index: NameIndex, instead: (name: Name) => Name) {
    this.#index = index;
    this.#instead = instead;
  }

  get all(): readonly Name[] {
    return (this.#all ??= this.#index.all.map(this.#instead));
  }

  /** What `<name>` means: a field of the posting before a value of the house, `group.name` for what is hidden by another. */
  get(name: string): Name | undefined {
    const exact = this.#index.qualified.get(name);
    const field = exact?.kind === 'feld' ? this.#instead(exact) : undefined;
    if (field?.text !== undefined) return field;
    const found = this.#index.short.get(name) ?? exact;
    return found && this.#instead(found);
  }

  /** An entry of one group, as lists like `klauseln:` name it. */
  inGroup(group: HouseGroup, name: string): Name | undefined {
    const own = this.#index.qualified.get(`${group}.${name}`);
    if (own) return this.#instead(own);
    const alias = this.get(name);
    return alias?.kind === group ? alias : undefined;
  }

  /** The shortest way to write a name that means this one. */
  spell(name: Name): string {
    return this.get(name.name) === name ? name.name : name.qualified;
  }

  /** Every spelling that finds something, for suggestions. */
  get spellings(): string[] {
    return [...this.#index.short.keys()];
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
    if (namesIn(name).length > 0) this.#reached.set(name, reached);
    for (const next of reached)
      for (const spelled of namesIn(next)) {
        const found = this.get(spelled);
        if (found) reached.add(found);
      }
    return reached;
  }

  #expand(text: string, chain: readonly Name[], budget: { left: number }): string {
    budget.left -= text.length + 1;
    if (!text.includes('<')) return text;
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

/** What is the same for all postings of a house on a date. */
interface HouseNames {
  readonly index: NameIndex;
  /** Clauses of the law that share a name: which one is meant depends on the posting. */
  readonly variants: ReadonlyMap<Name, readonly Clause[]>;
  readonly withoutPosting: Names;
}

const forHouse = new WeakMap<House, Map<string, HouseNames>>();

/**
 * All names a posting may refer to on a date; without a posting those of the house, its fields known but empty. The one provider
 * for completion, hover, definition, references, rename, preview and the rules.
 */
export function namesOf(house: House, posting: PostingDocument | undefined, date: string, print?: PrintField): Names {
  const dates = forHouse.get(house) ?? new Map<string, HouseNames>();
  forHouse.set(house, dates);
  const known = dates.get(date) ?? build(house, date);
  dates.set(date, known);
  if (!posting) return known.withoutPosting;
  const fields = new Map<Name, Name>();
  return new Names(known.index, (name) => {
    const variants = known.variants.get(name);
    if (variants) return clauseName(fitting(variants, posting), name.name);
    if (name.kind !== 'feld') return name;
    const field = fields.get(name) ?? fieldName(name, house, posting, print);
    fields.set(name, field);
    return field;
  });
}

function build(house: House, date: string): HouseNames {
  const own = houseNames(house);
  const clauses = clausesOf(house, date);
  const law = new Map<string, Clause[]>();
  for (const clause of clauses) law.set(clause.name, [...(law.get(clause.name) ?? []), clause]);
  const ownClauses = new Set(own.flatMap(({ kind, name }) => (kind === 'klauseln' ? [name] : [])));
  const variants = new Map<Name, readonly Clause[]>();
  const ofLand = [...law].flatMap(([name, some]) => {
    if (ownClauses.has(name)) return [];
    const first = clauseName(some[0]!, name);
    if (some.length > 1) variants.set(first, some);
    return [first];
  });
  const aliases = new Map(clauses.map((clause) => [clause.id, clauseName(clause, clause.id)]));
  const index = new NameIndex([...postingFields.map(emptyField), ...own, ...ofLand], aliases);
  return { index, variants, withoutPosting: new Names(index, (name) => name) };
}

const namesInText = new WeakMap<Name, readonly string[]>();

/** What the text of a name refers to in turn. Read once per name: those of the house are the same for all its postings. */
function namesIn(name: Name): readonly string[] {
  if (!name.text?.includes('<')) return [];
  const known = namesInText.get(name) ?? Array.from(referencesOf(name.text), (reference) => reference.name);
  namesInText.set(name, known);
  return known;
}

const emptyField = (field: PostingField): Name => ({
  name: field,
  qualified: field,
  kind: 'feld',
  text: undefined,
  forms: {},
});

/** Of several clauses of one name the first whose condition holds for the posting. */
function fitting(clauses: readonly Clause[], posting: PostingDocument): Clause {
  const valueOf = (field: string) => {
    let place: Place | undefined = posting.root;
    for (const key of field.split('.')) place = place?.fields.get(key);
    return place?.isScalar ? place.value : place && place.items.length > 0 ? 'ja' : undefined;
  };
  return clauses.find((clause) => conditionHolds(clause, valueOf) !== false) ?? clauses[0]!;
}

/** An empty field filled with what the posting says. */
function fieldName(empty: Name, house: House, posting: PostingDocument, print: PrintField | undefined): Name {
  const field = empty.name as PostingField;
  const own = posting.root.fields.get(`${field}_text`);
  const place = own?.isScalar && own.value.trim() !== '' ? own : posting.root.fields.get(field);
  if (!place) return empty;
  const isEmpty = leaves(place).every(({ value }) => value.trim() === '');
  const text = isEmpty ? undefined : (print?.(field) ?? printed(field, place, house, posting));
  const base = { ...empty, text };
  if (!place.key) return base;
  const value = { start: place.start, end: place.end };
  return { ...base, definition: { path: undefined, text: posting.text, key: place.key, value, place } };
}

function printed(field: PostingField, place: Place, house: House, { content }: PostingDocument): string {
  const words = leaves(place).map(({ value }) => value.trim());
  if (field === 'arbeitsort')
    return words
      .map((word) => (house.file.orte && Object.hasOwn(house.file.orte, word) ? house.file.orte[word]! : word))
      .join(', ');
  const reading = field === 'bewerbungsfrist' || field === 'veroeffentlicht' ? content[field] : undefined;
  const isDate = reading && 'iso' in reading && reading.start === 0 && reading.end === place.value.length;
  return isDate ? formatDate(reading.iso, 'de') : words.join(', ');
}

const leaves = (place: Place): Place[] => (place.isScalar ? [place] : place.items.filter((item) => item.isScalar));
