import type { House } from '../../house/house.ts';
import {
  meaningOf,
  namesOf,
  referencesIn,
  referencesInHouse,
  type Name,
  type Names,
  type Reference,
} from '../../house/references.ts';
import type { Span } from '../../messages/finding.ts';
import type { Range } from '../../messages/public.ts';
import { rangeOf } from '../../rules/ranges.ts';
import type { PostingFile } from './symbol.ts';

/** A place in some file of the project. */
export interface PlaceInFile {
  readonly path: string;
  readonly range: Range;
}

/** A reference that means a name, in its file. */
export interface Use {
  readonly path: string;
  readonly text: string;
  readonly reference: Reference;
}

/** Where a name is defined; nowhere for clauses of the Land, in the posting itself for its fields. */
export function definitionOf({ definition }: Name, postingPath: string): PlaceInFile | undefined {
  if (!definition) return undefined;
  return { path: definition.path ?? postingPath, range: rangeOf(definition.text, definition.key) };
}

/** Every reference to an entry of the house, in all files of the house and all postings given. */
export function* usesOf(name: Name, house: House, postings: Iterable<PostingFile>, today: string): Generator<Use> {
  for (const { path, document } of house.layers) {
    const names = namesOf(house, undefined, today);
    for (const reference of matching(referencesInHouse(document), name, names))
      yield { path, text: document.text, reference };
  }
  for (const { path, document } of postings) {
    const names = namesOf(house, document, today);
    for (const reference of matching(referencesIn(document), name, names))
      yield { path, text: document.text, reference };
  }
}

const matching = (references: readonly Reference[], name: Name, names: Names) =>
  references.filter((reference) => {
    const found = meaningOf(reference, names);
    return found?.kind === name.kind && found.qualified === name.qualified;
  });

/** {@link usesOf} as places, the definition first if asked for. */
export function referencesTo(
  name: Name,
  house: House,
  postings: Iterable<PostingFile>,
  today: string,
  { withDefinition }: { readonly withDefinition: boolean },
): PlaceInFile[] {
  const definition = withDefinition && name.definition?.path !== undefined ? definitionOf(name, '') : undefined;
  const uses = Array.from(usesOf(name, house, postings, today), ({ path, text, reference }) => ({
    path,
    range: rangeOf(text, reference.nameSpan),
  }));
  return definition ? [definition, ...uses] : uses;
}

/** The span of the last part of a written name: behind `klauseln.` in `<klauseln.teilzeit>`. */
export function lastPart({ at: { place }, start, end, group, form }: Reference): Span {
  if (group) return place.span(start, end);
  const nameEnd = form === undefined ? end - 1 : end - 2 - form.length;
  const dot = place.value.slice(start, nameEnd).lastIndexOf('.');
  return place.span(dot === -1 ? start + 1 : start + dot + 1, nameEnd);
}
