import type { HouseFile } from '../../../schemas/language/house.ts';
import type { Place } from '../document/place.ts';
import { clean } from './clean.ts';
import { printCount, printDate, printHours, printPartTime, printPay, printStart, printTerm } from './print.ts';
import { trainings } from '../../../schemas/language/trainings.ts';

const printers = {
  kennziffer: (text) => text,
  kennwort: (text) => text,
  anzahl: printCount,
  arbeitsort: (text) => text,
  beginn: printStart,
  veroeffentlicht: printDate,
  bewerbungsfrist: printDate,
  entgelt: printPay,
  besoldung: printPay,
  arbeitszeit: printHours,
  teilzeit: printPartTime,
  dauer: printTerm,
  laufbahn: (text) => text,
} satisfies Record<string, (text: string) => string>;

export type PrintedKey = keyof typeof printers;

export interface Printed {
  /** The words on the page. */
  readonly text: string;
  readonly place: Place;
  /** The words are the author's own, letter for letter. */
  readonly literal: boolean;
}

/** Every text at or below a place, in order. */
export function leaves(place: Place): Place[] {
  if (place.isScalar) return [place];
  return [...place.items, ...place.fields.values()].flatMap(leaves);
}

/** A place of work with its address, where the house knows it. */
function withAddress(name: string, house: HouseFile): string {
  const { orte } = house;
  const address = orte && Object.hasOwn(orte, name) ? orte[name] : undefined;
  if (address === undefined) return name;
  // Keys are words for people too ("Rathaus Mitte"); a mere slug ("rathaus-mitte") is none.
  return /^[\p{Ll}\d_-]+$/u.test(name) || address.startsWith(name) ? address : `${name}, ${address}`;
}

/** What is printed for a field: the words of `<field>_text`, else what people write for the value. */
export function printed(root: Place, key: PrintedKey, house: HouseFile): Printed | undefined {
  const own = root.fields.get(`${key}_text`);
  if (own?.isScalar && own.value.trim() !== '') return { text: clean(own.value), place: own, literal: true };
  const place = root.fields.get(key);
  if (!place) return undefined;
  const parts = leaves(place).filter(({ value }) => value.trim() !== '');
  const only = parts.length === 1 ? parts[0] : undefined;
  const isTraining = trainings.has(root.fields.get('art')?.value.trim() ?? '');
  const words = parts.map(({ value }) => {
    const text = clean(value);
    if (key === 'arbeitsort') return withAddress(text, house);
    return key === 'dauer' ? printTerm(text, isTraining) : printers[key](text);
  });
  const text = words.join(key === 'arbeitsort' ? '\n' : ' ');
  return { text, place: only ?? place, literal: text === only?.value };
}
