import type { Text } from '../../../schemas/text.ts';
import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import { packedPages } from '../../../schemas/generated/wording-pages.ts';
import { proseRules } from './rules.ts';

/** What the page of a prose rule says beyond its metadata. The checker never loads this module. */
export interface ProseRulePage extends RuleMeta {
  readonly why: Text;
  readonly instead: Text;
  /** Sentences in which the rule speaks, and look-alikes in which it does not; all of them are tests as well. */
  readonly fires: readonly string[];
  readonly silent: readonly string[];
  /** Better wordings that stand on their own. */
  readonly better: readonly string[];
}

type Extra = Omit<ProseRulePage, keyof RuleMeta> & { readonly id: string };
let pages: ReadonlyMap<string, Extra> | undefined;

/** The page of a rule, or undefined for an id that is no prose rule. */
export function proseRulePage(id: string): ProseRulePage | undefined {
  pages ??= new Map((JSON.parse(packedPages) as Extra[]).map((page) => [page.id, page]));
  const meta = proseRules().find((rule) => rule.id === id || rule.aliases?.includes(id) === true);
  const page = meta === undefined ? undefined : pages.get(meta.id);
  return meta === undefined || page === undefined ? undefined : { ...meta, ...page };
}
