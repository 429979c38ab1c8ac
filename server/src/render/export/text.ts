import { toText } from '../text.ts';
import type { Writer } from './exported.ts';

/** The posting as plain text. */
export const text: Writer = ({ view }) => toText(view);
