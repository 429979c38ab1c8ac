import { accentOf, type Accent } from './accent.ts';
import { originOf, type House } from './house.ts';

/** What a house may write for its logo, and why some of it is not taken. */
export type LogoName =
  { readonly kind: 'file'; readonly file: string } | { readonly kind: 'remote' | 'outside' | 'no-picture' };

const picture = /\.(?:svg|png|jpe?g|gif|webp)$/i;
/** More than one letter: `c:` is a drive. */
const address = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i;
const rooted = /^(?:[a-z]:|\/)/i;

/** Reads `stil.logo`: a picture in the folder of the house file or below, never one from the net. */
export function readLogo(written: string): LogoName {
  const name = written.trim().replace(/\\/g, '/');
  if (address.test(name)) return { kind: 'remote' };
  const steps = name.split('/').filter((step) => step !== '.' && step !== '');
  if (rooted.test(name) || steps.includes('..')) return { kind: 'outside' };
  return picture.test(name) ? { kind: 'file', file: steps.join('/') } : { kind: 'no-picture' };
}

/** A picture that lies with a house file. */
export interface Logo {
  /** From the folder of the house file, with slashes. */
  readonly file: string;
  /** Path or URI of the house file that names it, which may be one that is inherited from. */
  readonly house: string;
  /** What it is read aloud as. */
  readonly alt: string;
}

/** The look of a house: what preview and exports take over from it. */
export interface Look {
  readonly accent?: Accent;
  readonly logo?: Logo;
}

/** What of the style can be used; what cannot is told to the house by its rules, and left out. */
export function lookOf(house: House): Look {
  const { farbe, logo } = house.file.stil ?? {};
  const accent = farbe === undefined ? undefined : accentOf(farbe);
  const read = logo === undefined ? undefined : readLogo(logo);
  const origin = read?.kind === 'file' ? originOf(house, ['stil', 'logo']) : undefined;
  return {
    ...(accent && { accent }),
    ...(read?.kind === 'file' &&
      origin && { logo: { file: read.file, house: origin.path, alt: `Logo ${house.file.name ?? ''}`.trim() } }),
  };
}
