import { houseSchema } from '../../../schemas/language/house.ts';
import { shapeOf, type Shape } from '../../../schemas/language/shape.ts';
import type { Lang, Text } from '../../../schemas/text.ts';
import type { Place } from '../document/place.ts';
import { originOf, type Origin } from './house.ts';
import { namesOf } from './references.ts';
import type { ResolvedHouse } from './resolve.ts';

const words = {
  none: {
    de: 'Keine arbeitgeber.yaml gefunden; es gelten die Vorgaben.',
    en: 'No arbeitgeber.yaml found; defaults apply.',
  },
  files: { de: 'Dateien, die nächste zuerst:', en: 'Files, nearest first:' },
  values: { de: 'In Kraft:', en: 'In force:' },
  law: {
    de: 'Klauseln des Landes, soweit das Haus keine eigenen hat:',
    en: 'Clauses of the Land where the house has none of its own:',
  },
  problems: { de: 'Nicht zu lesen oder nicht erlaubt:', en: 'Not readable or not allowed:' },
} satisfies Record<string, Text>;

/** Longer values are cut: the list shows what is in force and from where, not the texts themselves. */
const maxValue = 70;

/** What is in force for a posting, line by line, each with its file and line. `shown` makes the address of a file readable. */
export function describeHouse(
  { house, problems }: Pick<ResolvedHouse, 'house' | 'problems'>,
  lang: Lang,
  today: string,
  shown: (path: string) => string = (path) => path,
): string {
  if (house.layers.length === 0) return `${words.none[lang]}\n`;
  const rows = [...rowsOf([], house.file, shapeOf(houseSchema))].flatMap((path) => {
    const origin = originOf(house, path);
    return origin ? [[path.join('.'), valueOf(origin), whereOf(origin, shown)] as const] : [];
  });
  const law = namesOf(house, undefined, today).all.flatMap((name) =>
    name.kind === 'klauseln' && !name.definition
      ? [[name.qualified, shortened(name.text ?? ''), name.source ?? ''] as const]
      : [],
  );
  const parts = [
    `${words.files[lang]}\n${house.layers.map(({ path }) => `  ${shown(path)}\n`).join('')}`,
    ...(problems.length === 0
      ? []
      : [`${words.problems[lang]}\n${problems.map(({ params }) => `  erbt: ${params.datei ?? ''}\n`).join('')}`]),
    `${words.values[lang]}\n${table(rows)}`,
    ...(law.length === 0 ? [] : [`${words.law[lang]}\n${table(law)}`]),
  ];
  return parts.join('\n');
}

/** Paths of all single values and named entries. */
function* rowsOf(path: readonly string[], value: unknown, shape: Shape): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const field = shape.fields?.get(key);
    const isGroup = field && !field.scalar && !field.items && (field.fields ?? field.entries);
    if (isGroup) yield* rowsOf([...path, key], inner, field);
    else yield [...path, key];
  }
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > maxValue ? `${line.slice(0, maxValue)} …` : line;
};

function valueOf({ place }: Origin): string {
  const leaves = (one: Place): string[] =>
    one.isScalar ? [one.value] : [...one.items, ...one.fields.values()].flatMap(leaves);
  return shortened(leaves(place).join(' · '));
}

function whereOf({ path, document, place }: Origin, shown: (path: string) => string): string {
  const line = document.text.slice(0, (place.key ?? place).start).split('\n').length;
  return `${shown(path)}:${line}`;
}

function table(rows: readonly (readonly [string, string, string])[]): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value, where]) => `  ${name.padEnd(width)}  ${value}  [${where}]\n`).join('');
}
