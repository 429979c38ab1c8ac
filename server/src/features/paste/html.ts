/** More than this nobody pastes into a posting. */
const maxLength = 500_000;

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '\u00ad',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  euro: '€',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
  middot: '·',
  hellip: '…',
  sect: '§',
  laquo: '«',
  raquo: '»',
};

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}

/**
 * The lines of a copied piece of a page or a Word text, list items with a bullet before them. Reads only what lines and
 * lists are made of; no other markup gets through.
 */
export function textOfHtml(html: string): string {
  return (
    html
      .slice(0, maxLength)
      .replace(/^[\s\S]*?<!--StartFragment-->|<!--EndFragment-->[\s\S]*$/g, '')
      .replace(/<(style|script|head|title)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
      // Word writes its bullet signs as text that only those see who know no lists.
      .replace(/<!\[if !supportLists\]>[\s\S]*?<!\[endif\]>/gi, '')
      .replace(/<!--\[if !supportLists\]-->[\s\S]*?<!--\[endif\]-->/gi, '')
      .replace(/<!--[\s\S]*?-->|<!\[[^\]]*\]>/g, '')
      .replace(/<span\b[^>]*mso-list:\s*Ignore[^>]*>[\s\S]*?<\/span>\s*<\/span>/gi, '')
      .replace(/[\r\n\t ]+/g, ' ')
      .replace(/<li\b[^>]*>(?:\s*<p\b[^>]*>)?/gi, '\n• ')
      .replace(/<p\b[^>]*(?:MsoListParagraph|mso-list:)[^>]*>/gi, '\n• ')
      .replace(/<(?:br|p|div|h[1-6]|tr|ul|ol)\b[^>]*>|<\/(?:p|div|h[1-6]|li|tr|ul|ol|table)\s*>/gi, '\n')
      .replace(/<\/t[dh]\s*>/gi, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(#?\w{1,8});/g, entity)
  );
}
