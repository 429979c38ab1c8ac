import { readPay, type PayReading } from '../../../schemas/pay/index.ts';
import { TextMemo } from '../../../schemas/memo.ts';
import type { Posting } from '../../../schemas/language/posting.ts';
import type { DateFound } from '../../../schemas/dates/index.ts';
import type { Place } from '../document/place.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { Span } from '../messages/finding.ts';
import type { Lang } from '../../../schemas/text.ts';
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

const pay = new TextMemo<PayReading>(1000);

/** What a pay field says, read with the Land and kind of body of the house. */
export function payOf(
  { document, house }: Pick<RuleContext, 'document' | 'house'>,
  field: 'entgelt' | 'besoldung',
): { readonly reading: PayReading; readonly place: Place } | undefined {
  const place = placeOf({ document }, field);
  if (!place) return undefined;
  const { land, traeger } = house;
  const reading = pay.get(`${land ?? ''} ${traeger} ${place.value}`, () =>
    readPay(place.value, { traeger, ...(land ? { land } : {}) }),
  );
  return { reading, place };
}

/** Whether a grade is named that does not exist: then that is said, and nothing is made of the grade. */
export const hasWrongGrade = ({ problems }: PayReading): boolean =>
  problems.some(({ code }) => code === 'grade-not-in-system');

/** The date by which tables and laws are chosen: publication, else today. */
export const dateInForce = (context: RuleContext): string => dateOf(context, 'veroeffentlicht')?.iso ?? context.today;

/** An amount as it is written in the language: 3.240,30 € or €3,240.30. */
export function formatEuro(amount: number, lang: Lang): string {
  const [whole, cents] = amount.toFixed(2).split('.') as [string, string];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'de' ? '.' : ',');
  return lang === 'de' ? `${grouped},${cents} €` : `€${grouped}.${cents}`;
}

/** The state of the posting; a new one is a draft. */
export const stateOf = ({ document }: Pick<RuleContext, 'document'>) => document.content.stand ?? 'Entwurf';

/** Whether the posting has left the author's desk: then open parts are no longer a matter of course. */
export const isUnderReview = (context: Pick<RuleContext, 'document'>): boolean =>
  stateOf(context) === 'Beteiligung' || stateOf(context) === 'veröffentlicht';

/** Kinds of posting that lead to an ordinary post, with hours, term and career. */
export const isPost = ({ document: { content } }: Pick<RuleContext, 'document'>): boolean =>
  ['Stelle', 'Qualifizierungsstelle', 'Professur'].includes(content.art ?? 'Stelle');

/** The body whose law is asked, on the posting's day. */
export const bodyOf = (context: RuleContext) => bodyIn(context.house, dateInForce(context));

/** The body whose law is asked on a day. */
export const bodyIn = ({ traeger, land, ort }: RuleContext['house'], date: string) => ({
  traeger,
  date,
  ...(land ? { land } : {}),
  ...(ort === undefined ? {} : { ort }),
});

/** Whether the posting is a model of the past: its dates are no longer judged. */
export const isArchived = ({ document }: RuleContext): boolean => document.content.stand === 'archiviert';
