import { abbreviations } from './grammar.ts';
import { wordOf, type Word } from './words.ts';

/** What stands between a token and the one before it, as bits. */
export const Gap = {
  comma: 1,
  /** Sentence, bullet or paragraph boundary. */
  stop: 2,
  open: 4,
  close: 8,
  slash: 16,
  colon: 32,
  /** A gender sign: * _ · or a colon between letters. */
  sign: 64,
  quote: 128,
  dash: 256,
  /** The previous token ends in a hyphen: "Bürger- und". */
  truncated: 512,
  /** No blank in between. */
  glued: 1024,
  newline: 2048,
  /** A hyphen leads the token: "-innen". */
  hyphenBefore: 4096,
  ampersand: 8192,
  /** A web or mail address stood here. */
  address: 16384,
} as const;

/** One tokenisation serves every check of a text. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly word: readonly Word[];
  /** {@link Gap} bits of what precedes each token. */
  readonly gap: readonly number[];
}

/** Classes of characters; those of letters come first. German capitals and small letters are told apart, others are just letters. */
const UPPER = 1;
const LOWER = 2;
const LETTER = 3;
const DIGIT = 4;
const SPACE = 5;
const HYPHEN = 6;

const classes = new Uint8Array(0x2100);
// Latin, Greek and Cyrillic letters by range; the few signs among them are taken out again.
for (const [from, to] of [
  [65, 90],
  [97, 122],
  [0xc0, 0x2af],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
] as const) {
  classes.fill(LETTER, from, to + 1);
}
for (const c of [0xd7, 0xf7]) classes[c] = 0;
for (const c of [0xad, 0x200b]) classes[c] = LETTER;
classes.fill(UPPER, 65, 91).fill(LOWER, 97, 123).fill(DIGIT, 48, 58);
for (const c of [0xc4, 0xd6, 0xdc]) classes[c] = UPPER;
for (const c of [0xe4, 0xf6, 0xfc, 0xdf]) classes[c] = LOWER;
for (const c of [45, 0x2010, 0x2011]) classes[c] = HYPHEN;
for (const c of [9, 10, 11, 12, 13, 32, 0xa0, 0x2002, 0x2003, 0x2007, 0x2009, 0x202f]) classes[c] = SPACE;

const classOf = (c: number): number => (c < 0x2100 ? classes[c]! : 0);
const isLetter = (c: number): boolean => {
  const cls = classOf(c);
  return cls > 0 && cls <= LETTER;
};
const isUpper = (c: number): boolean => classOf(c) === UPPER;
const isLower = (c: number): boolean => classOf(c) === LOWER;

/** Whether a UTF-16 code is a hyphen, the unbroken one included. */
export const isHyphen = (c: number): boolean => classOf(c) === HYPHEN;

/** "BewerberInnen" is one word; any other capital inside a word is two words run together ("alsHR"). */
function capitalIn(text: string, at: number): boolean {
  return text.charCodeAt(at) === 73 && text.charCodeAt(at + 1) === 110 && !isUpper(text.charCodeAt(at + 2));
}

/** End of the letter run that starts at `from`. Runs for every letter of a text, so it calls nothing for most of them. */
function wordEnd(text: string, from: number): number {
  const n = text.length;
  let before = classOf(text.charCodeAt(from));
  let i = from + 1;
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    const cls = c < 0x2100 ? classes[c]! : 0;
    if (cls === UPPER) {
      if (before === LOWER && !capitalIn(text, i)) return i;
    } else if (cls === 0 || cls > LETTER) {
      const joins = cls === HYPHEN || c === 39 || c === 0x2019;
      if (!joins || !isLetter(text.charCodeAt(i + 1))) return i;
    }
    before = cls;
  }
  return i;
}

/** Whether a single line break ends a thought: before a bullet or blank line, and after a short line that reads as a heading. */
function breaksLine(text: string, at: number, lineStart: number, lastWord: Word | undefined): boolean {
  let i = at + 1;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) return true;
    if (classOf(c) !== SPACE) break;
  }
  const next = text.charCodeAt(i);
  if (
    next === 45 ||
    next === 42 ||
    next === 0x2022 ||
    next === 0x2013 ||
    next === 0x25cf ||
    next === 0xb7 ||
    next === 35
  )
    return true;
  if (isLetter(next) && !isUpper(next)) return false;
  // Blanks at its end and the other half of CRLF do not make a line longer.
  let end = at;
  while (end > lineStart && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  if (end - lineStart >= 50) return false;
  // A short line that ends in an adjective, article or preposition goes on in the next one.
  return lastWord === undefined || lastWord.capital || text.charCodeAt(end - 1) === 58;
}

/** A full stop that ends a sentence, and not an abbreviation, a date or a number. */
function endsSentence(text: string, at: number, last: Word | undefined): boolean {
  let i = at + 1;
  while (i < text.length && classOf(text.charCodeAt(i)) === SPACE) i++;
  if (i >= text.length) return true;
  const next = text.charCodeAt(i);
  if (isLower(next)) return false;
  if (i === at + 1 && !isLetter(next)) return false;
  if (last === undefined) return true;
  // "das 40. Lebensjahr"
  if (last.number >= 0) return i > at + 1 && last.number > 31 && !text.startsWith('Lebensjahr', i);
  return !(last.low.length === 1 || abbreviations.has(last.low));
}

