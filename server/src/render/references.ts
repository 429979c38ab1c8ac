import type { Place } from '../document/place.ts';
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

/** `<name>` in prose. A blank behind the bracket ("< 5 Jahre") makes it none. */
export const referencePattern = /<(?<name>\p{L}[\p{L}\p{N}_-]{0,60}(?:\.[\p{L}\p{N}_-]{1,60}){0,3})>/gu;

/** Names of fields a posting may refer to. What is internal is not among them. */
const fields: readonly PrintedKey[] = [
  ...(['kennziffer', 'kennwort', 'anzahl', 'arbeitsort', 'beginn', 'veroeffentlicht', 'bewerbungsfrist'] as const),
  ...(['entgelt', 'besoldung', 'arbeitszeit', 'teilzeit', 'dauer', 'laufbahn'] as const),
];

const houseFields = ['name', 'ort', 'internet', 'portal', 'datenschutz'] as const;
const houseGroups = ['fakten', 'angebot', 'klauseln', 'hinweise', 'portrait', 'auszeichnungen', 'orte'] as const;

/** The text of a named entry of the house file. */
export function houseText(house: HouseFile, group: (typeof houseGroups)[number], name: string): string | undefined {
  const found = house[group];
  if (!found || !Object.hasOwn(found, name)) return undefined;
  const entry: unknown = found[name];
  if (typeof entry === 'string') return group === 'fakten' ? printFigure(entry) : entry;
  const { text, wert, einheit, name: own } = entry as Partial<Record<string, string>>;
  if (wert !== undefined) return [printFigure(wert), einheit].filter((part) => part !== undefined).join(' ');
  return text ?? own;
}

/** Names as they are without the help of anything else: fields of the posting first, then the texts of the house. */
export function defaultResolver(root: Place, house: HouseFile): Resolver {
  return (name) => {
    if (name === 'titel') {
      const place = root.fields.get('titel');
      return place && { text: place.value, span: place };
    }
    const field = fields.find((key) => key === name);
    const value = field && printed(root, field, house);
    if (value && value.text !== '') {
      const isPay = field === 'entgelt' || field === 'besoldung';
      return { text: isPay ? payInSentence(value.text) : value.text, span: value.place };
    }
    const own = houseFields.find((key) => key === name);
    if (own !== undefined && house[own] !== undefined) return { text: house[own] };
    const [first, ...rest] = name.split('.');
    const group = houseGroups.find((key) => key === first);
    if (group !== undefined && rest.length > 0) {
      const text = houseText(house, group, rest.join('.'));
      return text === undefined ? undefined : { text };
    }
    for (const key of houseGroups) {
      const text = houseText(house, key, name);
      if (text !== undefined) return { text };
    }
    return undefined;
  };
}
