import { escapeHtml } from './escape.ts';
import type { PostingView, Source } from './view.ts';

/** Words of the tool's own around findings, in the author's language. */
export interface FindingTexts {
  /** Heading of findings that belong to no word of the page. */
  readonly unplaced: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
}

const order = ['error', 'warning', 'info'] as const;

/** Words with a finding: reached by the keyboard, explained by the text the description names. */
export function openFinding(view: PostingView, findings: readonly number[], source: Source, html: string): string {
  const worst =
    order.find((severity) => findings.some((index) => view.findings[index]?.severity === severity)) ?? 'info';
  const described = findings.map((index) => `finding-${index}`).join(' ');
  return `<mark class="finding ${worst}" tabindex="0" data-start="${source.start}" data-findings="${findings.join(' ')}" aria-describedby="${described}">${html}</mark>`;
}

/** The explanations the marks point to, and those of findings that are nowhere on the page. */
export function findingTexts(view: PostingView, texts: FindingTexts): string {
  const explain = (index: number): string => {
    const { severity, message, start } = view.findings[index]!;
    return `<span class="severity ${severity}">${escapeHtml(texts.severity[severity])}</span> <span data-start="${start}">${escapeHtml(message)}</span>`;
  };
  const placed = view.findings.flatMap((_, index) => (view.unplaced.includes(index) ? [] : [index]));
  const hidden = placed.map((index) => `<div id="finding-${index}">${explain(index)}</div>\n`).join('');
  const listed = view.unplaced.map(
    (index) =>
      `<li><a href="#" class="to-source" data-start="${view.findings[index]!.start}">${explain(index)}</a></li>\n`,
  );
  const rest = `<aside class="unplaced"><h2>${escapeHtml(texts.unplaced)}</h2>\n<ul>\n${listed.join('')}</ul>\n</aside>\n`;
  return `${hidden === '' ? '' : `<div class="explanations" hidden>\n${hidden}</div>\n`}${listed.length === 0 ? '' : rest}`;
}
