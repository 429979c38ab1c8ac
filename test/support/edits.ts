import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Range } from '../../server/src/messages/public.ts';

const documentOf = (text: string) => TextDocument.create('', '', 0, text);

/** The text after edits, which must not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  TextDocument.applyEdits(documentOf(text), [...edits]);

/** The text at a range. */
export const textAt = (text: string, range: Range): string => documentOf(text).getText(range);

/** UTF-16 offsets of a range. */
export function offsetsOf(text: string, range: Range): { start: number; end: number } {
  const document = documentOf(text);
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The text after the first repair of each finding. */
export const repaired = (text: string, findings: readonly Finding[]): string =>
  applyEdits(
    text,
    findings.flatMap((finding) => finding.fixes[0]?.edits ?? []),
  );

/** Takes the marks ⟦ and ⟧ out of a text and gives the ranges they enclose, as offsets, in order. */
export function unmark(marked: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const char of marked) {
    if (char === '⟦') open.push(text.length);
    else if (char === '⟧') ranges.push({ start: open.pop()!, end: text.length });
    else text += char;
  }
  return { text, ranges: ranges.sort((a, b) => a.start - b.start) };
}
