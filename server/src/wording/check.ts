import { findAgg } from './agg.ts';
import { findPersons } from './persons.ts';
import { personFinding } from './person-findings.ts';
import { tokenise, type Tokens } from './tokens.ts';
import { wrongForms } from './wrong-forms.ts';
import type { ProseFinding, ProseOptions } from './types.ts';

/** A finding, with what takes its word away. */
export interface TextFinding extends ProseFinding {
  /** Rule of the finding around it whose repairs leave nothing of its word: of the two that one alone is worth saying. */
  readonly replacedBy?: string;
}

/** All findings of a text that is tokenised already; {@link checkProse} gives those worth saying. */
export function checkTokens(t: Tokens, options: ProseOptions = {}): TextFinding[] {
  if (t.count === 0) return [];
  const findings: TextFinding[] = findAgg(t, options);
  const agg = findings.filter(({ category }) => category === 'agg');
  const seen = new Set<string>();
  for (const hit of findPersons(t, options.section)) {
    const replacedBy = agg.find((one) => takesAway(one, hit, options.section))?.rule;
    if (replacedBy === undefined) findings.push(personFinding(t, hit, options, seen));
    // What is not said explains nothing to the next one.
    else findings.push(Object.assign(personFinding(t, hit, options, new Set()), { replacedBy }));
  }
  findings.push(...wrongForms(t, options, seen));
  return findings.length < 2 ? findings : findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Whether every repair of a finding puts better words in place, none of them a word that speaks to one sex only. Whoever is
 * told to strike a word out may keep it with another one beside it, so that its form still matters.
 */
function takesAway(
  finding: ProseFinding,
  { start, end }: Pick<ProseFinding, 'start' | 'end'>,
  section?: string,
): boolean {
  if (finding.start > start || finding.end < end || finding.fixes.length === 0) return false;
  return finding.fixes.every(({ edits }) =>
    edits.some(
      (edit) =>
        edit.newText !== '' &&
        edit.start <= start &&
        edit.end >= end &&
        findPersons(tokenise(edit.newText), section).length === 0,
    ),
  );
}

/**
 * Reads a text of a posting as a careful equal-opportunity officer would: wordings that can count as evidence of discrimination, and
 * person nouns that speak to one sex only. Pure and synchronous; offsets are UTF-16 in `text`; repairs are computed when read.
 */
export function checkProse(text: string, options: ProseOptions = {}): ProseFinding[] {
  return checkTokens(tokenise(text), options).filter(({ replacedBy }) => replacedBy === undefined);
}
