/** Small pure helpers that generator and readers share, so that both sides spell alike. */

/** The last one are the two dots by themselves, as macOS likes to store them behind their letter. */
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '\u0308': 'e' };

/** What a character contributes to a key: lower case, umlauts spelled out, separators dropped. */
export function keyOfChar(char: string): string {
  const lower = char.toLowerCase();
  return umlauts[lower] ?? (/[A-Za-zÀ-ÿ\d]/.test(lower) ? lower : '');
}

/** Key under which all spellings of a name meet: `TVöD (VKA)`, `TVÖD-VKA`, `TVOeD/VKA` → `tvoedvka`. */
export function aliasKey(text: string): string {
  return Array.from(text.normalize('NFC'), keyOfChar).join('');
}

/** Unfolds a list of the data files: `1-3, 9a, 13Ü` → 1, 2, 3, 9a, 13Ü. */
export function unfold(list: string | number): string[] {
  return String(list)
    .split(',')
    .flatMap((part) => {
      const range = /^\s*(\d+)-(\d+)\s*$/.exec(part);
      if (!range) return [part.trim()];
      const from = Number(range[1]);
      return Array.from({ length: Number(range[2]) - from + 1 }, (_, i) => String(from + i));
    });
}
