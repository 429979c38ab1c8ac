import type { Line } from './lines.ts';
import type { Mask } from './mask.ts';
import type { Problem } from './problems.ts';

const marker = /^(<{7}|\|{7}|={7}|>{7})(?:\s|$)/;

/** Follows the marks that git leaves where two versions clash: reads our side, hides marks and the other side. */
export class Conflicts {
  readonly #text: string;
  readonly #mask: Mask;
  readonly #problems: Problem[];
  #open:
    | {
        readonly start: number;
        half: 'ours' | 'base' | 'theirs';
        readonly oursFrom: number;
        oursTo: number;
        theirsFrom: number;
      }
    | undefined;

  constructor(text: string, mask: Mask, problems: Problem[]) {
    this.#text = text;
    this.#mask = mask;
    this.#problems = problems;
  }

  /** True when the line is a mark or belongs to the other side and so needs no reading. */
  takes(line: Line): boolean {
    const char = this.#text[line.start];
    const mark =
      char === '<' || char === '|' || char === '=' || char === '>'
        ? marker.exec(this.#text.slice(line.start, line.start + 8))?.[1]?.[0]
        : undefined;
    if (mark && (mark === '<' || this.#open)) this.#mark(mark, line);
    else if (!this.#open || this.#open.half === 'ours') return false;
    this.#mask.comment(line.start, line.end);
    return true;
  }

  #mark(mark: string, line: Line): void {
    if (mark === '<') {
      this.#open = { start: line.start, half: 'ours', oursFrom: line.next, oursTo: line.next, theirsFrom: line.next };
      return;
    }
    if (!this.#open) return;
    if (mark === '>') {
      this.#close(this.#open, line);
      this.#open = undefined;
      return;
    }
    if (this.#open.half === 'ours') this.#open.oursTo = line.start;
    this.#open.half = mark === '|' ? 'base' : 'theirs';
    this.#open.theirsFrom = line.next;
  }

  #close(
    open: { readonly start: number; readonly oursFrom: number; readonly oursTo: number; readonly theirsFrom: number },
    end: Line,
  ): void {
    const keep = (code: 'keep-ours' | 'keep-theirs', from: number, to: number) =>
      ({
        code,
        safe: false,
        changes: [{ start: open.start, end: end.next, newText: this.#text.slice(from, to) }],
      }) as const;
    this.#problems.push({
      code: 'conflict-markers',
      start: open.start,
      end: end.end,
      params: {},
      repairs: [keep('keep-ours', open.oursFrom, open.oursTo), keep('keep-theirs', open.theirsFrom, end.start)],
    });
  }
}
