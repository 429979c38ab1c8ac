import { escapeHtml } from './escape.ts';
import { toHtml, type HtmlOptions } from './html.ts';
import { postingStyle, type StyleOptions } from './style.ts';
import { titleText } from './text.ts';
import type { PostingView } from './view.ts';

export interface PageOptions extends Omit<HtmlOptions, 'headingLevel'>, StyleOptions {
  /** Further elements of the page's head, behind its title: made by ourselves, never from the posting unescaped. */
  readonly head?: string;
}

/** The style of a page, as it stands in its `style` element. */
export function pageStyle(view: PostingView, { colour = view.look.accent?.own }: StyleOptions = {}): string {
  return postingStyle(colour === undefined ? {} : { colour });
}

/** The posting as a page of its own, in the look of its house, without scripts and without anything to load. */
export function toPage(view: PostingView, options: PageOptions = {}): string {
  const title = titleText(view);
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title === '' ? 'Stellenausschreibung' : title)}</title>
${options.head ?? ''}<style>${pageStyle(view, options)}</style>
</head>
<body>
<main>
${toHtml(view, options)}</main>
</body>
</html>
`;
}
