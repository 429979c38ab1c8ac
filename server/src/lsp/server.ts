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
import { FolderCheck } from './folder-check.ts';
import type { ServerContext } from './context.ts';
import { handlers } from './handlers/index.ts';
import type { Files, ServerHost } from './host.ts';
import { HouseFiles } from './house-files.ts';
import type { JudgeOptions } from './judge.ts';
import { Neighbours } from './neighbours.ts';
import {
  postingsRequest,
  readFileRequest,
  statRequest,
  type ExperimentalCapabilities,
  type FileStat,
  type FileText,
  type PostingsParams,
  type ReadParams,
} from './protocol.ts';
import { readSettings } from './settings.ts';
import { isBelow, kindOf } from './uris.ts';
import { WarmUp } from './warm-up.ts';
import { Watcher } from './watching.ts';

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
  const stale: (() => void)[] = [];
  const deleted: ((uri: string) => void)[] = [];
  const neighbours = new Neighbours(files, openText, () =>
    documents.all().flatMap(({ uri, languageId }) => (kindOf(uri, languageId) === 'posting' ? [uri] : [])),
  );
  const houses = new HouseFiles({ files, openText, trusted: settings.trusted, onUsed: (uri) => watcher.follow(uri) });
  const judging: JudgeOptions = {
    houses,
    project: () => neighbours.index,
    uses: (house) => folder.uses(house),
    today: settings.today,
    lang: settings.lang,
    log: (message) => connection.console.error(message),
  };
  const turn = (): Promise<void> => host.turn();
  const checker = new Checker({ ...judging, documents, turn });
  const folder = new FolderCheck({ documents, houses, neighbours, checker, judging, turn });
  const context: ServerContext = {
    ...{ connection, documents, client, settings, host, houses, checker, neighbours, folder },
    project: () => neighbours.index,
    onStale: (listener) => stale.push(listener),
    onDeleted: (listener) => deleted.push(listener),
  };
  for (const handler of handlers) handler.register(context);

  const tellStale = (): void => stale.forEach((listener) => listener());
  const makeStale = (): void => {
    tellStale();
    folder.recheckAll();
  };
  const houseChanged = (): void => {
    houses.invalidate();
    makeStale();
  };
  // A number that came or went concerns those who share it.
  const concern = (uris: readonly string[]): void => {
    if (uris.length === 0) return;
    folder.forget(uris);
    if (uris.some((uri) => documents.get(uri))) tellStale();
  };
  const gather = async (folders?: readonly string[]): Promise<void> => {
    await neighbours.gather(folders);
    checker.forgetAll();
    makeStale();
  };
  const refresh = async (uri: string): Promise<void> => {
    const concerned = await neighbours.refresh(uri);
    folder.recheck([uri]);
    concern(concerned);
  };
  const takeIn = async (places: readonly string[]): Promise<void> => {
    const found = await neighbours.unknownIn(places);
    if (found.length === 0) return;
    // A house file may have come with them.
    houses.invalidate();
    await Promise.all(found.map(refresh));
    makeStale();
  };
  const forget = (uri: string): void => {
    deleted.forEach((listener) => listener(uri));
    const concerned = neighbours.forget(uri);
    folder.recheck([uri]);
    concern(concerned);
  };
  const watcher = new Watcher(
    {
      ...{ connection, documents, client },
      isPart: (uri) => houses.isPart(uri),
      isInside: (uri) => neighbours.isInside(uri),
    },
    {
      house: houseChanged,
      posting: (uri) => void refresh(uri),
      deleted: forget,
      folderDeleted(uri) {
        const inside = neighbours.uris.filter((one) => isBelow(one, uri));
        inside.forEach(forget);
        // House files in it are gone too.
        if (inside.length > 0) houseChanged();
      },
      foldersCreated: (uris) => void takeIn(uris),
      anything() {
        houses.invalidate();
        void gather();
      },
    },
  );
  folder.onUses(tellStale);

  connection.onInitialized(() => {
    let folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        void gather(folders);
      });
    void gather(folders);
    watcher.start();
  });
  const warmUp = new WarmUp({ folder, judging, turn });
  documents.onDidOpen(({ document }) => void warmUp.opened(document));
  documents.onDidClose(({ document: { uri, languageId } }) => {
    checker.forget(uri);
    folder.closed(uri);
    void neighbours.refresh(uri).then(concern);
    if (kindOf(uri, languageId) === 'house' || houses.isPart(uri)) houseChanged();
  });
  // The house file as it stands in the editor is in force at once, for all postings below it.
  documents.onDidChangeContent(({ document }) => {
    const concerned = neighbours.typed(document);
    folder.recheck([document.uri]);
    concern(concerned);
    if (kindOf(document.uri, document.languageId) === 'house' || houses.isPart(document.uri)) makeStale();
  });
  host.onNewDay(makeStale);

  const experimental: ExperimentalCapabilities = { ...(host.processId && { processId: host.processId }) };
  const offered = handlers.map((handler): ServerCapabilities => handler.capabilities(client));
  return {
    serverInfo: { name: 'Kennziffer' },
    capabilities: Object.assign({ textDocumentSync, experimental, workspace }, ...offered) as ServerCapabilities,
  };
}

const workspace = { workspaceFolders: { supported: true, changeNotifications: true } };
const textDocumentSync = { openClose: true, change: TextDocumentSyncKind.Incremental, save: true };

/** Files through the client, wherever its folders are. A client that fails to answer has no such file. */
function clientFiles(connection: Connection): Files {
  return {
    async read(uri, bytes) {
      const params: ReadParams = { uri, ...(bytes !== undefined && { bytes }) };
      const answer = await connection.sendRequest<FileText>(readFileRequest, params).catch(() => undefined);
      return answer?.text ?? undefined;
    },
    async size(uri) {
      const answer = await connection.sendRequest<FileStat>(statRequest, { uri }).catch(() => undefined);
      return answer?.size ?? undefined;
    },
    postings: (folders) =>
      connection.sendRequest<string[]>(postingsRequest, { folders } satisfies PostingsParams).catch(() => []),
  };
}

const noFiles: Files = { read: () => Promise.resolve(undefined), size: () => Promise.resolve(undefined) };
