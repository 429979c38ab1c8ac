import type { FileResult, Summary } from './reporters/reporter.ts';

/** Counts a run as it goes. */
export class Totals {
  readonly #counts = { error: 0, warning: 0, info: 0, files: 0, postings: 0, fixable: 0, fixed: 0, baselined: 0 };

  add({ kind, findings }: FileResult): void {
    this.#counts.files++;
    if (kind === 'posting') this.#counts.postings++;
    for (const { severity, fixes } of findings) {
      this.#counts[severity]++;
      if (fixes.some(({ safe }) => safe)) this.#counts.fixable++;
    }
  }

  fixed(count: number): void {
    this.#counts.fixed += count;
  }

  baselined(count: number): void {
    this.#counts.baselined += count;
  }

  summary(changed: boolean): Summary {
    return { ...this.#counts, changed };
  }
}
