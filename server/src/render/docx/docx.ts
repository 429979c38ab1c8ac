import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { defaultAccent } from '../style.ts';
import type { Block, Fact, Item, Line, PostingView, Runs, Section } from '../view.ts';
import { logoRun, type LogoPicture } from './logo.ts';
import { coreProperties, withoutTimes } from './package.ts';
import { RunWriter, tab, textRuns } from './runs.ts';
import { bullets, numberingIn, paper, style, stylesIn } from './styles.ts';

export type { LogoPicture } from './logo.ts';

export interface DocxOptions {
  /** Date of the file, `2026-11-21`: the writer has no clock. */
  readonly today: string;
  /** Picture above the posting. */
  readonly logo?: LogoPicture;
  /** Title where the posting has none yet. */
  readonly untitled?: string;
}

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const words = (runs: Runs): string => runs.map(({ text }) => text).join('');

/**
 * The posting as a Word file: real styles, lists and links, which a house can restyle by its own template. Changes are
 * tracked from the first letter, as the file of the posting is what counts and has to be told of them. The same posting
 * gives the same bytes.
 */
export async function toDocx(view: PostingView, options: DocxOptions): Promise<Uint8Array> {
  const writer = new DocxWriter();
  const accent = (view.look.accent?.light ?? defaultAccent).slice(1).toUpperCase();
  const title = writer.titleOf(view, options.untitled);
  const document = new Document({
    styles: stylesIn(accent),
    numbering: numberingIn(accent),
    // Without it Word 2007 is asked for, and its successors say so in the title bar.
    compatibility: { version: 15 },
    features: { trackRevisions: true },
    sections: [
      {
        properties: { page: paper },
        footers: { default: new Footer({ children: [pageNumbers()] }) },
        children: writer.write(view, title, options.logo),
      },
    ],
  });
  for (const [id, href] of writer.runs.links)
    document.Document.Relationships.addRelationship(id, hyperlink, href, 'External');
  const { employer, numbers } = view.header;
  const core = coreProperties({
    title,
    ...(employer && { author: words(employer.runs) }),
    keywords: ['Stellenausschreibung', ...numbers.map(({ runs }) => words(runs))],
    today: options.today,
  });
  const zip = await Packer.pack(document, 'uint8array', undefined, [{ path: 'docProps/core.xml', data: core }]);
  return withoutTimes(zip);
}

const pageNumbers = (): Paragraph =>
  new Paragraph({
    style: style.footer,
    children: [new TextRun({ children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] })],
  });

class DocxWriter {
  readonly runs = new RunWriter();

  titleOf({ header: { title } }: PostingView, untitled = 'Stellenausschreibung'): string {
    const name = title.runs.length > 0 ? words(title.runs) : untitled;
    return title.marker.length > 0 ? `${name} ${words(title.marker)}` : name;
  }

  write(view: PostingView, title: string, logo: LogoPicture | undefined): Paragraph[] {
    const picture = logo && logoRun(logo);
    return [
      ...(picture ? [new Paragraph({ children: [picture], spacing: { after: 200 } })] : []),
      ...this.#header(view, title),
      ...(view.facts.length === 0 ? [] : [this.#line(view.factsHeading, style.heading), ...this.#facts(view.facts)]),
      ...view.sections.flatMap((section) => this.#section(section)),
    ];
  }

  #header({ header }: PostingView, name: string): Paragraph[] {
    const { employer, opening, title, addition, organisation, numbers } = header;
    const marker = title.marker.length > 0 ? [...textRuns(' '), ...this.runs.write(title.marker, { bold: false })] : [];
    const written = title.runs.length > 0 ? [...this.runs.write(title.runs), ...marker] : textRuns(name);
    return [
      ...(employer ? [this.#line(employer, style.employer)] : []),
      ...opening.map((line) => this.#line(line, style.detail)),
      paragraph(style.title, written),
      ...(addition ? [this.#line(addition, style.subtitle)] : []),
      ...organisation.map((line) => this.#line(line, style.detail)),
      ...numbers.map(({ label, runs }) =>
        paragraph(style.detail, [...this.runs.write(label), ...textRuns(' '), ...this.runs.write(runs)]),
      ),
    ];
  }

  #section({ heading, blocks }: Section): Paragraph[] {
    return [this.#line(heading, style.heading), ...blocks.flatMap((block, at) => this.#block(block, blocks[at + 1]))];
  }

  #block(block: Block, next?: Block): Paragraph[] {
    switch (block.kind) {
      case 'paragraph':
        // What introduces a list stays with it.
        return [this.#line(block, undefined, next?.kind === 'list')];
      case 'list':
        return block.items.flatMap((item) => this.#item(item));
      case 'requirements':
        return [this.#line(block.heading, style.subheading), ...this.#block(block.list)];
      case 'text-block':
        return block.paragraphs.map((line) => this.#line(line));
      case 'contact':
        return [this.#contact(block.lines)];
      case 'ways':
        return this.#facts(block.ways);
    }
  }

  #item({ ways }: Item): Paragraph[] {
    const [first, ...rest] = ways;
    if (!first) return [];
    return [
      new Paragraph({
        style: style.bullet,
        numbering: { reference: bullets, level: 0 },
        keepNext: rest.length > 0,
        children: this.runs.write(first.runs),
      }),
      ...rest.flatMap((way, index) => [
        new Paragraph({ style: style.further, keepNext: true, children: textRuns('oder', { italics: true }) }),
        this.#line(way, style.further, index < rest.length - 1),
      ]),
    ];
  }

  /** Paragraphs with a tab and no table: they are read aloud as they stand, and survive copying and tracked changes. */
  #facts(facts: readonly Fact[]): Paragraph[] {
    return facts.map(({ key, label, runs }) => {
      const value: IRunOptions = key === 'bewerbungsfrist' ? { style: style.strong } : {};
      const name = [...this.runs.write(label, { style: style.label }), ...textRuns(':', { style: style.label })];
      return paragraph(style.fact, [...name, tab(), ...this.runs.write(runs, value)]);
    });
  }

  /** One paragraph, so that no page ends inside it. */
  #contact(lines: Extract<Block, { kind: 'contact' }>['lines']): Paragraph {
    return paragraph(
      style.contact,
      lines.flatMap(({ field, label, runs }, index) => [
        ...(index > 0 ? [new TextRun({ break: 1 })] : []),
        ...(label === undefined ? [] : textRuns(`${label}: `)),
        ...this.runs.write(runs, field === 'name' ? { style: style.strong } : {}),
      ]),
    );
  }

  #line({ runs }: Line, name?: string, keepNext = false): Paragraph {
    return new Paragraph({
      ...(name !== undefined && { style: name }),
      ...(keepNext && { keepNext }),
      children: this.runs.write(runs),
    });
  }
}

const paragraph = (name: string, children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style: name, children });
