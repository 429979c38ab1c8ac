import { ImageRun } from 'docx';
import { imageSize } from 'image-size';
import { clean } from '../clean.ts';

/** The picture of {@link PostingView.look}, read by the host. */
export interface LogoPicture {
  readonly bytes: Uint8Array;
  readonly alt: string;
}

/** Pixels of 96 to the inch: at most as high as on the page, and a little more than half its width. */
const box = { width: 360, height: 60 };

/** One transparent point, for a Word that draws no SVG (2013 and older). */
const nothing = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII='),
  (char) => char.charCodeAt(0),
);

/** The logo for Word; nothing for what Word cannot draw, or what is no picture. */
export function logoRun({ bytes, alt }: LogoPicture): ImageRun | undefined {
  const size = sizeOf(bytes);
  if (!size) return undefined;
  const scale = Math.min(box.width / size.width, box.height / size.height);
  const shared = {
    data: bytes,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: 'Logo', description: clean(alt) },
  };
  if (size.type === 'svg') return new ImageRun({ ...shared, type: 'svg', fallback: { type: 'png', data: nothing } });
  return new ImageRun({ ...shared, type: size.type });
}

function sizeOf(bytes: Uint8Array): { width: number; height: number; type: 'png' | 'jpg' | 'gif' | 'svg' } | undefined {
  try {
    const { width, height, type } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    if (type === 'png' || type === 'jpg' || type === 'gif' || type === 'svg') return { width, height, type };
  } catch {
    // No picture, or a broken one: the posting is more than its logo.
  }
  return undefined;
}
