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

/** Larger pictures are photographs, and would be shown as small as a logo. */
export const maxPictureBytes = 5_000_000;

/** A picture by the ending of its file's name; nothing for what is no picture, or too large for a logo. */
export function pictureOf(name: string, bytes: Uint8Array): Picture | undefined {
  const mediaType = mediaTypes[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  return mediaType === undefined || bytes.length > maxPictureBytes ? undefined : { mediaType, bytes };
}

/** The picture itself as the address of an `img`. */
export const dataUri = ({ mediaType, bytes }: Picture): string => `data:${mediaType};base64,${toBase64(bytes)}`;
