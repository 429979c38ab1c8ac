import type { CancellationToken, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorContext } from '../../features/editor.ts';
import { editorContext, type ServerContext } from '../context.ts';

/** A feature of the core that looks at a place, e.g. hover. */
export type AtPosition<T> = (document: TextDocument, position: Position, context: EditorContext) => T;

/** A feature of the core that looks at the whole text, e.g. folding. */
export type OfDocument<T> = (document: TextDocument, context: EditorContext) => T;

interface Asked {
  readonly textDocument: { readonly uri: string };
}

/** Answers a request by a feature; `null` for documents that are closed or not ours, and for what is no longer wanted. */
export function answer<P extends Asked, T>(
  server: ServerContext,
  feature: (document: TextDocument, params: P, context: EditorContext) => T,
): (params: P, token: CancellationToken) => Promise<T | null> {
  return async (params, token) => {
    const context = await editorContext(server, params.textDocument.uri);
    // Read after the wait: the text the position is about is the latest that has arrived.
    const document = server.documents.get(params.textDocument.uri);
    if (token.isCancellationRequested || !document || !context) return null;
    return feature(document, params, context);
  };
}
