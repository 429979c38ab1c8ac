import type { Lang } from '../../../../schemas/text.ts';
import { escapeHtml } from '../escape.ts';
import { pageStyle } from '../page.ts';
import { titleText, words } from '../text.ts';
import { groupsOf, type SheetField, type SheetGroup } from './blatt-fields.ts';
import { sheetScript, sheetStyle } from './blatt-page.ts';
import { saySheet } from './blatt-words.ts';
import type { Exported, Writer } from './exported.ts';
import { policyTag } from './policy.ts';

/** A sheet to copy from: each field of the posting as plain text, with its length and a button. */
export const blatt: Writer = async (exported, { lang = 'de' }) => {
  const { view } = exported;
  const style = pageStyle(view) + sheetStyle;
  const policy = await policyTag({ style, script: sheetScript });
  const title = titleText(view) || 'Stellenausschreibung';
  const groups = groupsOf(exported);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
${policy}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${saySheet('sheet', lang)}: ${title}`)}</title>
<style>${style}</style>
</head>
<body data-copied="${saySheet('copied', lang)}" data-failed="${saySheet('failed', lang)}">
<main class="sheet">
${headerHtml(exported, title, lang)}${contents(groups, lang)}${groups.map((group, index) => groupHtml(group, index, lang)).join('')}</main>
<p id="status" class="visually-hidden" role="status"></p>
<script>${sheetScript}</script>
</body>
</html>
`;
};

function headerHtml({ view }: Exported, title: string, lang: Lang): string {
  const { employer, numbers } = view.header;
  const deadline = view.facts.filter(({ key }) => key === 'bewerbungsfrist');
  const key = [
    ...(employer ? [words(employer.runs)] : []),
    ...numbers.map(({ label, runs }) => `${words(label)} ${words(runs)}`),
    ...deadline.map(({ label, runs }) => `${words(label)}: ${words(runs)}`),
  ].join(' · ');
  return `<header>
<p class="kind">${saySheet('sheet', lang)}</p>
<h1 lang="de">${escapeHtml(title)}</h1>
<p class="key" lang="de">${escapeHtml(key)}</p>
<p class="about">${saySheet('about', lang)}</p>
</header>
`;
}

const contents = (groups: readonly SheetGroup[], lang: Lang): string =>
  `<nav aria-labelledby="contents">
<h2 id="contents">${saySheet('contents', lang)}</h2>
<ul>
${groups.map(({ title }) => `<li><a href="#${title}">${saySheet(title, lang)}</a></li>\n`).join('')}</ul>
</nav>
`;

const groupHtml = ({ title, about, fields }: SheetGroup, group: number, lang: Lang): string =>
  `<section id="${title}" aria-labelledby="${title}-title">
<h2 id="${title}-title">${saySheet(title, lang)}</h2>
<p class="about">${saySheet(about, lang)}</p>
${fields.map((field, index) => fieldHtml(field, `${group}-${index}`, lang)).join('')}</section>
`;

function fieldHtml({ name, text, isCode }: SheetField, id: string, lang: Lang): string {
  const label = escapeHtml(name);
  if (text.trim() === '') {
    return `<div class="field">
<div class="top"><h3 lang="de">${label}</h3></div>
<p class="open">${saySheet('open', lang)}</p>
</div>
`;
  }
  // The first line break behind the opening tag is the parser's, not the text's.
  const value = `<pre id="text-${id}" lang="de"${isCode ? ' class="code" tabindex="0"' : ''}>\n${escapeHtml(text)}</pre>`;
  return `<div class="field">
<div class="top"><h3 lang="de" id="name-${id}">${label}</h3> <span class="count">${countText(text, lang)}</span>
<button type="button" id="copy-${id}" data-copies="text-${id}" data-name="${label}" aria-labelledby="copy-${id} name-${id}"><span class="word">${saySheet('copy', lang)}</span></button></div>
${isCode ? `<details>\n<summary>${saySheet('show', lang)}</summary>\n${value}\n</details>` : value}
</div>
`;
}

/** Characters as people count them, line breaks among them. */
function countText(text: string, lang: Lang): string {
  const { length } = Array.from(text);
  return length === 1
    ? saySheet('character', lang)
    : saySheet('characters', lang, String(length).replace(/\B(?=(?:\d{3})+$)/g, lang === 'de' ? '.' : ','));
}
