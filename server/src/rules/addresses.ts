import type { PrintedText } from './texts.ts';

/** E-mail and web addresses inside texts. */
export interface AddressInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Anything around an @ that is no blank or bracket; its end without the stop of the sentence. */
const mail = /[^\s,;<>()"„“]+@[^\s,;<>()"„“]*/g;
const url = /(?:https?:\/\/|www\.)[^\s<>"„“)\]]+/g;

function tokens(pattern: RegExp, value: string): AddressInText[] {
  return Array.from(value.matchAll(pattern), (match) => {
    const text = match[0].replace(/[.,;:!?'’]+$/, '');
    return { text, start: match.index, end: match.index + text.length };
  });
}

export const mailsIn = (value: string): AddressInText[] => (value.includes('@') ? tokens(mail, value) : []);

export const urlsIn = (value: string): AddressInText[] =>
  value.includes('www.') || value.includes('://') ? tokens(url, value) : [];

/** Whether a text is the field of this name below `kontakt` or `bewerbung`. */
export const isField = ({ path, section }: PrintedText, name: string): boolean =>
  (section === 'kontakt' || section === 'bewerbung') && path.at(-1) === name;
