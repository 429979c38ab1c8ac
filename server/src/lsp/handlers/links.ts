import type { DocumentLink } from 'vscode-languageserver';
import type { Handler } from '../context.ts';
import { answer, type OfDocument } from './feature.ts';

export const links = (feature: OfDocument<DocumentLink[]>): Handler => ({
  capabilities: () => ({ documentLinkProvider: {} }),
  register(server) {
    server.connection.onDocumentLinks(answer(server, (document, _params, context) => feature(document, context)));
  },
});
