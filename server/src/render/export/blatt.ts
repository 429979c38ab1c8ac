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
<p id="status" role="status"></p>
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
<ul class="fields">
${fields.map((field, index) => fieldHtml(field, `${group}-${index}`, lang)).join('')}</ul>
</section>
`;

/** Longer texts than this many characters get a window of their own, so that the next field stays in sight. */
const longest = 700;

function fieldHtml({ name, text, isCode }: SheetField, id: string, lang: Lang): string {
  const label = escapeHtml(name);
  if (text.trim() === '') {
    return `<li class="field"><h3 lang="de">${label}</h3><p class="value open">${saySheet('open', lang)}</p></li>
`;
  }
  const kinds = [...(isCode ? ['code'] : []), ...(isCode || text.length > longest ? ['long'] : [])];
  // What scrolls must be within reach of the keyboard.
  const look =
    kinds.length === 0 ? '' : ` class="${kinds.join(' ')}" tabindex="0" role="region" aria-labelledby="name-${id}"`;
  // The first line break behind the opening tag is the parser's, not the text's.
  return `<li class="field">
<div><h3 lang="de" id="name-${id}">${label}</h3><p class="count">${countText(text, lang)}</p></div>
<div class="value"><pre id="text-${id}" lang="de"${look}>\n${escapeHtml(text)}</pre></div>
<button type="button" id="copy-${id}" data-copies="text-${id}" data-name="${label}" aria-labelledby="copy-${id} name-${id}"><span class="word">${saySheet('copy', lang)}</span></button>
</li>
`;
}

/** Characters as people count them, line breaks among them. */
function countText(text: string, lang: Lang): string {
  const { length } = Array.from(text);
  return length === 1
    ? saySheet('character', lang)
    : saySheet('characters', lang, String(length).replace(/\B(?=(?:\d{3})+$)/g, lang === 'de' ? '.' : ','));
}
