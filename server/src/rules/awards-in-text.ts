import { findAwards, type Award } from '../../../schemas/pay/index.ts';
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

export function awardsInText(context: Pick<RuleContext, 'document'>): AwardInText[] {
  return printedTexts(context).flatMap((text) => {
    const { value } = text.place;
    if (!text.prose || !sign.test(value)) return [];
    const found = findAwards(value);
    return found.map(({ award, start, end }) => ({
      text,
      award,
      start,
      end,
      sentence: sentenceAround(value, { start, end }),
      others: found.length - 1,
    }));
  });
}
