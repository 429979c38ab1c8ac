import type { Shape } from '../../../schemas/language/shape.ts';
import type { LostPlace } from './lost-lines.ts';

/** A key or bullet whose content may follow on deeper lines. */
export interface Opening {
  readonly indent: number;
  readonly shape: Shape | undefined;
  readonly kind: 'key' | 'bullet';
  readonly name: string;
  /** What its content turned out to be, as soon as it is known. */
  content: 'none' | 'text' | 'block' | 'other';
  /** Indent of the bullets below it, once there are some. */
  bullets?: number;
  /** Indent of the fields below it, once there are some. */
  fields?: number;
}

/** Where a line without an indent belongs: a bullet beside the one above it, a line without a sign to it. */
export function lostPlace(home: Opening, field: string): LostPlace {
  const isEntry = home.kind === 'bullet';
  return {
    field,
    indent: isEntry ? home.indent : (home.bullets ?? home.indent + 2),
    hanging: isEntry || home.bullets !== undefined ? 2 : 0,
    forms: formsOf(home),
  };
}

/** What a field may still become: what its example shows is the likelier. */
function formsOf({ content, shape }: Opening): LostPlace['forms'] {
  if (content !== 'none' || !shape?.items) return ['text'];
  return typeof shape.meta.example === 'string' ? ['text', 'list'] : ['list', 'text'];
}
