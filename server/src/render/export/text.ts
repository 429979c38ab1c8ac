import { toText } from '../text.ts';
import type { Writer } from './formats.ts';

/** The posting as plain text. */
export const text: Writer = ({ view }) => toText(view);
