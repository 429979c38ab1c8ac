// Named by code points: characters that no printed text holds and that no two readers of HTML treat alike.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g; // eslint-disable-line no-control-regex
const loneSurrogate = /\p{Cs}/gu;

/** Text without control characters and halves of characters; the length stays the same, so that positions stay right. */
export function clean(text: string): string {
  return text.replace(control, ' ').replace(loneSurrogate, '\ufffd');
}

/** A line this long was broken by an editor, not by its author. */
const full = 60;

/** Text without the breaks of lines that were only full; the length stays the same. */
export function unwrap(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      return line.length >= full && next.trim() !== '' ? `${line} ` : `${line}\n`;
    })
    .join('');
}
