import { findAgg } from './agg.ts';
import { findPersons } from './persons.ts';
import { personFinding } from './person-findings.ts';
import { tokenise, type Tokens } from './tokens.ts';
import { wrongForms } from './wrong-forms.ts';
import type { ProseFinding, ProseOptions } from './types.ts';

export { tokenise, type Tokens } from './tokens.ts';
export { proseRules } from './rules.ts';
export { checkConsistency, partStyle, type ConsistencyFinding, type PartStyle, type ProsePart } from './consistency.ts';
export type { GenderForm, ProseEdit, ProseFinding, ProseFix, ProseOptions, ProseStyle } from './types.ts';

/** {@link checkProse} on a text that is tokenised already. */
export function checkTokens(t: Tokens, options: ProseOptions = {}): ProseFinding[] {
  if (t.count === 0) return [];
  const findings = findAgg(t, options);
  const seen = new Set<string>();
  for (const hit of findPersons(t, options.section)) findings.push(personFinding(t, hit, options, seen));
  findings.push(...wrongForms(t, options, seen));
  return findings.length < 2 ? findings : findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Reads a text of a posting as a careful equal-opportunity officer would: wordings that can count as evidence of discrimination, and
 * person nouns that speak to one sex only. Pure and synchronous; offsets are UTF-16 in `text`; repairs are computed when read.
 */
export function checkProse(text: string, options: ProseOptions = {}): ProseFinding[] {
  return checkTokens(tokenise(text), options);
}
