import type { RuleMeta } from '../../../schemas/rule-meta.ts';

/** Rules by id and by their former ids. */
export class RuleIndex<T extends RuleMeta> {
  readonly #byId = new Map<string, T>();
  readonly all: readonly T[];

  constructor(rules: readonly T[]) {
    this.all = rules;
    for (const rule of rules) for (const id of [rule.id, ...(rule.aliases ?? [])]) this.#byId.set(id, rule);
  }

  get(id: string): T | undefined {
    return this.#byId.get(id);
  }

  get ids(): IterableIterator<string> {
    return this.#byId.keys();
  }
}
