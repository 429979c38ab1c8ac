type Rgb = readonly [number, number, number];

/** The less contrasting of the surfaces in {@link ./style.ts}: the wash behind the overview. */
const paper = { light: [244, 246, 248], dark: [35, 39, 46] } as const satisfies Record<string, Rgb>;
/** WCAG 2, AA, for text of any size. */
const enough = 4.5;

function parseHex(colour: string): Rgb | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour.trim());
  const digits = short
    ? short.slice(1).map((d) => d + d)
    : /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim())?.slice(1);
  return digits ? (digits.map((d) => parseInt(d, 16)) as unknown as Rgb) : undefined;
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour, mixed with black on white paper, with white on dark paper, until it can be read there. */
function readable(colour: Rgb, scheme: 'light' | 'dark'): string {
  const towards = scheme === 'light' ? 0 : 255;
  let mixed = colour;
  for (let step = 1; contrast(mixed, paper[scheme]) < enough && step <= 20; step++) {
    mixed = colour.map((value) => Math.round(value + (towards - value) * (step / 20))) as unknown as Rgb;
  }
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The house's colour as it can be read on light and on dark paper; nothing for what is no hex colour. */
export function accents(colour: string): { light: string; dark: string } | undefined {
  const rgb = parseHex(colour);
  return rgb && { light: readable(rgb, 'light'), dark: readable(rgb, 'dark') };
}
