import type { Block, Fact, Item, Line, PostingView, Runs, Section } from './view.ts';

/** The bare words of runs. */
export const words = (runs: Runs): string => runs.map(({ text }) => text).join('');
/** Lines one below the other. */
export const lines = (all: readonly Line[]): string => all.map(({ runs }) => words(runs)).join('\n');
const facts = (all: readonly Fact[]): string =>
  all.map(({ label, runs }) => `${words(label)}: ${words(runs)}`).join('\n');

function item({ ways }: Item): string {
  return `• ${ways.map(({ runs }) => words(runs).replace(/\n/g, '\n  ')).join('\n  oder\n  ')}`;
}

function block(part: Block): string {
  switch (part.kind) {
    case 'paragraph':
      return words(part.runs);
    case 'list':
      return part.items.map(item).join('\n');
    case 'requirements':
      return `${words(part.heading.runs)}\n${block(part.list)}`;
    case 'text-block':
      return part.paragraphs.map(({ runs }) => words(runs)).join('\n\n');
    case 'contact':
      return part.lines.map(({ label, runs }) => `${label === undefined ? '' : `${label}: `}${words(runs)}`).join('\n');
    case 'ways':
      return facts(part.ways);
  }
}

/** A section without its heading. */
export const sectionText = ({ blocks }: Section): string => blocks.map(block).join('\n\n');

/** The title with its marker; empty where the posting has none yet. */
export function titleText({ header: { title } }: PostingView): string {
  return [words(title.runs), words(title.marker)].filter((part) => part !== '').join(' ');
}

export interface TextOptions {
  /** Title where the posting has none yet. */
  readonly untitled?: string;
}

/** The posting as plain text: what one pastes into a mail or a form. */
export function toText(view: PostingView, options: TextOptions = {}): string {
  const { employer, opening, title, addition, organisation, numbers } = view.header;
  const name = title.runs.length > 0 ? words(title.runs) : (options.untitled ?? 'Stellenausschreibung');
  const heads = [
    employer ? lines([employer]) : '',
    lines(opening),
    title.marker.length > 0 ? `${name} ${words(title.marker)}` : name,
    addition ? lines([addition]) : '',
    lines(organisation),
    numbers.map(({ label, runs }) => `${words(label)} ${words(runs)}`).join('\n'),
  ].filter((part) => part !== '');
  const overview = view.facts.length === 0 ? [] : [`${words(view.factsHeading.runs)}\n${facts(view.facts)}`];
  const sections = view.sections.map((section) => `${words(section.heading.runs)}\n${sectionText(section)}`);
  return `${[heads.join('\n'), ...overview, ...sections].join('\n\n')}\n`;
}
