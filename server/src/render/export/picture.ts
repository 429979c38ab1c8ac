import { holdsPicture, logoHeadSize } from '../../house/logo-content.ts';
import { maxLogoSize } from '../../house/logo-size.ts';
import { toBase64 } from './base64.ts';

/** A picture as a file holds it. */
export interface Picture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const mediaTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** A picture by the ending of its file's name; nothing for what holds none, or is too large for a logo. */
export function pictureOf(name: string, bytes: Uint8Array): Picture | undefined {
  const mediaType = mediaTypes[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (mediaType === undefined || bytes.length > maxLogoSize) return undefined;
  return holdsPicture(name, new TextDecoder().decode(bytes.subarray(0, logoHeadSize)))
    ? { mediaType, bytes }
    : undefined;
}

/** The picture itself as the address of an `img`. */
export const dataUri = ({ mediaType, bytes }: Picture): string => `data:${mediaType};base64,${toBase64(bytes)}`;
