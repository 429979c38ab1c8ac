export { renderPosting } from './render.ts';
export type { RenderOptions } from './context.ts';
export { defaultResolver, type Resolved, type Resolver } from './references.ts';
export { toHtml, type HtmlOptions } from './html.ts';
export type { FindingTexts } from './html-findings.ts';
export { toText, type TextOptions } from './text.ts';
export { escapeHtml } from './escape.ts';
export type * from './view.ts';
