import type { DocumentSymbol } from 'vscode-languageserver';
import type { Handler } from '../context.ts';
import { answer, type OfDocument } from './feature.ts';

export const documentSymbols = (feature: OfDocument<DocumentSymbol[]>): Handler => ({
  capabilities: () => ({ documentSymbolProvider: true }),
  register(server) {
    server.connection.onDocumentSymbol(answer(server, (document, _params, context) => feature(document, context)));
  },
});
