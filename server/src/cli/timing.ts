import type { Lang } from '../../../schemas/text.ts';
import { count, say } from './messages.ts';

const shown = 10;

/** What a run spends its time on: the sum per rule and the slowest files. */
export class Timing {
  readonly #started = performance.now();
  readonly #rules = new Map<string, number>();
  #slowest: { readonly path: string; readonly ms: number }[] = [];
  #files = 0;

  readonly around = (rule: string, run: () => void): void => {
    const started = performance.now();
    run();
    this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + performance.now() - started);
  };

  file<T>(path: string, check: () => T): T {
    const started = performance.now();
    const result = check();
    const ms = performance.now() - started;
    this.#files++;
    if (this.#slowest.length < shown || ms > this.#slowest.at(-1)!.ms)
      this.#slowest = [...this.#slowest, { path, ms }].sort((a, b) => b.ms - a.ms).slice(0, shown);
    return result;
  }

  /** A table for people; the numbers differ from run to run, so it is part of no report. */
  print(lang: Lang): string {
    const total = performance.now() - this.#started;
    const row = (ms: number, name: string) => `${ms.toFixed(1).padStart(9)} ms  ${name}`;
    const rules = [...this.#rules].sort((a, b) => b[1] - a[1]).slice(0, shown);
    return [
      `${say('timingFiles', lang)}:`,
      ...this.#slowest.map(({ path, ms }) => row(ms, path)),
      `${say('timingRules', lang)}:`,
      ...rules.map(([rule, ms]) => row(ms, rule)),
      say(
        'timingTotal',
        lang,
        count(this.#files, 'file', lang),
        total.toFixed(0),
        (total / Math.max(1, this.#files)).toFixed(2),
      ),
    ].join('\n');
  }
}
