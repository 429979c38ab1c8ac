import { shapeOf, type Shape } from '../../../schemas/language/shape.ts';
import { postingSchema } from '../../../schemas/language/posting.ts';
import type { Place } from './place.ts';
import type { TypedDocument } from './typed.ts';

/** A text of the file, with the path of keys and list indexes that leads to it. */
export interface TextPlace {
  readonly place: Place;
  readonly path: readonly (string | number)[];
  readonly shape: Shape;
}

/** All texts of a file in the order of the schema's places, depth first. */
export function* textsOf(document: TypedDocument<unknown>, root: Shape = shapeOf(postingSchema)): Generator<TextPlace> {
  yield* walk(document.root, root, []);
}

function* walk(place: Place, shape: Shape, path: readonly (string | number)[]): Generator<TextPlace> {
  if (place.isScalar) {
    yield { place, path, shape };
    return;
  }
  for (const [name, field] of place.fields) {
    const inner = shape.fields?.get(name) ?? shape.entries;
    if (inner) yield* walk(field, inner, [...path, name]);
  }
  const { items } = shape;
  if (items) for (const [index, item] of place.items.entries()) yield* walk(item, items, [...path, index]);
}
