import type { InlayHint, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorContext } from '../../features/editor.ts';
import type { Handler } from '../context.ts';
import { answer } from './feature.ts';

type Feature = (document: TextDocument, range: Range, context: EditorContext) => InlayHint[];

export const inlayHints = (feature: Feature): Handler => ({
  capabilities: () => ({ inlayHintProvider: true }),
  register(server) {
    const { connection, client, onStale } = server;
    connection.languages.inlayHint.on(
      answer(server, (document, { range }, context) => feature(document, range, context)),
    );
    // Days left and bands depend on today and on the house.
    if (client.workspace?.inlayHint?.refreshSupport)
      onStale(() => void connection.languages.inlayHint.refresh().catch(() => undefined));
  },
});
