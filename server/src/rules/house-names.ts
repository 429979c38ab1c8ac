import type { PostingDocument } from '../document/typed.ts';
import type { House } from '../house/house.ts';
import {
  namesOf,
  referencesIn,
  resolvedReferences,
  type Name,
  type Names,
  type Reference,
} from '../house/references.ts';
import type { RelatedPlace, Span } from '../messages/finding.ts';
import { dateInForce } from './facts.ts';
import { rangeOf } from './ranges.ts';
import type { RuleContext } from './rule.ts';

const known = new WeakMap<PostingDocument, { readonly house: House; readonly date: string; readonly names: Names }>();

/** What the texts of a posting may refer to; worked out once for all rules. */
export function namesFor(context: RuleContext): Names {
  const { document, house } = context;
  const date = dateInForce(context);
  const last = known.get(document);
  if (last?.house === house && last.date === date) return last.names;
  const names = namesOf(house, document, date);
  known.set(document, { house, date, names });
  return names;
}

/** A text of the house that a posting shows, and the reference that brings it in, directly or through another text. */
export interface Shown {
  readonly name: Name;
  readonly reference: Reference;
}

/** Everything of the house that the posting's readers will see, once per reference. */
export function* shownNames(context: RuleContext): Generator<Shown> {
  const names = namesFor(context);
  for (const { reference, name } of resolvedReferences(referencesIn(context.document), names))
    for (const reached of names.reachedFrom(name)) yield { name: reached, reference };
}

/** A link to where a name is defined, for findings that speak of it elsewhere. */
export function definedAt(name: Name, message: string): RelatedPlace[] {
  const { definition } = name;
  if (!definition?.path) return [];
  return [{ message, elsewhere: { path: definition.path, range: rangeOf(definition.text, definition.value) } }];
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
