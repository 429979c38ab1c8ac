import type { Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorContext } from '../../features/editor.ts';
import type { FormatOptions } from '../../features/formatting.ts';
import type { Handler } from '../context.ts';
import { answer } from './feature.ts';

type Whole = (document: TextDocument, options: FormatOptions, context: EditorContext) => TextEdit[];
type Part = (document: TextDocument, range: Range, options: FormatOptions, context: EditorContext) => TextEdit[];

export const formatting = (whole: Whole, part: Part): Handler => ({
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register(server) {
    server.connection.onDocumentFormatting(
      answer(server, (document, { options }, context) => whole(document, options, context)),
    );
    server.connection.onDocumentRangeFormatting(
      answer(server, (document, { range, options }, context) => part(document, range, options, context)),
    );
  },
});
