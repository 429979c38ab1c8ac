import type { Edit, Finding, Fix, Position, Range } from '../../messages/public.ts';

/** A repair together with what it repairs. */
export interface Repair {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Repairs in order of trust: safe ones first, then as the rules gave them. */
export function repairsOf(findings: readonly Finding[]): Repair[] {
  const repairs = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  return [...repairs.filter(({ fix }) => fix.safe), ...repairs.filter(({ fix }) => !fix.safe)];
}

/** The first safe repair of each finding. */
export function safeFixes(findings: readonly Finding[]): Fix[] {
  return findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? []);
}

/**
 * Puts repairs together, first come first served. A repair is taken whole or not at all; one that touches a place
 * already taken waits for the next round. Two insertions at the same offset pass an overlap test and still make
 * nonsense, so they count as touching.
 */
export function combine(fixes: readonly Fix[]): Edit[] {
  const taken: Edit[] = [];
  for (const { edits } of fixes) {
    if (edits.every((edit) => taken.every((other) => !touches(edit.range, other.range)))) taken.push(...edits);
  }
  return taken;
}

function touches(a: Range, b: Range): boolean {
  if (compare(a.start, b.start) === 0) return true;
  return compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;
}

export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

export function overlaps(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}
