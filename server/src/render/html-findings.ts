import type { Lang } from '../../../schemas/text.ts';
import { escapeHtml } from './escape.ts';
import type { PostingView } from './view.ts';

/** Words of the tool's own around findings, in the author's language. */
export interface FindingTexts {
  /** Language of these words and of the messages: the posting around them may be written in another one. */
  readonly lang: Lang;
  /** Heading of findings that belong to no word of the page. */
  readonly unplaced: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
}

const order = ['error', 'warning', 'info'] as const;

/** Words with a finding: reached by the keyboard, explained by the text the description names. */
export function openFinding(view: PostingView, findings: readonly number[], start: number, html: string): string {
  const worst =
    order.find((severity) => findings.some((index) => view.findings[index]?.severity === severity)) ?? 'info';
  const described = findings.map((index) => `finding-${index}`).join(' ');
  return `<mark class="finding ${worst}" tabindex="0" data-start="${start}" data-findings="${findings.join(' ')}" aria-describedby="${described}">${html}</mark>`;
}

function explain(view: PostingView, texts: FindingTexts, index: number): string {
  const { severity, message } = view.findings[index]!;
  return `<span class="severity ${severity}">${escapeHtml(texts.severity[severity])}</span> <span>${escapeHtml(message)}</span>`;
}

/** The explanations the marks point to; not shown by themselves. */
export function explanations(view: PostingView, texts: FindingTexts): string {
  const placed = view.findings.flatMap((_, index) => (view.unplaced.includes(index) ? [] : [index]));
  const texted = placed.map(
    (index) => `<div id="finding-${index}" lang="${texts.lang}">${explain(view, texts, index)}</div>\n`,
  );
  return texted.length === 0 ? '' : `<div class="explanations" hidden>\n${texted.join('')}</div>\n`;
}

/** The findings that are nowhere on the page, as a list behind it. */
export function unplacedFindings(view: PostingView, texts: FindingTexts): string {
  const listed = view.unplaced.map(
    (index) =>
      `<li><a href="#" class="to-source" data-start="${view.findings[index]!.start}">${explain(view, texts, index)}</a></li>\n`,
  );
  return listed.length === 0
    ? ''
    : `<aside class="unplaced" lang="${texts.lang}"><h2>${escapeHtml(texts.unplaced)}</h2>\n<ul>\n${listed.join('')}</ul>\n</aside>\n`;
}
