import { escapeHtml } from './escape.ts';
import { toHtml, type HtmlOptions } from './html.ts';
import { postingStyle, type StyleOptions } from './style.ts';
import type { PostingView } from './view.ts';

/** The posting as a page of its own, in the look of its house, without scripts and without anything to load. */
export function toPage(view: PostingView, options: Omit<HtmlOptions, 'headingLevel'> & StyleOptions = {}): string {
  const { title } = view.header;
  const colour = options.colour ?? view.look.accent?.own;
  const name = [...title.runs, ...(title.marker.length > 0 ? [{ text: ' ' }, ...title.marker] : [])];
  const words = name.map(({ text }) => text).join('');
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words === '' ? 'Stellenausschreibung' : words)}</title>
<style>${postingStyle(colour === undefined ? {} : { colour })}</style>
</head>
<body>
<main>
${toHtml(view, options)}</main>
</body>
</html>
`;
}
