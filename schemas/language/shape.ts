import * as z from 'zod';
import { fieldMeta, type FieldMeta } from './fields.ts';

/**
 * What may stand at a place, as reader, completion, hover and reference page need it. Derived from the zod schema, so a
 * field added there is known everywhere. A place may allow several forms at once (a section is text, list or group).
 */
export interface Shape {
  readonly meta: FieldMeta;
  /** Text is allowed; with its fixed values, if it has any. */
  readonly scalar?: { readonly choices?: readonly string[] };
  /** A list is allowed; what its entries look like. */
  readonly items?: Shape;
  /** Named fields are allowed. */
  readonly fields?: ReadonlyMap<string, Shape>;
  /** Freely named entries are allowed. */
  readonly entries?: Shape;
}

const unnamed: FieldMeta = { title: { de: '', en: '' }, description: { de: '', en: '' } };
const shapes = new WeakMap<z.core.$ZodType, Shape>();

/** The shape of a schema. Computed once per schema; recursive schemas are fine. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape: { -readonly [K in keyof Shape]: Shape[K] } = { meta: fieldMeta.get(schema as z.ZodType) ?? unnamed };
  shapes.set(schema, shape);
  fill(shape, schema);
  return shape;
}

function fill(shape: { -readonly [K in keyof Shape]: Shape[K] }, schema: z.core.$ZodType): void {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'string':
      shape.scalar = {};
      break;
    case 'enum':
      shape.scalar = { choices: Object.values(def.entries).map(String) };
      break;
    case 'array':
      shape.items = shapeOf(def.element);
      break;
    case 'object':
      shape.fields = new Map(Object.entries(def.shape).map(([key, field]) => [key, shapeOf(field)]));
      break;
    case 'record':
      shape.entries = shapeOf(def.valueType);
      break;
    case 'union':
      for (const option of def.options) fill(shape, option);
      break;
    case 'pipe':
      fill(shape, def.in);
      break;
    case 'optional':
    case 'nonoptional':
    case 'readonly':
    case 'default': {
      const inner = shapeOf(def.innerType);
      if (shape.meta === unnamed) shape.meta = inner.meta;
      fill(shape, def.innerType);
      break;
    }
    case 'lazy':
      fill(shape, def.getter());
      break;
    default:
      throw new Error(`The posting language has no form for zod type "${def.type}".`);
  }
}

/** The shape at a path of keys and list indexes, following whichever form the path implies. */
export function shapeAt(root: Shape, path: readonly (string | number)[]): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const step of path) {
    if (!shape) return undefined;
    shape = typeof step === 'number' ? shape.items : (shape.fields?.get(step) ?? shape.entries);
  }
  return shape;
}
