import type { SpanFinding } from '../messages/finding.ts';

const openQuote = 'yaml/anfuehrungszeichen';

/** The findings of a check, once: what begins at an open quote is not what its author meant, and the quote is told already. */
export function withoutEchoes(findings: SpanFinding[]): SpanFinding[] {
  const quotes = new Set(findings.flatMap(({ rule, start }) => (rule === openQuote ? [start] : [])));
  return quotes.size === 0 ? findings : findings.filter(({ rule, start }) => rule === openQuote || !quotes.has(start));
}
