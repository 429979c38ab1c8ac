import { toHtml } from '../html.ts';
import type { Exported, ExportOptions, Writer } from './exported.ts';

/** The posting as one `article` for somebody else's page: no styles, headings from the level asked for. */
export const fragmentText = ({ view }: Exported, { headingLevel = 1 }: Pick<ExportOptions, 'headingLevel'>): string =>
  toHtml(view, { positions: false, anchors: false, headingLevel });

export const fragment: Writer = fragmentText;
