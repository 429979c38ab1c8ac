import type { FieldMeta } from '../../../../schemas/language/fields.ts';
import type { Shape } from '../../../../schemas/language/shape.ts';
import type { FileStyle } from '../file-style.ts';

/** What is inserted behind a key's colon, with the last tab stop where the author goes on; lines stand at their real column. */
export function bodyOf(shape: Shape, column: number, style: FileStyle): string {
  const { meta } = shape;
  if (shape.items && wantsList(shape)) return `\n${' '.repeat(column + style.dash)}- ${entryOf(shape.items)}`;
  const inner = ' '.repeat(column + style.unit);
  if (shape.scalar || shape.items) return ` $0`;
  if (shape.entries) return `\n${inner}\${1:name}:${bodyOf(shape.entries, column + style.unit, style)}`;
  return meta.title.de === '' && !shape.fields ? ' $0' : `\n${inner}$0`;
}

/** Whether a field is best begun as a list: its example is one, or it can be nothing else. */
function wantsList({ meta, items, scalar }: Shape): boolean {
  if (meta.commas === true || typeof meta.example === 'string') return false;
  if (Array.isArray(meta.example)) return true;
  return scalar === undefined && items?.meta.suggest === undefined;
}

/** The first thing of a new entry. */
const entryOf = (item: Shape): string =>
  item.fields && !item.scalar && item.fields.size === 1 ? [...item.fields.keys()][0]! + ': $0' : '$0';

/** A field's example as lines of the file. */
export function exampleLines(key: string, { example }: FieldMeta): string[] {
  if (example === undefined) return [];
  if (typeof example === 'string') return [`${key}: ${example}`];
  return [`${key}:`, ...example.map((entry) => `  - ${entry}`)];
}
