import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** The AGG's characteristics, as slugs (the first part of a phrase rule's id). */
export const characteristics = ['alter', 'geschlecht', 'herkunft', 'religion', 'weltanschauung', 'behinderung', 'sexuelle-identitaet'] as const;
export type Characteristic = (typeof characteristics)[number];

/** What there is to know about a rule without running it: index, table, pages and settings are generated from this. */
export interface RuleMeta {
  /** `group/name`, German kebab-case without umlauts. Never changes once shipped: a renamed rule keeps its old id in `aliases`. */
  readonly id: string;
  readonly aliases?: readonly string[];
  /** What the rule looks at, as a short noun phrase: "Bewerbungsfrist am Wochenende". */
  readonly title: Text;
  /** One or two kind sentences: what is looked for and why it matters. */
  readonly summary: Text;
  /** Level unless the house says otherwise. */
  readonly level: 'error' | 'warning' | 'info' | 'off';
  readonly sources: readonly Source[];
  /** The best grade of repair it offers. */
  readonly fix: 'safe' | 'suggestion' | 'none';
  /** First version that had it. */
  readonly since: string;
  /** For findings under the AGG: suppressing one must name the paragraph that allows the wording. */
  readonly characteristic?: Characteristic | 'mehrere';
}
