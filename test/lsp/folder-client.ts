import type { ClientCapabilities } from 'vscode-languageserver/node';
import type { FileParams, FileStat, FileText, InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { Client } from './client.ts';

export type FilesByUri = Record<string, string>;

/** An editor with a folder whose files are these; change them and tell of it by {@link FolderClient.changed}. */
export class FolderClient {
  readonly client: Client;
  readonly files: FilesByUri;
  /** Files the server has asked for. */
  readonly asked: string[];

  private constructor(client: Client, files: FilesByUri, asked: string[]) {
    this.client = client;
    this.files = files;
    this.asked = asked;
  }

  static async start(
    files: FilesByUri,
    capabilities: ClientCapabilities,
    folders: readonly string[],
    options: InitializationOptions = {},
    prepare: (client: Client) => void = () => undefined,
  ): Promise<FolderClient> {
    const asked: string[] = [];
    const client = await Client.start(
      capabilities,
      { files: true, today: '2026-11-23', ...options },
      (started) => {
        const { connection } = started;
        connection.onRequest('kennziffer/stat', ({ uri }: FileParams): FileStat => {
          asked.push(uri);
          return { size: files[uri]?.length ?? null };
        });
        connection.onRequest('kennziffer/readFile', ({ uri }: FileParams): FileText => ({ text: files[uri] ?? null }));
        connection.onRequest('kennziffer/postings', () =>
          Object.keys(files).filter((uri) => /\.stelle\.ya?ml$/.test(uri)),
        );
        prepare(started);
      },
      folders,
    );
    return new FolderClient(client, files, asked);
  }

  /** Writes a file, or deletes it, and reports that as a watcher does. */
  async write(uri: string, text: string | undefined): Promise<void> {
    const type = text === undefined ? 3 : uri in this.files ? 2 : 1;
    if (text === undefined) Reflect.deleteProperty(this.files, uri);
    else this.files[uri] = text;
    await this.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }
}
