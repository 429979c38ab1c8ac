import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { ServerContext } from './context.ts';
import { kindOf } from './uris.ts';

const globs = ['**/arbeitgeber.{yaml,yml}', '**/*.stelle.{yaml,yml}'];

export interface Watched {
  /** A house file came, changed or went. */
  house(): void;
  /** A posting was deleted. */
  deleted(uri: string): void;
  /** A posting came or changed on disk. */
  posting(uri: string): void;
}

/**
 * Follows changes on disk. Clients that cannot watch are asked again with each document they open or save. What is answered is
 * to be called once the client is initialized: a connection has one listener for that, so nobody here may take it.
 */
export function watchFiles({ connection, documents, client, houses }: ServerContext, on: Watched): () => void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const of = (kind: string): FileEvent[] => changes.filter(({ uri }) => kindOf(uri) === kind);
    for (const { uri, type } of of('posting')) {
      if (type === FileChangeType.Deleted) on.deleted(uri);
      else on.posting(uri);
    }
    if (of('house').length > 0 || changes.some(({ uri }) => houses.isParent(uri))) on.house();
  });
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    // Parents by other names are not watched: saving asks for them again.
    documents.onDidSave(() => {
      if (houses.hasUnwatched) on.house();
    });
    return () => {
      const watchers = globs.map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    };
  }
  documents.onDidOpen(() => on.house());
  documents.onDidSave(() => on.house());
  return () => undefined;
}
