import { findAwards, type Award } from '../../../schemas/pay/index.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { Span } from '../messages/finding.ts';
import type { RuleContext } from './rule.ts';
import { printedTexts, sentenceAround, type PrintedText } from './texts.ts';

/** An award named in running text, with the sentence around it. */
export interface AwardInText extends Span {
  readonly text: PrintedText;
  readonly award: Award;
  readonly sentence: Span;
  /** Other awards of the same text. */
  readonly others: number;
}

/** Cheap sign of an award; the search by name is slow on long prose. */
const sign = /quality|\bTEQ\b|berufundfamilie|familiengerechte|charta/i;

const known = new WeakMap<PostingDocument, readonly AwardInText[]>();

/** All awards that the posting's prose names; looked for once per document. */
export function awardsInText(context: Pick<RuleContext, 'document'>): readonly AwardInText[] {
  const last = known.get(context.document);
  if (last) return last;
  const found: AwardInText[] = [];
  for (const text of printedTexts(context))
    if (text.prose && sign.test(text.place.value)) found.push(...awardsOf(text));
  known.set(context.document, found);
  return found;
}

function awardsOf(text: PrintedText): AwardInText[] {
  const { value } = text.place;
  const found = findAwards(value);
  return found.map(({ award, start, end }) => ({
    text,
    award,
    start,
    end,
    sentence: sentenceAround(value, { start, end }),
    others: found.length - 1,
  }));
}
