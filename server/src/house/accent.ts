type Rgb = readonly [number, number, number];

/**
 * What text stands on, in the preview and in every export, on light and on dark paper: the page, the overview, words with
 * a finding. The house's colour must be readable on each of them.
 */
export const surfaces = {
  light: {
    paper: '#ffffff',
    wash: '#f4f6f8',
    'error-wash': '#fdecea',
    'warning-wash': '#fff4d9',
    'info-wash': '#e9f2fb',
  },
  dark: {
    paper: '#1b1e23',
    wash: '#23272e',
    'error-wash': '#46211f',
    'warning-wash': '#3d3216',
    'info-wash': '#1d3247',
  },
} as const;

type Scheme = keyof typeof surfaces;

/** WCAG 2, AA, for text of any size. */
const enough = 4.5;

function parseHex(colour: string): Rgb | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour.trim());
  const digits = short
    ? short.slice(1).map((d) => d + d)
    : /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim())?.slice(1);
  return digits ? (digits.map((d) => parseInt(d, 16)) as unknown as Rgb) : undefined;
}

const toHex = (rgb: Rgb): string => `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const papers = (scheme: Scheme): Rgb[] => Object.values(surfaces[scheme]).map((surface) => parseHex(surface)!);

/** The colour, mixed with black on white paper, with white on dark paper, until it can be read there. */
function readable(colour: Rgb, scheme: Scheme): string {
  const towards = scheme === 'light' ? 0 : 255;
  const grounds = papers(scheme);
  let mixed = colour;
  for (let step = 1; grounds.some((ground) => contrast(mixed, ground) < enough) && step <= 20; step++) {
    mixed = colour.map((value) => Math.round(value + (towards - value) * (step / 20))) as unknown as Rgb;
  }
  return toHex(mixed);
}

/** A colour of the house as it is used: readable, whatever the house wrote. */
export interface Accent {
  /** As written, in the long form. */
  readonly own: string;
  readonly light: string;
  readonly dark: string;
}

/** The house's colour as it can be read on light and on dark paper; nothing for what is no hex colour. */
export function accentOf(colour: string): Accent | undefined {
  const rgb = parseHex(colour);
  return rgb && { own: toHex(rgb), light: readable(rgb, 'light'), dark: readable(rgb, 'dark') };
}
