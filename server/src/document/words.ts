/** A word begins with a letter of a Latin script or a digit; marks that stand apart go with it. */
const isWordCode = (code: number): boolean =>
  code < 0xaa
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : code <= 0x24f || (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff);
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** A number for a word: FNV-1a over its UTF-16 units. Two words share one only by rare accident. */
export function codeOf(word: string, from = 0, to = word.length): number {
  let code = 0x811c9dc5;
  for (let at = from; at < to; at++) code = Math.imul(code ^ word.charCodeAt(at), 0x01000193);
  return code;
}

/**
 * The words of a text, in lower case and order, with their UTF-16 offsets. By hand, as it reads every text of every posting.
 */
export function eachWord(text: string, use: (word: string, start: number, end: number) => void): void {
  eachSpan(text, (words, start, end, hasMarks) => {
    const word = words.slice(start, end);
    use(hasMarks ? word.normalize('NFC') : word, start, end);
  });
}

/**
 * The words of a text as numbers, that of the whole word and that of its first `stem` letters. For a first look: nothing is cut out of
 * the text and nothing made but numbers.
 */
export function eachCode(text: string, stem: number, use: (word: number, stem: number, length: number) => void): void {
  eachSpan(text, (words, start, end, hasMarks) => {
    const word = hasMarks ? words.slice(start, end).normalize('NFC') : words;
    const from = hasMarks ? 0 : start;
    const to = hasMarks ? word.length : end;
    const first = codeOf(word, from, Math.min(to, from + stem));
    use(to - from > stem ? codeOf(word, from, to) : first, first, to - from);
  });
}

function eachSpan(text: string, use: (words: string, start: number, end: number, hasMarks: boolean) => void): void {
  const lower = text.toLowerCase();
  // One capital (İ) grows in lower case; a text with it is compared as written.
  const words = lower.length === text.length ? lower : text;
  let start = -1;
  let hasMarks = false;
  for (let at = 0; at <= words.length; at++) {
    const code = at < words.length ? words.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      if (start < 0) start = at;
      hasMarks ||= isMark(code);
    } else if (start >= 0) {
      use(words, start, at, hasMarks);
      start = -1;
      hasMarks = false;
    }
  }
}
