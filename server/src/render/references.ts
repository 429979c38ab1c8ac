import type { Place } from '../document/place.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { House } from '../house/house.ts';
import { namesOf, type HouseGroup, type Names, type PostingField } from '../house/references.ts';
import type { Span } from '../messages/finding.ts';
import type { HouseFile } from '../../../schemas/language/house.ts';
import { printed, type PrintedKey } from './printed.ts';
import { payInSentence, printFigure } from './print.ts';

/** What a name in angle brackets stands for. */
export interface Resolved {
  readonly text: string;
  /** Where in the posting it is defined, for a field of the posting itself. */
  readonly span?: Span;
}

export type Resolver = (name: string) => Resolved | undefined;

/** `<name>` or `<name:form>` in prose; both are the name. A blank behind the bracket ("< 5 Jahre") makes it none. */
export const referencePattern =
  /<(?<name>\p{L}[\p{L}\p{M}\p{N}_-]{0,60}(?:\.[\p{L}\p{M}\p{N}_-]{1,60}){0,3}(?::\p{L}[\p{L}\p{N}_-]{0,30})?)>/gu;

/** Names of fields a posting may refer to. What is internal is not among them. */
const fields: readonly PrintedKey[] = [
  ...(['kennziffer', 'kennwort', 'anzahl', 'arbeitsort', 'beginn', 'veroeffentlicht', 'bewerbungsfrist'] as const),
  ...(['entgelt', 'besoldung', 'arbeitszeit', 'teilzeit', 'dauer', 'laufbahn'] as const),
];

/** The text of a named entry of the house file. */
export function houseText(house: HouseFile, group: HouseGroup, name: string): string | undefined {
  const found = house[group];
  if (!found || !Object.hasOwn(found, name)) return undefined;
  const entry: unknown = found[name];
  if (typeof entry === 'string') return group === 'fakten' ? printFigure(entry) : entry;
  const { text, wert, einheit, name: own } = entry as Partial<Record<string, string>>;
  if (wert !== undefined) return [printFigure(wert), einheit].filter((part) => part !== undefined).join(' ');
  return text ?? own;
}

/** Names as the house and the posting define them. What a text holds in turn is left for the caller to resolve. */
export function defaultResolver(document: PostingDocument, house: House, date: string): Resolver {
  // Most postings refer to nothing, and a page is made at every key press.
  let names: Names | undefined;
  return (written) => {
    names ??= namesOf(house, document, date, (field) => printedField(document.root, field, house.file));
    const [name = '', form] = written.normalize('NFC').split(':');
    const found = names.get(name);
    const text = form === undefined ? found?.text : found?.forms[form];
    if (!found || text === undefined) return undefined;
    const place = found.kind === 'feld' ? found.definition?.place : undefined;
    return { text, ...(place && { span: place }) };
  };
}

/** The words of a field as they read inside a sentence. */
function printedField(root: Place, field: PostingField, house: HouseFile): string | undefined {
  const key = fields.find((one) => one === field);
  const text = key && printed(root, key, house)?.text;
  if (text === undefined || text === '') return undefined;
  return key === 'entgelt' || key === 'besoldung' ? payInSentence(text) : text;
}
