import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Position, Range } from '../../messages/public.ts';
import { ruleUrl } from '../../rules/links.ts';
import type { CreateReport } from './reporter.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/**
 * Reviewdog Diagnostic Format. Its columns count UTF-8 bytes. The first repair of a finding becomes a suggestion. Reviewdog
 * refuses fields it does not know, so what the findings depend on stands in the address of the source.
 */
export const rdjson: CreateReport = (write, { version, today, data }) => {
  let separator = '';
  const url = `${ruleUrl('README')}?${new URLSearchParams({ version, today, ...data }).toString()}`;
  write(`{"source":${JSON.stringify({ name: 'kennziffer', url })},"diagnostics":[`);
  return {
    file({ path, text, findings }) {
      const document = TextDocument.create('', '', 0, text);
      const place = ({ line, character }: Position) => {
        const before = document.getText({ start: { line, character: 0 }, end: { line, character } });
        return { line: line + 1, column: Buffer.byteLength(before) + 1 };
      };
      const rangeOf = ({ start, end }: Range) => ({ start: place(start), end: place(end) });
      for (const { rule, severity, message, range, url, fixes, related = [] } of findings) {
        const edit = fixes[0] && inOne(document, fixes[0].edits);
        const here = related.filter((one) => one.path === undefined);
        const diagnostic = {
          message,
          location: { path, range: rangeOf(range) },
          severity: severities[severity],
          code: { value: rule, url },
          ...(edit && { suggestions: [{ range: rangeOf(edit.range), text: edit.newText }] }),
          ...(here.length > 0 && {
            related_locations: here.map((one) => ({
              message: one.message,
              location: { path, range: rangeOf(one.range) },
            })),
          }),
        };
        write(`${separator}\n${JSON.stringify(diagnostic)}`);
        separator = ',';
      }
    },
    end: () => write('\n]}\n'),
  };
};

/** A suggestion is one replacement: several edits become one that spans them all. */
function inOne(document: TextDocument, edits: readonly Edit[]): Edit | undefined {
  const sorted = [...edits].sort((a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return undefined;
  let newText = '';
  let at = first.range.start;
  for (const { range, newText: piece } of sorted) {
    newText += document.getText({ start: at, end: range.start }) + piece;
    at = range.end;
  }
  return { range: { start: first.range.start, end: last.range.end }, newText };
}
