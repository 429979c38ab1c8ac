import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import { nearest } from '../document/keys.ts';

/** Rules by id and by their former ids; read when first asked for, since a check without exceptions needs none of it. */
export class RuleIndex<T extends RuleMeta> {
  readonly #read: () => readonly T[];
  #all: readonly T[] | undefined;
  #byId: Map<string, T> | undefined;

  constructor(read: () => readonly T[]) {
    this.#read = read;
  }

  get all(): readonly T[] {
    return (this.#all ??= this.#read());
  }

  get(id: string): T | undefined {
    return this.#index().get(id);
  }

  get ids(): IterableIterator<string> {
    return this.#index().keys();
  }

  #index(): Map<string, T> {
    if (this.#byId !== undefined) return this.#byId;
    this.#byId = new Map();
    for (const rule of this.all) for (const id of [rule.id, ...(rule.aliases ?? [])]) this.#byId.set(id, rule);
    return this.#byId;
  }
}

const ownName = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** The rule that a name which none bears is meant for: a near miss, or the name without its group where only one fits. */
export function nearestRule(written: string, ids: Iterable<string>): string | undefined {
  const all = [...ids];
  const found = nearest(written, all);
  if (found !== undefined || written.includes('/')) return found;
  const name = nearest(written, all.map(ownName));
  const fitting = all.filter((id) => ownName(id) === name);
  return fitting.length === 1 ? fitting[0] : undefined;
}
