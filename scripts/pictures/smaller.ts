import UPNG from 'upng-js';

/** Colours a picture of a screen gets along with; with more it is twice as large and looks the same. */
const colours = 256;

/** A PNG with a palette instead of full colours: the pictures of the walkthrough ship with the extension. */
export function smaller(png: Buffer): Buffer {
  const picture = UPNG.decode(new Uint8Array(png).buffer);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(picture), picture.width, picture.height, colours));
}
