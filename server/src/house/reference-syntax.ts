/**
 * `<name>` or `<name:form>`. A blank behind the bracket ("< 5 Jahre"), a slash or an at sign ("<a@b.de>") make it none; `{}`, `[[]]`
 * and `@` would have been syntax to YAML.
 */
const pattern =
  /<(?<name>\p{L}[\p{L}\p{M}\p{N}_-]{0,60}(?:\.[\p{L}\p{M}\p{N}_-]{1,60}){0,3})(?::(?<form>\p{L}[\p{L}\p{N}_-]{0,30}))?>/gu;

/** A name as it may stand between the brackets. */
export const isReferable = (name: string): boolean =>
  /^\p{L}[\p{L}\p{M}\p{N}_-]{0,60}(?:\.[\p{L}\p{M}\p{N}_-]{1,60}){0,3}$/u.test(name);

/** A reference inside a text; UTF-16 offsets of that text. */
export interface WrittenReference {
  readonly name: string;
  /** How the value shall be said: `rund`, `wort`, … */
  readonly form?: string;
  /** With the brackets. */
  readonly start: number;
  readonly end: number;
}

/** The references of a text, in order. */
export function* referencesOf(text: string): Generator<WrittenReference> {
  if (!text.includes('<')) return;
  for (const match of text.matchAll(pattern)) {
    const { name, form } = match.groups!;
    yield {
      name: name!.normalize('NFC'),
      ...(form !== undefined && { form }),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
}

/** A reference as it is written. */
export const writeReference = (name: string, form?: string): string => `<${name}${form ? `:${form}` : ''}>`;

/** The name being typed at the end of a text: what stands behind an open bracket; undefined outside of one. */
export function openReference(
  before: string,
): { readonly start: number; readonly name: string; readonly form?: string } | undefined {
  const match = /<(?<name>[\p{L}\p{M}\p{N}_.-]{0,80})(?::(?<form>[\p{L}\p{N}_-]{0,30}))?$/u.exec(before.slice(-120));
  if (!match) return undefined;
  const { name = '', form } = match.groups!;
  return { start: before.length - match[0].length, name, ...(form !== undefined && { form }) };
}
