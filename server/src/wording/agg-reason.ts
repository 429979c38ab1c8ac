// What the reason in a posting can allow.

/** Paragraphs of the AGG that allow a difference for some characteristics only; § 5 and § 8 do for all. */
const onlyFor: Readonly<Record<string, readonly string[]>> = { 9: ['religion', 'weltanschauung'], 10: ['alter'] };

/** "§ 10", "§§ 9 und 10", "§§ 8–10"; or the AGG; or another statute, which ends in a great G or V. */
const citation =
  /§+\s*(\d+(?:\s*(?:,|und|bis|[–-])\s*§*\s*\d+)*)|([Aa][Gg][Gg]\b|Gleichbehandlungsgesetz)|\b[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*[GV]\b/g;

/** The paragraphs of a citation, ranges written out. */
function paragraphsIn(cited: string): number[] {
  const found: number[] = [];
  for (const [, link, number] of cited.matchAll(/(bis|[–-])?\s*§*\s*(\d+)/g)) {
    const to = Number(number);
    for (let n = link === undefined ? to : found.at(-1)! + 1; n <= Math.min(to, 100); n++) found.push(n);
  }
  return found;
}

/** The paragraphs of the AGG that a reason cites; what names no statute is taken for the AGG. */
function paragraphsOfAgg(reason: string): number[] {
  const found: number[] = [];
  let open: number[] = [];
  for (const [, paragraphs, agg] of reason.matchAll(citation)) {
    if (paragraphs !== undefined) open.push(...paragraphsIn(paragraphs));
    else {
      if (agg !== undefined) found.push(...open);
      open = [];
    }
  }
  return [...found, ...open];
}

/**
 * Whether the reason of a posting can allow a difference for a characteristic: § 9 AGG speaks of religion and belief, § 10 of age. One
 * that cites no paragraph of the AGG is taken at its word.
 */
export function isAllowed(characteristic: string, reason: string | undefined): boolean {
  if (reason === undefined || reason === '') return false;
  const cited = paragraphsOfAgg(reason);
  return cited.length === 0 || cited.some((paragraph) => onlyFor[paragraph]?.includes(characteristic) ?? true);
}
