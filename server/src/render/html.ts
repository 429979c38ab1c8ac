import { escapeHtml } from './escape.ts';
import { findingTexts, openFinding, type FindingTexts } from './html-findings.ts';
import type { Block, Contact, Fact, Header, Item, Line, PostingView, Run, Runs, Section, Source } from './view.ts';

export interface HtmlOptions {
  /** Level of the title; sections are one below. 1 if absent. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** Each block names its place in the file (`data-start`, `data-line`). On if absent. */
  readonly positions?: boolean;
  /** Title where the posting has none yet. */
  readonly untitled?: string;
  /** Findings are marked, with these words around their messages. */
  readonly findings?: FindingTexts;
}

/** The posting as HTML: one `article`, without styles. Made of our own tags and escaped text only. */
export function toHtml(view: PostingView, options: HtmlOptions = {}): string {
  return new HtmlWriter(view, options).article();
}

class HtmlWriter {
  readonly #view: PostingView;
  readonly #options: HtmlOptions;
  readonly #level: number;

  constructor(view: PostingView, options: HtmlOptions) {
    this.#view = view;
    this.#options = options;
    this.#level = options.headingLevel ?? 1;
  }

  article(): string {
    const { findings } = this.#options;
    return `<article class="posting" lang="de">
${this.#header(this.#view.header)}${this.#facts()}${this.#view.sections.map((section) => this.#section(section)).join('')}${
      findings ? findingTexts(this.#view, findings) : ''
    }</article>
`;
  }

  #header({ employer, opening, title, addition, organisation, numbers }: Header): string {
    const untitled = escapeHtml(this.#options.untitled ?? 'Stellenausschreibung');
    const name = title.runs.length > 0 ? this.#runs(title.runs) : `<span class="untitled">${untitled}</span>`;
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
    return `<section class="facts" id="ueberblick"${this.#at(factsHeading.source)}>
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
    const id = escapeHtml(key);
    return `<section class="section-${id}" id="${id}"${this.#at(source)}>
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

  #at({ start, line }: Source): string {
    return this.#options.positions === false ? '' : ` data-start="${start}" data-line="${line}"`;
  }

  #runs(runs: Runs): string {
    return runs.map((run) => this.#run(run)).join('');
  }

  #run({ text, href, unknown, findings, source }: Run): string {
    let html = escapeHtml(text).replace(/\n/g, '<br>\n');
    if (unknown) html = `<span class="unknown">${html}</span>`;
    if (href !== undefined) html = `<a href="${escapeHtml(href)}">${html}</a>`;
    return this.#options.findings && findings ? openFinding(this.#view, findings, source, html) : html;
  }
}
