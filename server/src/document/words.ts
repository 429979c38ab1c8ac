/** A word begins with a letter of a Latin script or a digit; marks that stand apart go with it. */
const isWordCode = (code: number): boolean =>
  code < 0xaa
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : code <= 0x24f || (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff);
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/**
 * The words of a text, in lower case and order, with their UTF-16 offsets. By hand, as it reads every text of every posting.
 */
export function eachWord(text: string, use: (word: string, start: number, end: number) => void): void {
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
      const word = words.slice(start, at);
      use(hasMarks ? word.normalize('NFC') : word, start, at);
      start = -1;
      hasMarks = false;
    }
  }
}
