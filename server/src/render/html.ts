import type { Logo } from '../house/look.ts';
import { escapeHtml } from './escape.ts';
import { explanations, openFinding, unplacedFindings, type FindingTexts } from './html-findings.ts';
import type { Block, Contact, Fact, Header, Item, Line, PostingView, Run, Runs, Section, Source } from './view.ts';

export interface HtmlOptions {
  /** Level of the title; sections are one below. 1 if absent. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** Each block names its place in the file (`data-start`, `data-line`). On if absent. */
  readonly positions?: boolean;
  /** Sections have an `id`, to be led to. On if absent; off where two postings may stand on one page. */
  readonly anchors?: boolean;
  /** Title where the posting has none yet. */
  readonly untitled?: string;
  /**
   * Address of the logo, where the host has found the picture that {@link PostingView.look} names: of a file, or the
   * picture itself as `data:`. It is only ever the source of an `img`, in which an SVG runs no script.
   */
  readonly logo?: string;
  /** Findings are marked, with these words around their messages. */
  readonly findings?: FindingTexts;
}

/**
 * A piece of the article that can be changed alone. Its places are counted from `start` and `line`, so that it stays the
 * same letter for letter while the author writes above it.
 */
export interface Part {
  readonly key: string;
  readonly start: number;
  readonly line: number;
  /** One element. */
  readonly html: string;
}

/** The logo above the posting. */
export const logoPart = (address: string, { alt }: Pick<Logo, 'alt'>): Part => ({
  key: 'logo',
  ...top,
  html: `<p class="logo"><img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}"></p>\n`,
});

const top = { start: 0, line: 0 };

/** The posting as HTML: one `article`, without styles. Made of our own tags and escaped text only. */
export function toHtml(view: PostingView, options: HtmlOptions = {}): string {
  const parts = new HtmlWriter(view, options).parts(() => top);
  return `<article class="posting" lang="de">\n${parts.map(({ html }) => html).join('')}</article>\n`;
}

/** The same, in parts for a page that is changed at every key press. */
export const toParts = (view: PostingView, options: HtmlOptions = {}): Part[] =>
  new HtmlWriter(view, options).parts(({ source: { start, line } }) => ({ start, line }));

class HtmlWriter {
  readonly #view: PostingView;
  readonly #options: HtmlOptions;
  readonly #level: number;
  #base: Pick<Part, 'start' | 'line'> = top;

  constructor(view: PostingView, options: HtmlOptions) {
    this.#view = view;
    this.#options = options;
    this.#level = options.headingLevel ?? 1;
  }

