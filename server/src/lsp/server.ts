import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Checker } from './checker.ts';
import type { ServerContext } from './context.ts';
import { handlers } from './handlers/index.ts';
import type { Files, ServerHost } from './host.ts';
import { HouseFiles } from './house-files.ts';
import { Neighbours } from './neighbours.ts';
import {
  postingsRequest,
  readFileRequest,
  statRequest,
  type ExperimentalCapabilities,
  type FileStat,
  type FileText,
} from './protocol.ts';
import { readSettings } from './settings.ts';
import { kindOf } from './uris.ts';
import { watchFiles } from './watching.ts';

/** Wires the core to a connection. Knows neither Node nor browser: what differs between them is the host's. */
export function createServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => initialize(connection, documents, host, params));
  documents.listen(connection);
  connection.listen();
}

function initialize(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  host: ServerHost,
  params: InitializeParams,
): InitializeResult {
  const client = params.capabilities;
  const settings = readSettings(params, host);
  const files = settings.clientFiles ? clientFiles(connection) : (host.files ?? noFiles);
  const openText = (uri: string): string | undefined => documents.get(uri)?.getText();
  const houses = new HouseFiles({ files, openText, trusted: settings.trusted });
  const stale: (() => void)[] = [];
  const deleted: ((uri: string) => void)[] = [];
  const neighbours = new Neighbours(files, openText, () =>
    documents.all().flatMap(({ uri, languageId }) => (kindOf(uri, languageId) === 'posting' ? [uri] : [])),
  );
  const checker = new Checker({
    documents,
    houses,
    project: () => neighbours.index,
    today: settings.today,
    lang: settings.lang,
    turn: () => host.turn(),
    log: (message) => connection.console.error(message),
  });
  const context: ServerContext = {
    connection,
    documents,
    client,
    settings,
    host,
    houses,
    checker,
    project: () => neighbours.index,
    neighbours,
    onStale: (listener) => stale.push(listener),
    onDeleted: (listener) => deleted.push(listener),
  };
  for (const handler of handlers) handler.register(context);

  const makeStale = (): void => stale.forEach((listener) => listener());
  const houseChanged = (): void => {
    houses.invalidate();
    makeStale();
  };
  // A number that came or went concerns every posting that is open.
  const projectChanged = (): void => {
    checker.forgetAll();
    makeStale();
  };
  documents.onDidClose(({ document }) => {
    checker.forget(document.uri);
    void neighbours.refresh(document.uri).then((changed) => changed && projectChanged());
    if (kindOf(document.uri, document.languageId) === 'house' || houses.isParent(document.uri)) houseChanged();
  });
  // The house file as it stands in the editor is in force at once, for all postings below it.
  documents.onDidChangeContent(({ document }) => {
    if (neighbours.typed(document)) projectChanged();
    if (kindOf(document.uri, document.languageId) === 'house' || houses.isParent(document.uri)) makeStale();
  });
  const watch = watchFiles(context, {
    house: houseChanged,
    deleted(uri) {
      deleted.forEach((listener) => listener(uri));
      neighbours.forget(uri);
      projectChanged();
    },
    posting: (uri) => void neighbours.refresh(uri).then((changed) => changed && projectChanged()),
  });
  connection.onInitialized(() => {
    watch();
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
    void neighbours.gather(folders).then(projectChanged);
  });
  host.onNewDay(makeStale);

  const experimental: ExperimentalCapabilities = { ...(host.processId && { processId: host.processId }) };
  const offered = handlers.map((handler): ServerCapabilities => handler.capabilities(client));
  return {
    serverInfo: { name: 'Kennziffer' },
    capabilities: Object.assign({ textDocumentSync, experimental }, ...offered) as ServerCapabilities,
  };
}

const textDocumentSync = { openClose: true, change: TextDocumentSyncKind.Incremental, save: true };

/** Files through the client, wherever its folders are. A client that fails to answer has no such file. */
function clientFiles(connection: Connection): Files {
  return {
    async read(uri) {
      const answer = await connection.sendRequest<FileText>(readFileRequest, { uri }).catch(() => undefined);
      return answer?.text ?? undefined;
    },
    async size(uri) {
      const answer = await connection.sendRequest<FileStat>(statRequest, { uri }).catch(() => undefined);
      return answer?.size ?? undefined;
    },
    postings: () => connection.sendRequest<string[]>(postingsRequest).catch(() => []),
  };
}

const noFiles: Files = { read: () => Promise.resolve(undefined), size: () => Promise.resolve(undefined) };
