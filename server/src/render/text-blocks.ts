import { clausesFor, awardOf } from '../../../schemas/pay/index.ts';
import type { Place } from '../document/place.ts';
import { clean } from './clean.ts';
import type { RenderContext } from './context.ts';
import { leaves } from './printed.ts';
import { foreignParagraphs, paragraphs } from './prose.ts';
import { houseText, type Resolver } from './references.ts';
import { wordsAt } from './runs.ts';
import type { Block, TextBlock } from './view.ts';

/** The day whose law the posting follows. */
export function dateOf({ document, today }: Pick<RenderContext, 'document' | 'today'>): string {
  const { veroeffentlicht } = document.content;
  return veroeffentlicht && 'iso' in veroeffentlicht ? veroeffentlicht.iso : today;
}

function clauseText(context: RenderContext, name: string): string | undefined {
  const { file, land, traeger } = context.house;
  const own = houseText(file, 'klauseln', name);
  if (own !== undefined) return own;
  const body = { traeger, date: dateOf(context), ...(land !== undefined && { land }) };
  return clausesFor(body).find((clause) => clause.name === name)?.text;
}

function awardText({ house }: RenderContext, name: string): string | undefined {
  const { auszeichnungen } = house.file;
  const own = auszeichnungen && Object.hasOwn(auszeichnungen, name) ? auszeichnungen[name] : undefined;
  if (!own) return awardOf(name)?.name;
  if (own.text !== undefined) return own.text;
  const title = own.name ?? awardOf(name)?.name ?? name;
  return own.jahre === undefined || own.jahre.length === 0 ? title : `${title} (${own.jahre.join(', ')})`;
}

/** A block by its name: the text it stands for; the bare name, marked, where there is none. */
function namedBlock(
  context: RenderContext,
  resolve: Resolver,
  place: Place,
  textOf: (name: string) => string | undefined,
): TextBlock {
  const name = place.value.trim();
  const text = textOf(name);
  const source = context.source(place);
  const findings = context.findingsAt(place);
  if (text === undefined) {
    const runs = wordsAt(context, place, name, { from: name, unknown: true });
    return { kind: 'text-block', name, unknown: true, paragraphs: [{ kind: 'paragraph', runs, source }], source };
  }
  context.place(findings);
  const base = { source, from: clean(name), ...(findings.length > 0 && { findings }) };
  return { kind: 'text-block', name, unknown: false, paragraphs: foreignParagraphs(resolve, text, base), source };
}

const named =
  (textOf: (context: RenderContext, name: string) => string | undefined) =>
  (context: RenderContext, resolve: Resolver, place: Place): Block[] =>
    leaves(place)
      .filter(({ value }) => value.trim() !== '')
      .map((leaf) => namedBlock(context, resolve, leaf, (name) => textOf(context, name)));

export const clausesOf = named(clauseText);
export const awardsOf = named(awardText);

/** A name as it can stand in the house file: one word. More words are a text. */
const oneWord = /^[\p{L}\p{N}_-]{1,60}$/u;

/** The house's text of this name, else text as it stands; a single word in small letters must be a name. */
export function portraitOf(context: RenderContext, resolve: Resolver, place: Place): Block[] {
  const name = place.value.trim();
  const isName = place.isScalar && oneWord.test(name);
  const textOf = (wanted: string): string | undefined => houseText(context.house.file, 'portrait', wanted);
  return isName && (textOf(name) !== undefined || name === name.toLowerCase())
    ? [namedBlock(context, resolve, place, textOf)]
    : paragraphs(context, resolve, place);
}

/** A note of the house, if the text is nothing but its name. */
export function noteOf(context: RenderContext, resolve: Resolver, place: Place): TextBlock | undefined {
  const textOf = (name: string): string | undefined => houseText(context.house.file, 'hinweise', name);
  return place.isScalar && textOf(place.value.trim()) !== undefined
    ? namedBlock(context, resolve, place, textOf)
    : undefined;
}
