import { toPage } from '../page.ts';
import { dataUri } from './picture.ts';
import type { Writer } from './formats.ts';

/** The posting as a page of its own: style and logo in it, nothing to load, no script. */
export const html: Writer = ({ view }, { logo }) =>
  toPage(view, { positions: false, ...(logo && { logo: dataUri(logo) }) });
