import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../messages/finding.ts';
import type { EditorContext } from '../editor.ts';
import { eolOf } from '../file-style.ts';
import { lessIndented, plainText, withEol } from './snippet.ts';

/** A suggestion before it is put into the terms of the protocol. */
export interface Draft {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Replaced by `snippet`; on one line. */
  readonly span: Span;
  /** Inserted text as a snippet; further lines stand at their real column. */
  readonly snippet: string;
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
  /** What typing is compared with; the label if absent. */
  readonly filter?: string | undefined;
  readonly preferred?: boolean | undefined;
  /** Opens the list again after insertion: a value is to be chosen next. */
  readonly asksOn?: boolean | undefined;
}

/** Drafts in the terms of the protocol, in the order given. */
export function toItems(
  drafts: readonly Draft[],
  document: TextDocument,
  context: Pick<EditorContext, 'adjustsIndent' | 'suggestCommand'>,
): CompletionItem[] {
  const eol = eolOf(document.getText());
  return drafts.map((draft, index) => toItem(draft, index, document, context, eol));
}

function toItem(
  draft: Draft,
  index: number,
  document: TextDocument,
  { adjustsIndent, suggestCommand }: Pick<EditorContext, 'adjustsIndent' | 'suggestCommand'>,
  eol: string,
): CompletionItem {
  const { label, kind, span, detail, documentation, filter } = draft;
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  const isSnippet = /(?<!\\)\$/.test(draft.snippet);
  const lineIndent = /^ */.exec(
    document.getText({ start: { line: range.start.line, character: 0 }, end: range.start }),
  )![0].length;
  const placed = adjustsIndent === true ? lessIndented(draft.snippet, lineIndent) : draft.snippet;
  const newText = withEol(isSnippet ? placed : plainText(placed), eol);
  return {
    label,
    kind,
    ...(detail !== undefined && detail !== '' && { labelDetails: { description: detail } }),
    ...(documentation !== undefined &&
      documentation !== '' && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    filterText: filter ?? label,
    sortText: String(index).padStart(4, '0'),
    ...(draft.preferred === true && { preselect: true }),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: adjustsIndent === true ? InsertTextMode.adjustIndentation : InsertTextMode.asIs,
    textEdit: { range, newText },
    ...(draft.asksOn === true &&
      suggestCommand !== undefined && { command: { title: label, command: suggestCommand } }),
  };
}
