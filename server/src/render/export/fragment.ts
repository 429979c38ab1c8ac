import { toHtml } from '../html.ts';
import type { Writer } from './formats.ts';

/** The posting as one `article` for somebody else's page: no styles, headings from the level asked for. */
export const fragment: Writer = ({ view }, { headingLevel = 1 }) => toHtml(view, { positions: false, headingLevel });
