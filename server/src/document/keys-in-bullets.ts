import { isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Shape } from '../../../schemas/language/shape.ts';
import type { Span, TextChange } from '../messages/finding.ts';
import type { Problem } from './problems.ts';
import { lineStartOf, namesIn } from './read-problems.ts';

/** A field whose value is being read, with the group it stands in. */
export interface Around {
  readonly key: Span;
  readonly shape: Shape;
  readonly map: YAMLMap;
}

interface Bullet extends Span {
  readonly item: Node;
  readonly name: string;
  /** From the start of its line to its text; absent where more than a dash stands before it. */
  readonly dash?: Span;
}

/** As the language spells its fields; a word of prose before a colon has a capital or company. */
const begun = /^([a-z_]+):(?=\s|$)/;

/**
 * Bullets that begin with a field of their section, as `- einleitung: …` or `- zwingend:`: read as text, since a bullet is
 * always text, but meant as a field. Any other name is a word of the text.
 */
export function keysInBullets(text: string, list: YAMLSeq, shape: Shape, around?: Around): Map<Node, Problem> {
  const fields = shape.fields ?? around?.shape.fields;
  const bullets = fields && !list.flow ? list.items.flatMap((item) => bulletOf(text, item as Node, fields) ?? []) : [];
  const changes = shape.fields ? asGroup(text, list, bullets) : around ? asNeighbour(text, list, bullets, around) : [];
  const repairs = changes.length > 0 ? [{ code: 'as-field', safe: false, changes } as const] : [];
  return new Map(
    bullets.map(({ item, name, start, end }, index) => [
      item,
      // One repair mends them all.
      { code: 'key-in-bullet', start, end, params: { feld: name }, repairs: index === 0 ? repairs : [] },
    ]),
  );
}

function bulletOf(text: string, item: Node | null, fields: NonNullable<Shape['fields']>): Bullet | undefined {
  if (!isScalar(item) || !item.range) return undefined;
  const [start] = item.range;
  const name = begun.exec(text.slice(start, start + 40))?.[1];
  if (name === undefined || !fields.has(name)) return undefined;
  const dash = { start: lineStartOf(text, start), end: start };
  const isAlone = /^ *- +$/.test(text.slice(dash.start, start));
  return { item, name, start, end: start + name.length, ...(isAlone && { dash }) };
}

/** A list of nothing but fields: the dashes give way, what stands below keeps its place. */
function asGroup(text: string, list: YAMLSeq, bullets: readonly Bullet[]): TextChange[] {
  const isGroup =
    bullets.length === list.items.length && new Set(bullets.map(({ name }) => name)).size === bullets.length;
  const dashes = bullets.flatMap(({ dash }) => dash ?? []);
  if (!isGroup || dashes.length < bullets.length) return [];
  return dashes.map((dash) => {
    const start = text.indexOf('-', dash.start);
    return { start, end: start + 1, newText: ' ' };
  });
}

/** The last bullet of a list is meant to stand beside it. */
function asNeighbour(text: string, list: YAMLSeq, bullets: readonly Bullet[], { key, map }: Around): TextChange[] {
  const [bullet, ...more] = bullets;
  if (!bullet?.dash || more.length > 0 || list.items.length < 2 || bullet.item !== list.items.at(-1)) return [];
  const indent = text.slice(lineStartOf(text, key.start), key.start);
  return namesIn(map).has(bullet.name) || indent.trim() !== '' ? [] : [{ ...bullet.dash, newText: indent }];
}
