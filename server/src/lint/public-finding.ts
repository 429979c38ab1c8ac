import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span, SpanFinding } from '../messages/finding.ts';
import type { Finding, Range } from '../messages/public.ts';
import { ruleUrl } from '../rules/links.ts';

const order = { error: 0, warning: 1, info: 2 };

/** Findings as they leave the core: sorted by place, with lines and characters, and line ends as the file has them. */
export function publicFindings(text: string, findings: readonly SpanFinding[]): Finding[] {
  const document = TextDocument.create('', '', 0, text);
  const range = ({ start, end }: Span): Range => ({ start: document.positionAt(start), end: document.positionAt(end) });
  const usesCrlf = text.includes('\r\n');
  const newText = (value: string) => (usesCrlf ? value.replace(/\r?\n/g, '\r\n') : value);
  return [...findings]
    .sort(
      (a, b) =>
        a.start - b.start ||
        order[a.severity] - order[b.severity] ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
        a.end - b.end,
    )
    .map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      range: range(finding),
      law: finding.law,
      url: ruleUrl(finding.rule),
      fixes: finding.fixes.map((fix) => ({
        title: fix.title,
        safe: fix.safe,
        edits: fix.changes.map((change) => ({ range: range(change), newText: newText(change.newText) })),
      })),
      ...(finding.related
        ? {
            related: finding.related.map(({ message, span, elsewhere }) => ({
              message,
              ...(elsewhere ?? { range: range(span ?? finding) }),
            })),
          }
        : {}),
    }));
}
