import type { House } from '../house/house.ts';
import { referencesIn, resolvedReferences, resolveText, type ResolvedText } from '../house/references.ts';
import type { Place } from '../document/place.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { Span } from '../messages/finding.ts';
import { namesFor } from './house-names.ts';
import type { RuleContext } from './rule.ts';
import { printedTexts } from './texts.ts';

/** A text as its readers will see it: `<name>` and the bare names under `klauseln` and the like stand for the house's words. */
interface ReadableText {
  readonly section: string;
  readonly prose: boolean;
  readonly text: string;
  readonly place: Place;
  /** Where the text comes from the house as a whole: the name that brings it in. */
  readonly name: Span | undefined;
  /** Where the house's words stand amid the author's. */
  readonly resolved: ResolvedText | undefined;
}

/** The file's span that shows a part of the text: the reference, where the words are the house's. */
function spanOf({ place, name, resolved }: ReadableText, start: number, end: number): Span {
  if (name) return name;
  const written = resolved?.back(start, end) ?? { start, end };
  return place.span(written.start, written.end);
}

const known = new WeakMap<PostingDocument, { readonly house: House; readonly texts: readonly ReadableText[] }>();

/** The printed texts with all references resolved; worked out once for all rules. */
function readableTexts(context: RuleContext): readonly ReadableText[] {
  const { document, house } = context;
  const last = known.get(document);
  if (last?.house === house) return last.texts;
  const names = namesFor(context);
  const bare = new Map<Place, { readonly text: string; readonly span: Span }>();
  for (const { reference, name } of resolvedReferences(referencesIn(document), names)) {
    const text = reference.group && names.textOf(name);
    if (text !== undefined) bare.set(reference.at.place, { text, span: reference.span });
  }
  const texts: ReadableText[] = [];
  for (const { place, section, prose } of printedTexts(context)) {
    const own = bare.get(place);
    const resolved = !own && place.value.includes('<') ? resolveText(place.value, names) : undefined;
    const text = own?.text ?? resolved?.text ?? place.value;
    texts.push({ section, prose: prose || own !== undefined, text, place, name: own?.span, resolved });
  }
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
  for (const readable of readableTexts(context)) {
    const { section, prose, text } = readable;
    if (!prose || !sections.has(section)) continue;
    const match = words.exec(text);
    if (match) {
      const { index } = match;
      return { at: spanOf(readable, index, index + match[0].length), text, index };
    }
  }
  return undefined;
}
