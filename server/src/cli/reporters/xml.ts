const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML takes it, also inside attributes. Characters that XML forbids become the replacement character. */
export const xml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 has no way to write
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (char) => entities[char] ?? char)
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;');
