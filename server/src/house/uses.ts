import type { PostingDocument } from '../document/typed.ts';
import type { House } from './house.ts';
import { meaningOf, namesOf, referencesIn, type Name, type Reference } from './references.ts';

/** That a posting refers to a name; without the places, so that a host can hold those of thousands. */
export type NameUse = Pick<Reference, 'name' | 'group'>;

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

/** What a posting refers to, each name once. */
export function usesIn(posting: PostingDocument): NameUse[] {
  const uses = new Map<string, NameUse>();
  for (const { name, group } of referencesIn(posting))
    uses.set(`${group ?? ''} ${name}`, group ? { name, group } : { name });
  return [...uses.values()];
}

/** Names the house file defines that none of the postings shows, directly or through another text. */
export function unusedNames(house: House, uses: Iterable<NameUse>, today: string): Name[] {
  const used = new Set<string>();
  const general = namesOf(house, undefined, today);
  const seen = new Set<Name>();
  for (const use of uses) {
    const name = meaningOf(use, general);
    if (!name || seen.has(name)) continue;
    seen.add(name);
    for (const reached of general.reachedFrom(name)) used.add(reached.qualified);
  }
  const path = house.layers[0]?.path;
  return general.all.filter(
    ({ kind, qualified, definition }) =>
      meantToBeUsed.has(kind) && definition?.path === path && definition !== undefined && !used.has(qualified),
  );
}
