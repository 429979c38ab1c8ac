import { shapeOf, type Shape } from '../../../schemas/language/shape.ts';
import { postingSchema } from '../../../schemas/language/posting.ts';
import type { Place } from './place.ts';
import type { TypedDocument } from './typed.ts';

/** A text of the file, with the path of keys and list indexes that leads to it. */
export interface TextPlace {
  readonly place: Place;
  readonly path: readonly (string | number)[];
  readonly shape: Shape;
  /** Its top-level field. */
  readonly section: string;
  /** Whether it is prose, in which wording counts. */
  readonly prose: boolean;
}

const known = new WeakMap<Place, { readonly shape: Shape; readonly texts: readonly TextPlace[] }>();

/** All texts of a file in the order of the schema's places, depth first. Walked once, as many rules ask. */
export function textsOf(
  document: Pick<TypedDocument<unknown>, 'root'>,
  root: Shape = shapeOf(postingSchema),
): readonly TextPlace[] {
  const last = known.get(document.root);
  if (last?.shape === root) return last.texts;
  const texts: TextPlace[] = [];
  walk(document.root, root, [], texts);
  known.set(document.root, { shape: root, texts });
  return texts;
}

function walk(place: Place, shape: Shape, path: readonly (string | number)[], texts: TextPlace[]): void {
  if (place.isScalar) {
    texts.push({ place, path, shape, section: String(path[0] ?? ''), prose: shape.meta.prose === true });
    return;
  }
  for (const [name, field] of place.fields) {
    const inner = shape.fields?.get(name) ?? shape.entries;
    if (inner) walk(field, inner, [...path, name], texts);
  }
  const { items } = shape;
  if (items) place.items.forEach((item, index) => walk(item, items, [...path, index], texts));
}
