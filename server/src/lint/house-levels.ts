import type { Place } from '../document/place.ts';
import type { Problem } from '../document/problems.ts';
import type { HouseDocument } from '../document/typed.ts';
import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import { nearestRule, type RuleIndex } from './rule-ids.ts';

/** Names under `regeln` and `regeln_fuer` that no rule bears: a typo there would go unnoticed and set nothing. */
export function unknownRules({ root }: HouseDocument, rules: RuleIndex<RuleMeta>): Problem[] {
  const lists = [root.fields.get('regeln'), ...(root.fields.get('regeln_fuer')?.fields.values() ?? [])];
  return lists.flatMap((list) => (list ? unknownIn(list, rules) : []));
}

function unknownIn({ fields }: Place, rules: RuleIndex<RuleMeta>): Problem[] {
  return [...fields].flatMap(([id, { key }]) => {
    if (!key || rules.get(id)) return [];
    const guess = nearestRule(id, rules.ids);
    const regel = guess ?? '';
    // A rule that has its level already would stand there twice.
    const isFree = guess !== undefined && !fields.has(guess);
    return {
      ...{ code: 'unknown-rule', start: key.start, end: key.end, params: { regel: id, meintest: regel } },
      repairs: isFree
        ? [{ code: 'use-rule', params: { regel }, safe: false, changes: [{ ...key, newText: regel }] }]
        : [],
    } as const;
  });
}
