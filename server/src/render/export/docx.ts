import { toDocx } from '../docx/docx.ts';
import type { Writer } from './exported.ts';

/**
 * The posting as a Word file. Its library is larger than all it writes: where things are bundled this module is a file of
 * its own, read when somebody asks for it.
 */
export const docx: Writer = ({ view, today }, { logo }) =>
  toDocx(view, { today, ...(logo && { logo: { bytes: logo.bytes, alt: view.look.logo?.alt ?? 'Logo' } }) });
