import type { Place } from '../document/place.ts';
import { clean, unwrap } from './clean.ts';
import type { RenderContext } from './context.ts';
import { findLinks } from './links.ts';
import { referencePattern, type Resolver } from './references.ts';
import type { Span } from '../messages/finding.ts';
import type { Line, Run, Runs } from './view.ts';

/** A stretch of a text with what is special about it. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  readonly href?: string;
  readonly from?: string;
  readonly unknown?: true;
}

/** Texts of the house may refer to each other, but not for ever, and not grow without end on the way. */
const maxDepth = 4;
const maxGrowth = 20_000;

/** What a text may still grow by: characters, and one for each name, as a hundred empty texts in a hundred cost time, too. */
interface Budget {
  left: number;
}

/** The text a name stands for, with the names inside it; `undefined` where nobody knows it. */
function resolveDeep(
  resolve: Resolver,
  name: string,
  budget: Budget = { left: maxGrowth },
  chain: readonly string[] = [],
): string | undefined {
  const found = resolve(name)?.text;
  return found === undefined ? undefined : expand(resolve, clean(found).trim(), budget, [...chain, name]);
}

/** A text with its names resolved. What leads back to itself, or would grow too long, stays as it is written. */
function expand(
  resolve: Resolver,
  text: string,
  budget: Budget = { left: maxGrowth },
  chain: readonly string[] = [],
): string {
  budget.left -= text.length + 1;
  if (chain.length > maxDepth || !text.includes('<')) return text;
  return text.replace(referencePattern, (whole, name: string) =>
    chain.includes(name) || budget.left <= 0 ? whole : (resolveDeep(resolve, name, budget, chain) ?? whole),
  );
}

/** References and links of a text, in order, without overlaps; references win. */
function pieces(text: string, resolve: Resolver): Piece[] {
  if (!text.includes('<')) return findLinks(text);
  const references = Array.from(text.matchAll(referencePattern), (match): Piece => {
    const span = { start: match.index, end: match.index + match[0].length };
    const name = match.groups!.name!;
    const value = resolveDeep(resolve, name);
    return value === undefined ? { ...span, from: name, unknown: true } : { ...span, from: name, text: value };
  });
  const links = findLinks(text).filter((link) => references.every((r) => r.end <= link.start || link.end <= r.start));
  return [...references, ...links].sort((a, b) => a.start - b.start);
}

/** The same pieces, with the plain text between them. */
function* all(text: string, special: readonly Piece[]): Generator<Piece> {
  let at = 0;
  for (const piece of special) {
    if (piece.start > at) yield { start: at, end: piece.start };
    yield piece;
    at = piece.end;
  }
  if (at < text.length) yield { start: at, end: text.length };
}

/** First index in `0…length` for which `holds`; `holds` is false up to some index and true from there. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/** Where in the text of a place its findings lie. */
function marksIn(context: RenderContext, place: Place): Marked[] {
  const { length } = place.value;
  return context.findingsAt(place).flatMap((index) => {
    const finding = context.findings[index]!;
    const until = Math.max(finding.end, finding.start + 1);
    const start = firstIndex(length, (i) => place.span(i, i + 1).end > finding.start);
    const end = firstIndex(length, (i) => place.span(i, i + 1).start >= until);
    return start < end ? [{ start, end, index }] : [];
  });
}

const sameFindings = (marks: readonly Marked[], start: number, end: number): number[] =>
  marks.filter((mark) => mark.start < end && start < mark.end).map(({ index }) => index);

/** A text that stands elsewhere, with the names in it resolved and its addresses linked. */
export const foreignRuns = (resolve: Resolver, text: string, base: Omit<Run, 'text'>): Runs =>
  linked(expand(resolve, unwrap(clean(text))), base);

/** A text with its addresses linked; brackets in it are only brackets. */
function linked(text: string, base: Omit<Run, 'text'>): Runs {
  const full = unwrap(clean(text));
  return Array.from(
    all(
      full,
      pieces(full, () => undefined),
    ),
    ({ start, end, href, from, unknown }) => ({
      ...base,
      text: full.slice(start, end),
      ...(href !== undefined && { href }),
      ...(from !== undefined && { from }),
      ...(unknown && { unknown }),
    }),
  );
}

/** Where a piece is cut by the ends of findings. Only plain text is: a text of the house is marked as a whole. */
function cutsOf(piece: Piece, marks: readonly Marked[], offset: number): readonly number[] {
  const from = piece.start + offset;
  const to = piece.end + offset;
  if (marks.length === 0 || piece.text !== undefined) return [from, to];
  const inside = marks.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > from && cut < to);
  return [...new Set([from, ...inside, to])].sort((a, b) => a - b);
}

/** The runs of `text.slice(start, end)` of a place: references resolved, addresses linked, findings marked. */
export function runsOf(
  context: RenderContext,
  resolve: Resolver,
  place: Place,
  start = 0,
  end = place.value.length,
): Runs {
  const value = unwrap(clean(place.value)).slice(0, end);
  const marks = marksIn(context, place);
  const runs: Run[] = [];
  for (const piece of all(value.slice(start), pieces(value.slice(start), resolve))) {
    const ordered = cutsOf(piece, marks, start);
    for (let i = 1; i < ordered.length; i++) {
      const a = ordered[i - 1]!;
      const b = ordered[i]!;
      const { text, href, from: name, unknown } = piece;
      const found = sameFindings(marks, a, b);
      context.place(found);
      const base = {
        source: context.source(place.span(a, b)),
        ...(name !== undefined && { from: name }),
        ...(found.length > 0 && { findings: found }),
      };
      if (text !== undefined) runs.push(...linked(text, base));
      else
        runs.push({
          ...base,
          text: value.slice(a, b),
          ...(href !== undefined && { href }),
          ...(unknown && { unknown }),
        });
    }
  }
  return runs;
}

/** Words that are not the author's own, at the place they come from; all of them carry its findings. */
export function wordsAt(context: RenderContext, place: Span, text: string, more: Partial<Run> = {}): Runs {
  const findings = context.findingsAt(place);
  context.place(findings);
  return [{ text: clean(text), source: context.source(place), ...more, ...(findings.length > 0 && { findings }) }];
}

/** All of a place as one line. */
export const lineOf = (context: RenderContext, resolve: Resolver, place: Place): Line => ({
  runs: runsOf(context, resolve, place),
  source: context.source(place),
});
