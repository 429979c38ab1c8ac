/**
 * `<name>` or `<name:form>`. A blank behind the bracket ("< 5 Jahre"), a slash or an at sign ("<a@b.de>") make it none; `{}`, `[[]]`
 * and `@` would have been syntax to YAML.
 */
const pattern =
  /<(?<name>\p{L}[\p{L}\p{M}\p{N}_-]{0,60}(?:\.[\p{L}\p{M}\p{N}_-]{1,60}){0,3})(?::(?<form>\p{L}[\p{L}\p{N}_-]{0,30}))?>/uy;

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

/** The references of a text, in order. Looks only where a bracket opens, as it reads every text of every posting. */
export function referencesOf(text: string): WrittenReference[] {
  const found: WrittenReference[] = [];
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const { name, form } = match.groups!;
    found.push({ name: name!.normalize('NFC'), ...(form !== undefined && { form }), start, end: pattern.lastIndex });
  }
  return found;
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
