import type { Position, SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorContext } from '../../features/editor.ts';
import type { Handler } from '../context.ts';
import { answer } from './feature.ts';

type Feature = (document: TextDocument, positions: readonly Position[], context: EditorContext) => SelectionRange[];

export const selectionRanges = (feature: Feature): Handler => ({
  capabilities: () => ({ selectionRangeProvider: true }),
  register(server) {
    server.connection.onSelectionRanges(
      answer(server, (document, { positions }, context) => feature(document, positions, context)),
    );
  },
});