  parts(baseOf: (section: Section) => Pick<Part, 'start' | 'line'>): Part[] {
    const { header, sections } = this.#view;
    const { findings, logo } = this.#options;
    return [
      ...(logo === undefined ? [] : [logoPart(logo, this.#view.look.logo ?? { alt: 'Logo' })]),
      { key: 'header', ...top, html: this.#header(header) },
      { key: 'facts', ...top, html: this.#facts() },
      ...sections.map((section) => {
        this.#base = baseOf(section);
        return { key: section.key, ...this.#base, html: this.#section(section) };
      }),
      { key: 'unplaced', ...top, html: findings ? unplacedFindings(this.#view, findings) : '' },
      { key: 'explanations', ...top, html: findings ? explanations(this.#view, findings) : '' },
    ].filter(({ html }) => html !== '');
  }

  #header({ employer, opening, title, addition, organisation, numbers }: Header): string {
    const untitled = escapeHtml(this.#options.untitled ?? 'Stellenausschreibung');
    const lang = this.#options.findings ? ` lang="${this.#options.findings.lang}"` : '';
    const name = title.runs.length > 0 ? this.#runs(title.runs) : `<span class="untitled"${lang}>${untitled}</span>`;
    const marker = title.marker.length > 0 ? ` <span class="marker">${this.#runs(title.marker)}</span>` : '';
    const units = organisation.map((line) => `<li${this.#at(line.source)}>${this.#runs(line.runs)}</li>\n`).join('');
    return `<header>
${employer ? this.#p(employer, 'employer') : ''}${opening.map((line) => this.#p(line, 'opening')).join('')}${this.#heading(
      0,
      `${name}${marker}`,
      title.source,
    )}${addition ? this.#p(addition, 'addition') : ''}${units === '' ? '' : `<ul class="organisation">\n${units}</ul>\n`}${numbers
      .map(
        (fact) => `<p class="number"${this.#at(fact.source)}>${this.#runs(fact.label)} ${this.#runs(fact.runs)}</p>\n`,
      )
      .join('')}</header>
`;
  }

  #facts(): string {
    const { facts, factsHeading } = this.#view;
    if (facts.length === 0) return '';
    return `<section class="facts"${this.#id('ueberblick')}${this.#at(factsHeading.source)}>
${this.#heading(1, this.#runs(factsHeading.runs), factsHeading.source)}${this.#dl(facts)}</section>
`;
  }

  #dl(facts: readonly Fact[]): string {
    // The colon stays with the label where the list is copied into a mail or read without styles.
    const rows = facts.map(
      ({ key, label, runs, source }) =>
        `<div class="fact fact-${escapeHtml(key)}"${this.#at(source)}><dt>${this.#runs(label)}<span class="colon">:</span></dt> <dd>${this.#runs(runs)}</dd></div>\n`,
    );
    return `<dl>\n${rows.join('')}</dl>\n`;
  }

  #section({ key, heading, blocks, source }: Section): string {
    return `<section class="section-${escapeHtml(key)}"${this.#id(key)}${this.#at(source)}>
${this.#heading(1, this.#runs(heading.runs), heading.source)}${blocks.map((block) => this.#block(block)).join('')}</section>
`;
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'paragraph':
        return this.#p(block);
      case 'list':
        return `<ul${this.#at(block.source)}>\n${block.items.map((item) => this.#item(item)).join('')}</ul>\n`;
      case 'requirements':
        return `<div class="requirements ${block.level}"${this.#at(block.source)}>\n${this.#heading(2, this.#runs(block.heading.runs), block.heading.source)}${this.#block(block.list)}</div>\n`;
      case 'text-block':
        return `<div class="text-block"${this.#at(block.source)}>\n${block.paragraphs.map((line) => this.#p(line)).join('')}</div>\n`;
      case 'contact':
        return this.#contact(block);
      case 'ways':
        return `<div class="ways"${this.#at(block.source)}>\n${this.#dl(block.ways)}</div>\n`;
    }
  }

  #item({ ways, source }: Item): string {
    const [first, ...rest] = ways;
    if (!first) return '';
    if (rest.length === 0) return `<li${this.#at(source)}>${this.#runs(first.runs)}</li>\n`;
    const or = '<p class="or">oder</p>\n';
    return `<li class="either"${this.#at(source)}>\n${ways.map((way) => this.#p(way)).join(or)}</li>\n`;
  }

  #contact({ lines, source }: Contact): string {
    const rows = lines.map(
      ({ field, label, runs, source: at }) =>
        `<p class="${field}"${this.#at(at)}>${label === undefined ? '' : `${escapeHtml(label)}: `}${this.#runs(runs)}</p>\n`,
    );
    return `<address${this.#at(source)}>\n${rows.join('')}</address>\n`;
  }

  #heading(depth: number, content: string, source: Source): string {
    const tag = `h${Math.min(6, this.#level + depth)}`;
    return `<${tag}${this.#at(source)}>${content}</${tag}>\n`;
  }

  #p({ runs, source }: Line, kind?: string): string {
    return `<p${kind === undefined ? '' : ` class="${kind}"`}${this.#at(source)}>${this.#runs(runs)}</p>\n`;
  }

  #id(key: string): string {
    return this.#options.anchors === false ? '' : ` id="${escapeHtml(key)}"`;
  }

  #at({ start, line }: Source): string {
    if (this.#options.positions === false) return '';
    return ` data-start="${start - this.#base.start}" data-line="${line - this.#base.line}"`;
  }

  #runs(runs: Runs): string {
    return runs.map((run) => this.#run(run)).join('');
  }

  #run({ text, href, unknown, findings, source }: Run): string {
    let html = escapeHtml(text).replace(/\n/g, '<br>\n');
    if (unknown) html = `<span class="unknown">${html}</span>`;
    if (href !== undefined) html = `<a href="${escapeHtml(href)}">${html}</a>`;
    return this.#options.findings && findings
      ? openFinding(this.#view, findings, source.start - this.#base.start, html)
      : html;
  }
}
