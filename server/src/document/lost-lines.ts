import type { Span, TextChange } from '../messages/finding.ts';
import { pastedSign } from './bullets.ts';
import type { Problem, Repair } from './problems.ts';

/** Where a line that lost its indent belongs. */
export interface LostPlace {
  /** Name of the field. */
  readonly field: string;
  /** Indent that its text or bullets have there. */
  readonly indent: number;
  /** Further indent of a line that goes on with a bullet. */
  readonly hanging: number;
  /** What may stand there as yet, the likelier first: lines without a sign may be bullets where a list is allowed. */
  readonly forms: readonly ('list' | 'text')[];
}

interface Block extends Span {
  code: Problem['code'];
  end: number;
  readonly params: { readonly feld: string };
  readonly repairs: Repair[];
}

/** In running text some lines end a sentence, in a list all of them or none. */
const sentenceEnd = /[.!?]["“”’)]*$/;

/** Lines that no longer belong to their field: those that stand together are one problem with one repair. */
export class LostLines {
  readonly #text: string;
  readonly #problems: Problem[];
  #block: Block | undefined;
  #indents: TextChange[] = [];
  #asList: TextChange[] = [];
  #hasBullets = false;
  #forms: LostPlace['forms'] = [];
  /** Lines without a sign, and those of them that end a sentence. */
  #lines = 0;
  #sentences = 0;

  constructor(text: string, problems: Problem[]) {
    this.#text = text;
    this.#problems = problems;
  }

  /** A line from its first sign to its last; `lineStart` is where its indent begins. */
  add(lineStart: number, { start, end }: Span, place: LostPlace): void {
    const text = this.#text.slice(start, end);
    const isBullet = /^-(?=[ \t\u00a0]|$)/.test(text);
    const pasted = isBullet ? undefined : pastedSign.exec(text)?.[0];
    const known = this.#continues(start, place.field);
    if (known) {
      known.code = 'lost-indents';
      known.end = end;
    } else this.#begin({ start, end }, place);
    this.#hasBullets ||= isBullet || pasted !== undefined;
    const isPlain = !isBullet && pasted === undefined;
    const hanging = isPlain && place.hanging === 0 && this.#hasBullets ? 2 : place.hanging;
    const depth = place.indent + (isPlain ? hanging : 0);
    const from = { start: lineStart, end: start + (pasted?.length ?? 0) };
    this.#indents.push({ ...from, newText: ' '.repeat(depth) + (pasted === undefined ? '' : '- ') });
    this.#asList.push({ ...from, newText: `${' '.repeat(place.indent)}- ` });
    this.#lines += 1;
    if (sentenceEnd.test(text)) this.#sentences += 1;
    this.#offer();
  }

  #begin({ start, end }: Span, { field, forms }: LostPlace): void {
    this.#block = { code: 'lost-indent', start, end, params: { feld: field }, repairs: [] };
    this.#indents = [];
    this.#asList = [];
    this.#hasBullets = false;
    this.#forms = forms;
    this.#lines = 0;
    this.#sentences = 0;
    this.#problems.push(this.#block);
  }

  /** The block that a line goes on with: nothing but blanks lies between. */
  #continues(start: number, field: string): Block | undefined {
    const block = this.#block;
    return block?.params.feld === field && this.#text.slice(block.end, start).trim() === '' ? block : undefined;
  }

  /** The likelier repair first. Its changes grow in place: a copy per line would take minutes where a whole file is meant. */
  #offer(): void {
    const indent: Repair = { code: 'indent', safe: false, changes: this.#indents };
    const list: Repair = { code: 'make-list', safe: false, changes: this.#asList };
    const mayBeList = this.#forms.includes('list') && !this.#hasBullets && this.#lines > 1;
    const isText = this.#forms[0] === 'text' || (this.#sentences > 0 && this.#sentences < this.#lines);
    this.#block?.repairs.splice(0, 2, ...(!mayBeList ? [indent] : isText ? [indent, list] : [list, indent]));
  }
}
