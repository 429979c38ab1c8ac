import type { SpanFinding } from '../messages/finding.ts';

const openQuote = 'yaml/anfuehrungszeichen';

/**
 * Findings without those that another one makes needless: what begins at an open quote is not what its author meant, and the
 * form of a word does not matter where the word had better go. To be asked last: what a house or an exception keeps silent
 * makes nothing needless.
 */
export function withoutEchoes(findings: SpanFinding[]): SpanFinding[] {
  const quotes = new Set(findings.flatMap(({ rule, start }) => (rule === openQuote ? [start] : [])));
  const isTold = (rule: string, { start, end }: SpanFinding) =>
    findings.some((one) => one.rule === rule && one.start <= start && one.end >= end);
  return findings.filter((finding) => {
    if (finding.rule !== openQuote && quotes.has(finding.start)) return false;
    return finding.replacedBy === undefined || !isTold(finding.replacedBy, finding);
  });
}
