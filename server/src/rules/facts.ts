import { readPay, type PayReading } from '../../../schemas/pay/index.ts';
import type { Posting } from '../../../schemas/language/posting.ts';
import type { DateFound } from '../../../schemas/dates/index.ts';
import type { Place } from '../document/place.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { Span } from '../messages/finding.ts';
import type { RuleContext } from './rule.ts';

/** What several rules ask of a posting, read once. */

/** The place of a field of the posting that has a value. */
export function placeOf({ document }: { readonly document: PostingDocument }, field: keyof Posting): Place | undefined {
  return document.content[field] === undefined ? undefined : document.root.fields.get(field);
}

/** The file's span of a part of a field's text, `start`–`end` in UTF-16 offsets of the value. */
export const spanIn = (place: Place, part: Span): Span => place.span(part.start, Math.max(part.end, part.start));

/** Dates of the posting that could be read, ISO, with their place. */
export function dateOf(
  context: RuleContext,
  field: 'bewerbungsfrist' | 'veroeffentlicht',
): { readonly iso: string; readonly at: Span; readonly found: DateFound; readonly place: Place } | undefined {
  const reading = context.document.content[field];
  const place = placeOf(context, field);
  if (!reading || !place || !('iso' in reading)) return undefined;
  return { iso: reading.iso, at: spanIn(place, reading), found: reading, place };
}

const pay = new WeakMap<PostingDocument, Map<string, PayReading>>();

/** What a pay field says, read with the Land and kind of body of the house. */
export function payOf(
  { document, house }: Pick<RuleContext, 'document' | 'house'>,
  field: 'entgelt' | 'besoldung',
): { readonly reading: PayReading; readonly place: Place } | undefined {
  const place = placeOf({ document }, field);
  if (!place) return undefined;
  const key = `${field} ${house.land ?? ''} ${house.traeger}`;
  const known = pay.get(document) ?? new Map<string, PayReading>();
  pay.set(document, known);
  const reading =
    known.get(key) ?? readPay(place.value, { traeger: house.traeger, ...(house.land ? { land: house.land } : {}) });
  known.set(key, reading);
  return { reading, place };
}

/** The date by which tables and laws are chosen: publication, else today. */
export const dateInForce = (context: RuleContext): string => dateOf(context, 'veroeffentlicht')?.iso ?? context.today;

/** Whether the posting is a model of the past: its dates are no longer judged. */
export const isArchived = ({ document }: RuleContext): boolean => document.content.stand === 'archiviert';
