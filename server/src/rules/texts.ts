import type { Place } from '../document/place.ts';
import type { PostingDocument } from '../document/typed.ts';
import { textsOf } from '../document/walk.ts';
import type { Span } from '../messages/finding.ts';
import type { PrintedText, RuleContext } from './rule.ts';

export type { PrintedText } from './rule.ts';

type HasDocument = Pick<RuleContext, 'document'>;

const printed = new WeakMap<PostingDocument, readonly PrintedText[]>();

/** All texts but those under `intern`, in the order of the file; read once per document. */
export function printedTexts({ document }: HasDocument): readonly PrintedText[] {
  const known = printed.get(document);
  if (known) return known;
  const texts = textsOf(document).filter(({ section }) => section !== 'intern');
  printed.set(document, texts);
  return texts;
}

/** Longest stretch that is taken for one sentence. */
const reach = 240;

/** The sentence around a part of a text: to the nearest full stop before a capital, at most 240 characters away. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  let begin = from;
  for (const stop of before.matchAll(/[!?.]\s+(?=[A-ZÄÖÜ„"])/g))
    // "bis 6. Oktober": a number with a point does not end a sentence.
    if (!/\d$/.test(before.slice(0, stop.index))) begin = from + stop.index + stop[0].length;
  const rest = text.slice(end, end + reach);
  const stop = /[!?.](?=\s+[A-ZÄÖÜ„"]|\s*$)/.exec(rest);
  return { start: begin, end: end + (stop ? stop.index + 1 : rest.length) };
}

/** A requirement with the list it stands in. */
export interface Requirement {
  readonly place: Place;
  readonly list: 'zwingend' | 'erwartet' | 'wuenschenswert' | 'punkte' | 'liste';
  /** One of several ways of which one is enough. */
  readonly isWay: boolean;
}

const lists = new Set(['zwingend', 'erwartet', 'wuenschenswert', 'punkte']);

const requirements = new WeakMap<PostingDocument, readonly Requirement[]>();

/** The bullets of the requirements; read once per document. */
export function requirementsOf(context: HasDocument): readonly Requirement[] {
  const known = requirements.get(context.document);
  if (known) return known;
  const found: Requirement[] = [];
  for (const { place, path, section } of printedTexts(context)) {
    if (section !== 'anforderungen' || path.length < 2) continue;
    const list = typeof path[1] === 'number' ? 'liste' : String(path[1]);
    if (list === 'liste' || lists.has(list))
      found.push({ place, list: list as Requirement['list'], isWay: path.includes('entweder') });
  }
  requirements.set(context.document, found);
  return found;
}