const gapOf: Readonly<Record<number, number>> = {
  44: Gap.comma,
  33: Gap.stop,
  63: Gap.stop,
  59: Gap.stop,
  0x2022: Gap.stop,
  0x25cf: Gap.stop,
  0x2026: Gap.stop,
  40: Gap.open,
  91: Gap.open,
  41: Gap.close,
  93: Gap.close,
  47: Gap.slash,
  124: Gap.slash,
  58: Gap.colon,
  42: Gap.sign,
  95: Gap.sign,
  0xb7: Gap.sign,
  34: Gap.quote,
  0x201e: Gap.quote,
  0x201c: Gap.quote,
  0x201d: Gap.quote,
  0xab: Gap.quote,
  0xbb: Gap.quote,
  0x2013: Gap.dash,
  0x2014: Gap.dash,
  38: Gap.ampersand,
};

/** Skips to the end of an address. */
function addressEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (classOf(c) === SPACE || c === 41 || c === 62 || c === 34 || c === 0x201c) break;
    i++;
  }
  return i;
}

/**
 * Splits a text into words and numbers, each with what stands before it. Web and mail addresses yield no tokens, so nothing can be
 * found or changed inside them. Words are interned: a word seen before costs one lookup.
 */
export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const word: Word[] = [];
  const gap: number[] = [];
  let bits: number = Gap.stop;
  let lineStart = 0;
  let edge = 0;
  let i = 0;
  const n = text.length;

  const dropGlued = (): void => {
    // The words an address began with were read as words: take them back.
    while (start.length > 0 && end[end.length - 1] === edge) {
      edge = start.pop()!;
      end.pop();
      word.pop();
      const before = gap.pop()!;
      bits |= before & ~Gap.glued;
      if (!(before & Gap.glued)) break;
      while (edge > 0 && classOf(text.charCodeAt(edge - 1)) !== SPACE && end[end.length - 1] !== edge) edge--;
    }
  };

  while (i < n) {
    const c = text.charCodeAt(i);
    const cls = c < 0x2100 ? classes[c]! : 0;
    if (cls > 0 && cls <= DIGIT) {
      let j: number;
      if (cls !== DIGIT) {
        j = wordEnd(text, i);
        if (j - i === 3 && text.charCodeAt(j) === 46 && text.slice(i, j).toLowerCase() === 'www') {
          bits |= Gap.address;
          i = edge = addressEnd(text, j);
          continue;
        }
      } else {
        j = i + 1;
        while (j < n && classOf(text.charCodeAt(j)) === DIGIT) j++;
      }
      start.push(i);
      end.push(j);
      const read = wordOf(text.slice(i, j), cls === DIGIT);
      const before = word[word.length - 1];
      word.push(read.titled !== undefined && before?.low.startsWith('akademische') === true ? read.titled : read);
      gap.push(
        edge === i && i > 0
          ? bits | Gap.glued
          : (i - edge === 1 && classOf(text.charCodeAt(edge)) !== SPACE) ||
              (i - edge === 2 && text.charCodeAt(edge) === 47 && isHyphen(text.charCodeAt(edge + 1)))
            ? bits | Gap.glued
            : bits,
      );
      bits = 0;
      i = edge = j;
      continue;
    }
    if (cls === SPACE) {
      if (c === 10) {
        if (breaksLine(text, i, lineStart, word[word.length - 1])) bits |= Gap.stop;
        bits |= Gap.newline;
        lineStart = i + 1;
      }
      i++;
      continue;
    }
    const last = word[word.length - 1];
    if (c === 46) {
      const glued = edge === i && last !== undefined && last.low.length > 1 && last.number < 0;
      if (glued && isLower(text.charCodeAt(i + 1)) && isLower(text.charCodeAt(i - 1))) {
        dropGlued();
        bits |= Gap.address;
        i = edge = addressEnd(text, i);
        continue;
      }
      if (endsSentence(text, i, last)) bits |= Gap.stop;
    } else if (c === 64 && edge === i) {
      dropGlued();
      bits |= Gap.address;
      i = edge = addressEnd(text, i);
      continue;
    } else if (c === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) {
      dropGlued();
      bits |= Gap.address;
      i = edge = addressEnd(text, i);
      continue;
    } else if (cls === HYPHEN) {
      const before = i > 0 && isLetter(text.charCodeAt(i - 1));
      const after = isLetter(text.charCodeAt(i + 1));
      if (before) bits |= Gap.truncated;
      else if (after) bits |= lineStart === i ? Gap.stop : Gap.hyphenBefore;
      else bits |= lineStart === i ? Gap.stop : Gap.dash;
    } else {
      const g = gapOf[c];
      if (g === Gap.sign && (c === 42 || c === 0xb7) && text.slice(lineStart, i).trim() === '') bits |= Gap.stop;
      else if (g !== undefined) bits |= g;
    }
    i++;
  }
  return { text, count: start.length, start, end, word, gap };
}

/** No sentence is longer; a text without a full stop must not make every look at its sentence a look at everything. */
const sentenceLimit = 250;

/** First token of the sentence that holds token `i`. */
export function sentenceStart(t: Tokens, i: number): number {
  let k = i;
  while (k > 0 && i - k < sentenceLimit && !(t.gap[k]! & Gap.stop)) k--;
  return k;
}

/** One past the last token of the sentence that holds token `i`. */
export function sentenceEnd(t: Tokens, i: number): number {
  let k = i + 1;
  while (k < t.count && k - i < sentenceLimit && !(t.gap[k]! & Gap.stop)) k++;
  return k;
}
