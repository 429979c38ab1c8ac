import type { Place } from '../document/place.ts';
import type { Span } from '../messages/finding.ts';

/** Groups of the house file whose entries have names. */
export const houseGroups = [
  'fakten',
  'portrait',
  'angebot',
  'klauseln',
  'hinweise',
  'auszeichnungen',
  'orte',
  'kontakte',
  'glossar',
] as const;
export type HouseGroup = (typeof houseGroups)[number];

/** Single values of the house file that a text may refer to. */
export const houseFields = ['name', 'ort', 'internet', 'portal', 'datenschutz'] as const;

/** Fields of the posting that a text may refer to; what is internal is not among them. */
export const postingFields = [
  'titel',
  'titelzusatz',
  'kennziffer',
  'kennwort',
  'anzahl',
  'organisation',
  'arbeitsort',
  'beginn',
  'veroeffentlicht',
  'bewerbungsfrist',
  'entgelt',
  'besoldung',
  'arbeitszeit',
  'teilzeit',
  'dauer',
  'laufbahn',
] as const;
export type PostingField = (typeof postingFields)[number];

/** Where a name is defined. */
export interface Definition {
  /** File of the house; undefined for the posting itself. */
  readonly path: string | undefined;
  /** Text of that file. */
  readonly text: string;
  readonly key: Span;
  /** The value that a reference shows: a fact's figure, a block's text. */
  readonly value: Span;
  readonly place: Place;
}

/** Something a text may refer to by `<name>`. */
export interface Name {
  readonly name: string;
  /** With its group before it, for names that several groups have: `klauseln.teilzeit`. */
  readonly qualified: string;
  /** `feld` of the posting, single value of the `haus`, or group of the house file. Clauses of the Land are `klauseln`. */
  readonly kind: 'feld' | 'haus' | HouseGroup;
  /** What it stands for, references in it as written; undefined for a field still empty. */
  readonly text: string | undefined;
  /** Other ways to say it, by the form's name. */
  readonly forms: Readonly<Record<string, string>>;
  /** ISO date for which it holds. */
  readonly date?: string;
  /** Where it comes from: the house's source, or the law of a clause. */
  readonly source?: string;
  /** Last day on which a fact may be shown. */
  readonly freshUntil?: string;
  /** Last day on which a block or award may be shown. */
  readonly validUntil?: string;
  /** Undefined for clauses of the Land. */
  readonly definition?: Definition;
}
