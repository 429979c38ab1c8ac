import type { TextChange } from '../messages/finding.ts';
import type { Problem } from './problems.ts';

/** Problems told once a file, however many places they have. */
export type SwarmCode = 'tab-indent' | 'odd-blank';

/** One problem per file instead of one per line: tabs and pasted blanks come in swarms. */
export class Swarms {
  readonly #problems: Problem[];
  readonly #known = new Map<SwarmCode, { readonly changes: TextChange[]; readonly params: { zahl: string } }>();

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  add(code: SwarmCode, change: TextChange): void {
    const known = this.#known.get(code);
    if (known) {
      // Added in place: a copy of all before for each more would take minutes where a whole file is indented by tabs.
      known.changes.push(change);
      known.params.zahl = String(known.changes.length);
      return;
    }
    const { start, end } = change;
    const swarm = { changes: [change], params: { zahl: '1' } };
    this.#known.set(code, swarm);
    const repairs = [{ code: 'use-blanks', safe: true, changes: swarm.changes }] as const;
    this.#problems.push({ code, start, end, params: swarm.params, repairs });
  }
}
