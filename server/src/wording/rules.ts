import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import { packedMeta } from '../../../schemas/generated/wording-meta.ts';

let rules: readonly RuleMeta[] | undefined;

/** Metadata of every prose rule: phrases of all characteristics, and the rules on form. Read when first asked for: a check is not. */
export function proseRules(): readonly RuleMeta[] {
  return (rules ??= JSON.parse(packedMeta) as RuleMeta[]);
}
