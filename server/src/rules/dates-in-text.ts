import { findDates, type DateReading } from '../../../schemas/dates/index.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { RuleContext } from './rule.ts';
import { printedTexts, type PrintedText } from './texts.ts';

/** A date in running text. */
export interface DateInText {
  readonly text: PrintedText;
  readonly date: DateReading;
}

/** Cheap sign of a date: a digit with a point, or a month after a digit. The real reader is slow on long prose. */
const sign = /\d\.\s?(?:\d|[JFMASOND][a-zä])|\d{4}-\d\d/;

const found = new WeakMap<PostingDocument, readonly DateInText[]>();

/** All dates in running text, in the order of the file; those without a year are read near the deadline or publication. */
export function datesInText({ document }: Pick<RuleContext, 'document'>): readonly DateInText[] {
  const known = found.get(document);
  if (known) return known;
  const { bewerbungsfrist, veroeffentlicht } = document.content;
  const deadline = bewerbungsfrist && 'iso' in bewerbungsfrist ? bewerbungsfrist.iso : undefined;
  const published = veroeffentlicht && 'iso' in veroeffentlicht ? veroeffentlicht.iso : undefined;
  const near = published ?? deadline;
  const dates = printedTexts({ document }).flatMap((text) =>
    text.prose && sign.test(text.place.value)
      ? findDates(text.place.value, near === undefined ? {} : { near }).map((date) => ({ text, date }))
      : [],
  );
  found.set(document, dates);
  return dates;
}
