import type { PrintedText } from './texts.ts';

/** E-mail and web addresses inside texts. */
export interface AddressInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const url = /(?:https?:\/\/|www\.)[^\s<>"„“)\]]+/g;

/** Without the marks that end the sentence around it. */
function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && ".,;:!?'’".includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

function tokens(pattern: RegExp, value: string): AddressInText[] {
  return Array.from(value.matchAll(pattern), (match) => {
    const text = withoutStop(match[0]);
    return { text, start: match.index, end: match.index + text.length };
  });
}

/** Ends of an address; a name before the @ is at most 64 characters long. */
const outside = /[\s,;<>()"„“]/;
const longest = 64;

/** Whatever stands around an @. */
export function mailsIn(value: string): AddressInText[] {
  const found: AddressInText[] = [];
  for (let at = value.indexOf('@'); at >= 0; at = value.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longest && !outside.test(value[start - 1]!)) start--;
    let end = at + 1;
    while (end < value.length && end - at < 4 * longest && !outside.test(value[end]!)) end++;
    const text = withoutStop(value.slice(start, end));
    if (start < at) found.push({ text, start, end: start + text.length });
    at = end - 1;
  }
  return found;
}

export const urlsIn = (value: string): AddressInText[] =>
  value.includes('www.') || value.includes('://') ? tokens(url, value) : [];

/** Whether a text is the field of this name below `kontakt` or `bewerbung`. */
export const isField = ({ path, section }: PrintedText, name: string): boolean =>
  (section === 'kontakt' || section === 'bewerbung') && path.at(-1) === name;
