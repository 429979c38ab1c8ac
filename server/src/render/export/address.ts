import { clean } from '../clean.ts';
import type { House } from '../../house/house.ts';
import type { PublicPosting } from './exported.ts';

/** A place of work as far as it is known. */
export interface WorkPlace {
  /** All that is known in one line, as it is printed. */
  readonly text: string;
  /** What stands before the street: the building. */
  readonly name?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
}

/** "Rathaus, Markt 1, 45999 Musterau": what stands before the postcode and holds a number is the street. */
const german = /^(?:(?<before>.+?),\s*)?(?<postcode>\d{5})\s+(?<town>\p{L}[^,\d]*)$/u;

/** Reads an address; what is not written as a German one stays a text. */
export function readAddress(written: string): WorkPlace {
  const text = clean(written);
  const { before, postcode, town } = german.exec(text.trim())?.groups ?? {};
  if (postcode === undefined || town === undefined) return { text };
  const parts = (before ?? '').split(',').map((part) => part.trim());
  const street = parts.findLastIndex((part) => /\d/.test(part) && /\p{L}/u.test(part));
  const name = parts.slice(0, street === -1 ? parts.length : street).join(', ');
  return {
    text,
    postcode,
    town: town.trim(),
    ...(name !== '' && { name }),
    ...(street !== -1 && { street: parts.slice(street).join(', ') }),
  };
}

/**
 * The places of work the posting names, with the addresses the house knows. Where it names none, the only place of the
 * house holds, else its town; as for the rule `stand/arbeitsort`.
 */
export function placesOf({ arbeitsort, arbeitsort_text: own }: PublicPosting, { file }: House): WorkPlace[] {
  const { orte = {}, ort } = file;
  const named = (arbeitsort ?? []).map((name) => name.trim()).filter((name) => name !== '');
  if (named.length > 0) {
    return named.map((name) => {
      const address = Object.hasOwn(orte, name) ? orte[name] : undefined;
      return address === undefined ? readAddress(name) : readAddress(address);
    });
  }
  if (own !== undefined) return [];
  const [only, ...others] = Object.values(orte);
  if (only !== undefined && others.length === 0) return [readAddress(only)];
  return ort === undefined ? [] : [{ text: clean(ort), town: clean(ort) }];
}
