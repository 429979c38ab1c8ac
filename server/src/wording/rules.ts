import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import { packedMeta } from '../../../schemas/generated/wording-meta.ts';

/** Metadata of every prose rule: phrases of all characteristics, and the rules on form. */
export const proseRules: readonly RuleMeta[] = JSON.parse(packedMeta) as RuleMeta[];
