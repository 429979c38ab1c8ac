// Not by its index: what explains the rules is a third of what would be loaded.
import { checkProse as check } from './wording/check.ts';
import type { ProseFinding, ProseOptions } from './wording/types.ts';

/**
 * Reads German prose as a careful equal-opportunity officer would: wordings that can count as evidence of discrimination, and
 * person nouns that speak to one sex only. Offsets are UTF-16 in `text`. Message and repairs are worked out when read.
 */
export function checkProse(text: string, options: ProseOptions = {}): ProseFinding[] {
  return check(text, options).map((finding) => ({
    start: finding.start,
    end: finding.end,
    rule: finding.rule,
    category: finding.category,
    ...(finding.characteristic && { characteristic: finding.characteristic }),
    severity: finding.severity,
    law: finding.law,
    get message() {
      return finding.message;
    },
    get fixes() {
      return finding.fixes;
    },
  }));
}
