import type { Problem, ProblemCode } from './problems.ts';

/** Problems after which a part of the file may be missing from the page, or stand in the wrong place. */
const breaking: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'syntax',
  'unclosed-quote',
  'lost-indent',
  'lost-indents',
  'wrong-indent',
  'conflict-markers',
  'too-deep',
  'too-large',
]);

/** Where a file cannot be read: what is made of it may lack something. */
export const brokenAt = ({ problems }: { readonly problems: readonly Problem[] }): Problem | undefined =>
  problems.find(({ code }) => breaking.has(code));
