import type { Shape } from '../../../schemas/language/shape.ts';
import type { Lang } from '../../../schemas/text.ts';
import { exampleLines } from './completion/keys.ts';

const words = {
  de: {
    checked: 'Geprüft wird',
    internal: 'Nur für das Haus: wird nie gedruckt und nie exportiert.',
    values: 'Möglich ist',
    more: 'Mehr dazu',
    example: 'Beispiel',
  },
  en: {
    checked: 'Checked',
    internal: 'For the house only: never printed, never exported.',
    values: 'Possible values',
    more: 'More',
    example: 'Example',
  },
} as const;

/** Where the reference of all fields stands. */
const pages = 'https://github.com/kennziffer/kennziffer/blob/main/docs/felder';

/** Address of a field's entry in the reference. */
export function fieldUrl(file: 'posting' | 'house', key: string, lang: Lang): string {
  const page = file === 'posting' ? 'stelle' : 'arbeitgeber';
  return `${pages}/${page}${lang === 'en' ? '.en' : ''}.md#${key}`;
}

/** What there is to say about a field, as Markdown: title, description, values, what is checked, example. */
export function describeField(
  key: string,
  shape: Shape,
  lang: Lang,
  options: { readonly title?: boolean; readonly url?: string | undefined } = {},
): string {
  const { meta } = shape;
  const say = words[lang];
  const parts: string[] = [];
  if (options.title !== false && meta.title[lang] !== '') parts.push(`**${escapeMarkdown(meta.title[lang])}**`);
  if (meta.description[lang] !== '') parts.push(escapeMarkdown(meta.description[lang]));
  if (meta.choices) {
    const choices = Object.entries(meta.choices).map(
      ([value, text]) => `- \`${value}\`: ${escapeMarkdown(text[lang])}`,
    );
    parts.push(`${say.values}:\n${choices.join('\n')}`);
  }
  if (meta.checked) parts.push(`${say.checked}: ${escapeMarkdown(meta.checked[lang])}`);
  if (meta.internal === true) parts.push(`*${say.internal}*`);
  const example = exampleLines(key, meta);
  if (example.length > 0) parts.push(`${say.example}:\n\`\`\`yaml\n${example.join('\n')}\n\`\`\``);
  if (options.url !== undefined) parts.push(`[${say.more}](${options.url})`);
  return parts.join('\n\n');
}

/** Text that Markdown must not read as markup. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
