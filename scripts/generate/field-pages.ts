import { houseSchema } from '../../schemas/language/house.ts';
import { postingSchema } from '../../schemas/language/posting.ts';
import { shapeOf, type Shape } from '../../schemas/language/shape.ts';
import type { Lang } from '../../schemas/text.ts';

/** Reference pages of the two files, in both languages. */
export function generateFieldPages(): Promise<Map<string, string>> {
  const posting = shapeOf(postingSchema);
  const house = shapeOf(houseSchema);
  return Promise.resolve(
    new Map([
      ['docs/felder/stelle.md', fieldPage(posting, '*.stelle.yaml', 'de')],
      ['docs/felder/stelle.en.md', fieldPage(posting, '*.stelle.yaml', 'en')],
      ['docs/felder/arbeitgeber.md', fieldPage(house, 'arbeitgeber.yaml', 'de')],
      ['docs/felder/arbeitgeber.en.md', fieldPage(house, 'arbeitgeber.yaml', 'en')],
    ]),
  );
}

const words = {
  de: {
    note: 'Erzeugt aus der Beschreibung der Felder.',
    form: 'Form',
    text: 'Text',
    list: 'Liste',
    group: 'Unterfelder',
    values: 'Werte',
    checked: 'Geprüft',
    internal: 'Wird nie gedruckt.',
    free: 'frei benannte Einträge',
  },
  en: {
    note: 'Generated from the description of the fields.',
    form: 'Form',
    text: 'text',
    list: 'list',
    group: 'sub-fields',
    values: 'Values',
    checked: 'Checked',
    internal: 'Never printed.',
    free: 'freely named entries',
  },
} as const;

/** The reference page of a file. */
export function fieldPage(shape: Shape, file: string, lang: Lang): string {
  return [
    `# ${shape.meta.title[lang]} (\`${file}\`)`,
    '',
    `${shape.meta.description[lang]} ${words[lang].note}`,
    '',
    ...fields(shape, lang, 2, ''),
    '',
  ].join('\n');
}

function fields(shape: Shape, lang: Lang, level: number, prefix: string): string[] {
  return [...(shape.fields ?? [])].flatMap(([name, field]) => [
    ...describe(`${prefix}${name}`, field, lang, level),
    ...nested(field, lang, level + 1, `${prefix}${name}.`),
  ]);
}

function nested(shape: Shape, lang: Lang, level: number, prefix: string): string[] {
  const inner = shape.fields ? shape : (shape.entries ?? shape.items);
  if (!inner?.fields || level > 4) return [];
  return fields(inner, lang, level, shape.fields ? prefix : shape.entries ? `${prefix}<name>.` : prefix);
}

function describe(path: string, shape: Shape, lang: Lang, level: number): string[] {
  const { meta } = shape;
  const t = words[lang];
  const forms = [
    shape.scalar && t.text,
    shape.items && t.list,
    shape.fields && t.group,
    shape.entries && t.free,
  ].filter(Boolean);
  return [
    `${'#'.repeat(level)} \`${path}\``,
    '',
    `**${meta.title[lang]}.** ${meta.description[lang]}${meta.internal ? ` ${t.internal}` : ''}`,
    '',
    `- ${t.form}: ${forms.join(', ')}`,
    ...(meta.choices
      ? [
          `- ${t.values}: ${Object.entries(meta.choices)
            .map(([value, text]) => `\`${value}\` (${text[lang]})`)
            .join(', ')}`,
        ]
      : []),
    ...(meta.checked ? [`- ${t.checked}: ${meta.checked[lang]}`] : []),
    ...(meta.example === undefined ? [] : ['', '```yaml', ...example(path.split('.').at(-1)!, meta.example), '```']),
    '',
  ];
}

const example = (name: string, value: string | readonly string[]) =>
  typeof value === 'string' ? [`${name}: ${value}`] : [`${name}:`, ...value.map((entry) => `  - ${entry}`)];
