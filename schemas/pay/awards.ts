import { awards as json } from '../generated/awards.ts';
import { aliasKey } from './keys.ts';
import type { SourceRow } from './data.ts';
import type { Text } from '../text.ts';

/** An award, certificate or self-commitment. */
export interface Award {
  readonly id: string;
  readonly name: string;
  readonly auch: readonly string[];
  /** A `selbstverpflichtung` is signed, not won: no audit, no end. */
  readonly art: 'praedikat' | 'zertifikat' | 'selbstverpflichtung';
  /** Years of validity. */
  readonly jahre?: number;
  /** What one may say. */
  readonly darf: Text;
  /** Words that are wrong for it. */
  readonly nie: readonly string[];
  readonly hinweis?: Text;
  readonly quelle: SourceRow;
}

let rows: readonly Award[] | undefined;

/** Every award known. */
export function awards(): readonly Award[] {
  return (rows ??= JSON.parse(json) as readonly Award[]);
}

/** The award with this name in any spelling. */
export function awardOf(name: string): Award | undefined {
  const key = aliasKey(name);
  return awards().find((a) => [a.id, a.name, ...a.auch].some((n) => aliasKey(n) === key));
}

/** Awards named in a text, each with where. */
export function findAwards(text: string): { readonly award: Award; readonly start: number; readonly end: number }[] {
  const lower = text.toLowerCase();
  return awards()
    .flatMap((award) => {
      const names = [award.name, ...award.auch].map((n) => n.toLowerCase()).sort((a, b) => b.length - a.length);
      const name = names.find((n) =>
        new RegExp(`(?<![A-Za-zÀ-ÿ])${n.replace(/[-\s]/g, '[-\\s]')}(?![A-Za-zÀ-ÿ])`).test(lower),
      );
      if (name === undefined) return [];
      const match = new RegExp(`(?<![A-Za-zÀ-ÿ])${name.replace(/[-\s]/g, '[-\\s]')}(?![A-Za-zÀ-ÿ])`).exec(lower)!;
      return [{ award, start: match.index, end: match.index + name.length }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Whether an award of a year still counts. */
export type AwardValidity =
  /** nothing known by this name */
  | { readonly kind: 'unknown' }
  /** nothing runs out */
  | { readonly kind: 'no-end'; readonly award: Award }
  /** years in which it counts; it ends with the last of them */
  | {
      readonly kind: 'valid' | 'expired' | 'future';
      readonly award: Award;
      readonly from: number;
      readonly until: number;
    };

/** Validity of an award of `year` on `date` (ISO): three years from 2025 reach to the end of 2028. */
export function awardValidity(name: string, year: number, date: string): AwardValidity {
  const award = awardOf(name);
  if (!award) return { kind: 'unknown' };
  if (award.jahre === undefined) return { kind: 'no-end', award };
  const now = Number(date.slice(0, 4));
  const until = year + award.jahre;
  return { kind: now < year ? 'future' : now > until ? 'expired' : 'valid', award, from: year, until };
}
