/** A piece of pasted text: a bullet of a list, or running text. */
export interface Piece {
  readonly bullet: boolean;
  readonly text: string;
}

/** Signs that stand for nothing else than an entry. */
const glyphs = '[•·▪▫◦●○■□►▶➢➤✓✔‣⁃∙⦁\u25aa\uf0a7\uf0b7\uf0d8\uf0fc\uf076]+\\s*';
const glyph = new RegExp(`^${glyphs}(?=\\S)`, 'u');
/** Signs that Word, Outlook, web pages and PDFs put before the entries of a list. */
const sign = new RegExp(
  `^(?:${glyphs}|[-–—*+]\\s+|[-–—](?=\\p{L})|o\\s{2,}|o\\t|§\\s{2,}|\\(?\\d{1,2}[.)]\\s+|[a-h]\\)\\s+)(?=\\S)`,
  'u',
);
/** A single letter o is a sign only where the line before or after has one too. */
const weakSign = /^o\s+(?=\p{Lu})/u;

/** Invisible signs, blanks of all kinds, quotes and dashes as a German text has them. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\r\n]+/gu, ' ')
    .replace(/(^|[\s(])"([^"\n]+)"(?=$|[\s).,;:!?])/gmu, '$1„$2“')
    .replace(/(\S) (?:-|--) (?=\S)/g, '$1 – ')
    .trim();
}

/**
 * A line of a page as a piece; a bullet sign that somebody typed makes it one. Undefined for an empty line. What is an entry
 * already may begin with a number of its own: "2. Staatsexamen".
 */
export function pieceOf(line: string, isEntry: boolean): Piece | undefined {
  const cleaned = cleanText(line);
  const mark = (isEntry ? glyph : sign).exec(cleaned)?.[0] ?? '';
  const text = cleaned.slice(mark.length);
  return text === '' ? undefined : { bullet: isEntry || mark !== '', text };
}

/** The pieces of a pasted text, with lines joined that only the page's width had parted. */
export function piecesOf(pasted: string): Piece[] {
  const lines = pasted
    .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/\u00a0/g, ' ')
        .trim(),
    );
  const hasSigns = lines.some((line) => sign.test(line));
  const pieces: { bullet: boolean; text: string; open: boolean }[] = [];
  let afterBlank = true;
  for (const line of lines) {
    if (line === '') {
      afterBlank = true;
      continue;
    }
    const mark = sign.exec(line)?.[0] ?? (hasSigns ? weakSign.exec(line)?.[0] : undefined);
    const last = pieces.at(-1);
    if (mark !== undefined) pieces.push({ bullet: true, text: line.slice(mark.length), open: true });
    else if (last && !afterBlank && (last.bullet || goesOn(last.text, line))) last.text = join(last.text, line);
    else pieces.push({ bullet: false, text: line, open: true });
    afterBlank = false;
  }
  return pieces.map(({ bullet, text }) => ({ bullet, text: cleanText(text) })).filter(({ text }) => text !== '');
}

/** Whether a line is the rest of the one before: that one is long and no sentence has ended. */
function goesOn(before: string, line: string): boolean {
  return before.endsWith('-')
    ? /^\p{Ll}/u.test(line)
    : before.length > 50 && !/[.:;!?]$/.test(before) && /^[\p{Ll}(]/u.test(line);
}

/** Joins two lines; a hyphen at the end before a small letter was put there by the page's width. */
function join(before: string, line: string): string {
  const isHyphen = /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line) && !/^(?:und|oder|bzw)\b/.test(line);
  return isHyphen ? before.slice(0, -1) + line : `${before} ${line}`;
}
