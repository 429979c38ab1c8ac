import { packedForms } from '../../../schemas/generated/wording.ts';

interface FormWords {
  readonly id: string;
  readonly de: readonly [string, string, string];
  readonly en: readonly [string, string, string];
  readonly law: readonly string[];
}

let forms: ReadonlyMap<string, FormWords> | undefined;

/** The words of a rule on form. */
export function formWords(rule: string): FormWords {
  forms ??= new Map((JSON.parse(packedForms) as FormWords[]).map((f) => [f.id, f]));
  return forms.get(rule)!;
}

/** Message of a rule on form: in full the first time in a text, short after that. */
export function formMessage(
  rule: string,
  lang: 'de' | 'en',
  first: boolean,
  values: Readonly<Record<string, string>>,
): string {
  const [was, why, what] = formWords(rule)[lang];
  const template = first ? `${was} ${why} ${what}` : `${was} ${what}`;
  return template.replace(/\{([a-z])\}/g, (_, key: string) => values[key] ?? '');
}
