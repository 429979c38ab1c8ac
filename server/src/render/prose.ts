import type { Place } from '../document/place.ts';
import type { RenderContext } from './context.ts';
import type { Resolver } from './references.ts';
import { foreignRuns, lineOf, runsOf } from './runs.ts';
import { leaves } from './printed.ts';
import type { Item, List, Paragraph, Run } from './view.ts';

/**
 * Where one paragraph ends. YAML has made one break of an empty line, save in a literal block (`|`): there a break is a
 * line of its own, and only an empty line parts paragraphs.
 */
function gapOf(context: RenderContext, place: Place): RegExp {
  const literal = place.style === 'block' && context.document.text[place.start] === '|';
  return literal || place.value.trim().includes('\n\n') ? /\n[ \t]*\n\s*/g : /\n\s*/g;
}

/** Stretches of a text between its gaps, without the blanks around them. */
function stretches(text: string, gap: RegExp): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  const add = (end: number): void => {
    const part = text.slice(at, end);
    const start = at + part.length - part.trimStart().length;
    if (part.trim() !== '') found.push({ start, end: start + part.trim().length });
  };
  for (const match of text.matchAll(gap)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(text.length);
  return found;
}

/** Running text of the posting. */
export function paragraphs(context: RenderContext, resolve: Resolver, place: Place): Paragraph[] {
  return leaves(place).flatMap((leaf) =>
    stretches(leaf.value, gapOf(context, leaf)).map(({ start, end }) => ({
      kind: 'paragraph' as const,
      runs: runsOf(context, resolve, leaf, start, end),
      source: context.source(leaf.span(start, end)),
    })),
  );
}

/** Running text that stands elsewhere. */
export function foreignParagraphs(resolve: Resolver, text: string, base: Omit<Run, 'text'>): Paragraph[] {
  const gap = text.trim().includes('\n\n') ? /\n[ \t]*\n\s*/g : /\n\s*/g;
  return stretches(text, gap).map(({ start, end }) => ({
    kind: 'paragraph',
    runs: foreignRuns(resolve, text.slice(start, end), base),
    source: base.source,
  }));
}

/** One bullet; `entweder` gives it several ways. */
function itemOf(context: RenderContext, resolve: Resolver, place: Place): Item | undefined {
  const either = place.fields.get('entweder');
  const ways = leaves(either ?? place).filter(({ value }) => value.trim() !== '');
  if (ways.length === 0) return undefined;
  const lines = ways.map((way) => lineOf(context, resolve, way));
  return { ways: either ? lines : joined(lines), source: context.source(place) };
}

/** A bullet that is no plain text, against the rules of the language, is still shown with all its words. */
function joined(lines: Item['ways']): Item['ways'] {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0) return lines;
  const runs = rest.flatMap(({ runs }) => [{ text: ' ', source: first.source }, ...runs]);
  return [{ runs: [...first.runs, ...runs], source: first.source }];
}

/** A list; without any bullet that says something, none. */
export function listOf(context: RenderContext, resolve: Resolver, place: Place): List[] {
  const places = place.items.length > 0 ? place.items : place.isScalar || place.fields.size > 0 ? [place] : [];
  const items = places.flatMap((item) => itemOf(context, resolve, item) ?? []);
  return items.length === 0 ? [] : [{ kind: 'list', items, source: context.source(place) }];
}
