import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseHouse } from '../../document/typed.ts';
import { houseLinks } from '../../features/house/links.ts';
import type { Handler } from '../context.ts';
import { bareUri, uriOf } from '../uris.ts';
import { answer, type OfDocument } from './feature.ts';

export const links = (feature: OfDocument<DocumentLink[]>): Handler => ({
  capabilities: () => ({ documentLinkProvider: {} }),
  register(server) {
    server.connection.onDocumentLinks(
      answer(server, (document, _params, context) => [
        ...feature(document, context),
        ...(context.kind === 'house' ? filesOf(document) : []),
      ]),
    );
  },
});

/** The files that a house file names: what it inherits from, and its logo. */
const filesOf = (document: TextDocument): DocumentLink[] =>
  houseLinks(parseHouse(document.getText()), bareUri(document.uri)).map(({ range, target }) => ({
    range,
    target: uriOf(target, document.uri),
  }));
