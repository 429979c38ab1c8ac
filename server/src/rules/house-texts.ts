import { houseSchema } from '../../../schemas/language/house.ts';
import { shapeOf } from '../../../schemas/language/shape.ts';
import { textsOf, type TextPlace } from '../document/walk.ts';
import { writeReference, type Name, type Names } from '../house/references.ts';
import type { Stated } from '../house/stated.ts';
import type { TextChange } from '../messages/finding.ts';
import type { HouseContext, RuleContext } from './rule.ts';
import type { PrintedText } from './texts.ts';

/** Texts of a posting that its readers see and that may hold references; titles are names, not sentences. */
export function* proseOf({ document }: RuleContext): Generator<TextPlace> {
  for (const text of textsOf(document))
    if (text.shape.meta.prose && text.path[0] !== 'titel' && text.path[0] !== 'intern') yield text;
}

/** Texts of a house file that end up in postings. */
export function* houseProseOf({ document }: HouseContext): Generator<TextPlace> {
  for (const text of textsOf(document, shapeOf(houseSchema))) if (text.shape.meta.prose) yield text;
}

/** Fields of a house file that hold an address to open, as `online` does in a posting. */
const links = new Set(['portal', 'internet', 'datenschutz']);

/** Texts of a house file as rules on contact and wording know those of a posting: its contacts stand under `kontakt`. */
export function houseTexts({ document }: HouseContext): PrintedText[] {
  return textsOf(document, shapeOf(houseSchema)).map(({ place, path, shape }) => {
    const first = String(path[0] ?? '');
    const isLink = path.length === 1 && links.has(first);
    return {
      place,
      path: isLink ? ['bewerbung', 'online'] : path,
      section: isLink ? 'bewerbung' : first === 'kontakte' ? 'kontakt' : first,
      prose: shape.meta.prose === true,
    };
  });
}

/** The change that puts a reference in place of a stated figure. */
export const referTo = ({ place }: TextPlace, { start, end, name, form }: Stated, names: Names): TextChange => ({
  ...place.span(start, end),
  newText: writeReference(names.spell(name), form),
});

/** What the house says instead, and where it has it from. */
export const houseSays = (name: Name, form: string): { readonly text: string; readonly source: string } => ({
  text: (form === 'jahr' ? name.forms.jahre : (name.forms.zahl ?? name.text)) ?? '',
  source: [name.source, name.forms.stand && `Stand ${name.forms.stand}`].filter(Boolean).join(', '),
});
