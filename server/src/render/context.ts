import type { Lang } from '../../../schemas/text.ts';
import type { Place } from '../document/place.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { House } from '../house/house.ts';
import type { Span } from '../messages/finding.ts';
import type { Resolver } from './references.ts';
import type { Source, ViewFinding } from './view.ts';

export interface RenderOptions {
  /** ISO date that counts as today. */
  readonly today: string;
  /** Language of the tool's own remarks. The posting itself is German. */
  readonly lang?: Lang;
  /** What `<name>` stands for; without it, fields of the posting and texts of the house. */
  readonly resolve?: Resolver;
  /** Findings to be marked in the text. */
  readonly findings?: readonly ViewFinding[];
}

const none: readonly number[] = [];

/** What the makers of all parts share. */
export class RenderContext {
  readonly document: PostingDocument;
  readonly house: House;
  readonly today: string;
  readonly findings: readonly ViewFinding[];
  readonly #starts: number[] = [0];
  readonly #placed = new Set<number>();

  constructor(document: PostingDocument, house: House, { today, findings = [] }: RenderOptions) {
    this.document = document;
    this.house = house;
    this.today = today;
    this.findings = findings;
    for (let at = document.text.indexOf('\n'); at >= 0; at = document.text.indexOf('\n', at + 1))
      this.#starts.push(at + 1);
  }

  get informal(): boolean {
    return this.house.file.stil?.anrede === 'du';
  }

  source({ start, end }: Span): Source {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= start) low = middle;
      else high = middle - 1;
    }
    return { start, end, line: low };
  }

  /** A field from its key to the end of its value. */
  whole(place: Place): Source {
    return this.source({ start: place.key?.start ?? place.start, end: place.end });
  }

  /** Findings that lie inside a place or reach into it from one side; those around it belong to something larger. */
  findingsAt(place: Span): readonly number[] {
    const last = Math.max(place.end, place.start + 1);
    let found: number[] | undefined;
    for (let index = 0; index < this.findings.length; index++) {
      const { start, end } = this.findings[index]!;
      const reaches = start < last && Math.max(end, start + 1) > place.start;
      if (reaches && !(start < place.start && end > place.end)) (found ??= []).push(index);
    }
    return found ?? none;
  }

  /** Findings about a part of the page that none of its words has taken: about its key, or all of it. */
  remaining(span: Span): readonly number[] {
    return this.findingsAt(span).filter((index) => {
      const { start, end } = this.findings[index]!;
      return start >= span.start && end <= span.end && !this.#placed.has(index);
    });
  }

  place(findings: readonly number[]): void {
    for (const finding of findings) this.#placed.add(finding);
  }

  get unplaced(): number[] {
    return this.findings.flatMap((_, index) => (this.#placed.has(index) ? [] : [index]));
  }
}
