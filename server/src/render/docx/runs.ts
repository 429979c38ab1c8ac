import {
  ConcreteHyperlink,
  NoBreakHyphen,
  SoftHyphen,
  Tab,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Run, Runs } from '../view.ts';
import { style } from './styles.ts';

/** Hyphens that Word knows as marks of its own, and line breaks. */
const marks = /[\n\u00ad\u2011]/;

type RunChild = NonNullable<IRunOptions['children']>[number];

/** The text with Word's own marks for what is no letter. */
function* childrenOf(text: string): Generator<RunChild> {
  for (const part of text.split(new RegExp(`(${marks.source})`))) {
    if (part === '\u00ad') yield new SoftHyphen();
    else if (part === '\u2011') yield new NoBreakHyphen();
    else if (part !== '' && part !== '\n') yield part;
  }
}

/** A stretch of text; each line break in it is one on the page. */
export function textRuns(text: string, options: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, children: [...childrenOf(line)], ...(index > 0 && { break: 1 }) }));
}

export const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** Writes runs, and counts their links: the library itself would give each an id by chance. */
export class RunWriter {
  readonly #links = new Map<string, string>();

  /** Id and address of each link. */
  get links(): readonly (readonly [id: string, href: string])[] {
    return [...this.#links].map(([href, id]) => [id, href]);
  }

  write(runs: Runs, options: IRunOptions = {}): ParagraphChild[] {
    return runs.flatMap((run) => this.#write(run, options));
  }

  #write({ text, href, unknown }: Run, options: IRunOptions): ParagraphChild[] {
    if (href === undefined) return textRuns(text, unknown ? { ...options, style: style.unknown } : options);
    // The library takes it as any other child, but its types only name the two kinds made from it.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    return [new ConcreteHyperlink(textRuns(text, { ...options, style: style.link }), this.#idOf(href))];
  }

  #idOf(href: string): string {
    const known = this.#links.get(href);
    if (known !== undefined) return known;
    const id = `link${this.#links.size + 1}`;
    this.#links.set(href, id);
    return id;
  }
}
