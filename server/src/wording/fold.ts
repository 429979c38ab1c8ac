/**
 * Spelling is folded for comparison only: lower case, ß as ss, umlauts as two letters, no soft hyphens.
 * "Pädagoge", "Paedagoge" and a decomposed "Pädagoge" become one key; positions always come from the unfolded text.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  let plain = true;
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      plain = false;
      break;
    }
  }
  return plain ? lower : foldMarks(lower);
}

const marks: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  é: 'e',
  è: 'e',
  ê: 'e',
  á: 'a',
  à: 'a',
  ç: 'c',
  ñ: 'n',
  '\u00ad': '',
  '\u200b': '',
  '\u2010': '-',
  '\u2011': '-',
  '\u2019': "'",
};

function foldMarks(lower: string): string {
  const composed = lower.normalize('NFC');
  let out = '';
  for (let i = 0; i < composed.length; i++) {
    const letter = composed.charAt(i);
    out += marks[letter] ?? letter;
  }
  return out;
}

/** A word as it is spelled, without what cannot be seen: soft hyphens and the like taken out, umlauts in one piece. */
export const visible = (word: string): string => word.normalize('NFC').replace(/[\u00ad\u200b]/g, '');

/** A word with a great or a small first letter. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
export const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
