import type { House } from '../house/house.ts';
import { meaningOf, referencesIn, resolveText } from '../house/references.ts';
import type { Place } from '../document/place.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { Span } from '../messages/finding.ts';
import { namesFor } from './house-names.ts';
import type { RuleContext } from './rule.ts';
import { printedTexts, type PrintedText } from './texts.ts';

/** A text as its readers will see it: `<name>` and the bare names under `klauseln` and the like stand for the house's words. */
export interface ReadableText extends PrintedText {
  readonly text: string;
  /** The file's span that shows `text.slice(start, end)`: the reference, where the words are the house's. */
  readonly at: (start: number, end: number) => Span;
}

const known = new WeakMap<PostingDocument, { readonly house: House; readonly texts: readonly ReadableText[] }>();

/** The printed texts with all references resolved; worked out once for all rules. */
export function readableTexts(context: RuleContext): readonly ReadableText[] {
  const { document, house } = context;
  const last = known.get(document);
  if (last?.house === house) return last.texts;
  const names = namesFor(context);
  const bare = new Map<Place, { readonly text: string; readonly span: Span }>();
  for (const reference of referencesIn(document)) {
    const name = reference.group && meaningOf(reference, names);
    const text = name && names.textOf(name);
    if (text !== undefined) bare.set(reference.at.place, { text, span: reference.span });
  }
  const texts = printedTexts(context).map((printed): ReadableText => {
    const { place } = printed;
    const house = bare.get(place);
    if (house) return { ...printed, prose: true, text: house.text, at: () => house.span };
    if (!place.value.includes('<'))
      return { ...printed, text: place.value, at: (start, end) => place.span(start, end) };
    const resolved = resolveText(place.value, names);
    const at = (start: number, end: number) => {
      const written = resolved.back(start, end);
      return place.span(written.start, written.end);
    };
    return { ...printed, text: resolved.text, at };
  });
  known.set(document, { house, texts });
  return texts;
}

/** Whether words stand anywhere in print. */
export const isPrinted = (context: RuleContext, words: RegExp, prose = true): boolean =>
  readableTexts(context).some((text) => (text.prose || !prose) && words.test(text.text));

/** The first place in print where words stand. */
export function firstPrinted(
  context: RuleContext,
  words: RegExp,
  sections: ReadonlySet<string>,
): { readonly at: Span; readonly text: string; readonly index: number } | undefined {
  for (const { section, prose, text, at } of readableTexts(context)) {
    if (!prose || !sections.has(section)) continue;
    const match = words.exec(text);
    if (match) return { at: at(match.index, match.index + match[0].length), text, index: match.index };
  }
  return undefined;
}
