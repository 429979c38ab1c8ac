/** What a host sees of the file of a logo: its size in bytes; null if there is none; `other` for what holds no picture. */
export type LogoState = number | 'other' | null;

/** So many bytes tell what a file holds; the root of an SVG may stand behind a long comment. */
export const logoHeadSize = 65_536;

// As they look in a text: what is no UTF-8 becomes U+FFFD.
const raster = /^(?:\uFFFDPNG\r\n|\uFFFD{3}|GIF8|RIFF[^]{1,4}WEBP)/;
const beforeRoot = /\s*(?:<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>)/iy;
const svgRoot = /\s*<(?:[\w.-]+:)?svg[\s/>]/iy;

/**
 * Whether a file holds the kind of picture that its name promises, judged by its beginning decoded as UTF-8. Browsers tell
 * PNG, JPEG, GIF and WebP apart by themselves, but show an SVG only under its own name.
 */
export function holdsPicture(name: string, head: string): boolean {
  if (!/\.svg$/i.test(name)) return raster.test(head);
  // Without NUL, an SVG in UTF-16 reads the same.
  const text = head.replace(/[\0\uFEFF\uFFFD]/g, '');
  beforeRoot.lastIndex = 0;
  do svgRoot.lastIndex = beforeRoot.lastIndex;
  while (beforeRoot.test(text));
  return svgRoot.test(text);
}

/** The state of a file that is there; what is too large for a logo is not looked into, and comes without its head. */
export const logoStateOf = (name: string, size: number, head: string | undefined): LogoState =>
  head === undefined || holdsPicture(name, head) ? size : 'other';
