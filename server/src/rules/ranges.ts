import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../messages/finding.ts';
import type { Range } from '../messages/public.ts';

/** A span of a text as lines and characters. */
export function rangeOf(text: string, { start, end }: Span): Range {
  const document = TextDocument.create('', '', 0, text);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
