import type { Shape } from '../../../../schemas/language/shape.ts';
import type { Cursor } from '../context.ts';

type Fields = readonly (readonly [string, Shape])[];

/**
 * Fields in the order in which an author needs them: what usually follows the field above the cursor, then what was passed
 * over before it, then what few postings have. Sections come in the order of the house.
 */
export function byNeed(fields: ReadonlyMap<string, Shape>, cursor: Cursor, sections: readonly string[]): Fields {
  const usual = inHouseOrder([...fields], sections);
  const above = lastAbove(cursor);
  const next = above === undefined ? 0 : usual.findIndex(([name]) => name === above) + 1;
  const turned = [...usual.slice(next), ...usual.slice(0, next)];
  const isRare = ([, field]: Fields[number]) => field.meta.rare === true;
  return [...turned.filter((field) => !isRare(field)), ...turned.filter(isRare)];
}

/** The places that the house's sections have in the schema are filled in the order of the house. */
function inHouseOrder(fields: Fields, sections: readonly string[]): Fields {
  const byName = new Map(fields);
  const isWanted = new Set(sections.map((name) => name.trim().toLowerCase()).filter((name) => byName.has(name)));
  const wanted = [...isWanted];
  let count = 0;
  return fields.map((field) => {
    if (!isWanted.has(field[0])) return field;
    const name = wanted[count++]!;
    return [name, byName.get(name)!];
  });
}

/** The last field of the group that stands before the cursor. */
function lastAbove({ node, offset, word }: Cursor): string | undefined {
  const start = Math.min(offset, word.start);
  const above = node.children.findLast(({ kind, mark }) => kind === 'key' && mark.end < start);
  return above && String(above.path.at(-1));
}
