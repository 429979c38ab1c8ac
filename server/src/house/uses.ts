import type { PostingDocument } from '../document/typed.ts';
import type { House } from './house.ts';
import { namesOf, referencesIn, resolvedReferences, type Name } from './references.ts';

/** Kinds that only exist to be referred to; a glossary or a contact of the house stands for itself. */
const meantToBeUsed: ReadonlySet<Name['kind']> = new Set([
  'fakten',
  'portrait',
  'angebot',
  'klauseln',
  'hinweise',
  'auszeichnungen',
  'orte',
]);

/** Names the house file defines that none of the postings shows, directly or through another text. */
export function unusedNames(house: House, postings: Iterable<PostingDocument>, today: string): Name[] {
  const used = new Set<string>();
  const general = namesOf(house, undefined, today);
  for (const posting of postings)
    for (const { name } of resolvedReferences(referencesIn(posting), general))
      for (const reached of general.reachedFrom(name)) used.add(reached.qualified);
  const path = house.layers[0]?.path;
  return general.all.filter(
    ({ kind, qualified, definition }) =>
      meantToBeUsed.has(kind) && definition?.path === path && definition !== undefined && !used.has(qualified),
  );
}
