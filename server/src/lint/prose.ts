import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import type { SpanFinding } from '../messages/finding.ts';
import type { RuleContext } from '../rules/rule.ts';

/** Rules of the prose engine. */
export const proseRules: readonly RuleMeta[] = [];

/** Findings of the prose engine in all texts that a reader of the posting sees. */
export function checkProseOf(_context: RuleContext): SpanFinding[] {
  return [];
}
