import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type ClientCapabilities,
  type Connection,
  type FileEvent,
  type FileSystemWatcher,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ignoreFileNames } from '../house/ignore-files.ts';
import { kindOf, placeOf } from './uris.ts';

const globs = ['**/arbeitgeber.{yaml,yml}', '**/*.stelle.{yaml,yml}', ...ignoreFileNames.map((name) => `**/${name}`)];

/** Of a folder that comes or goes editors report the folder alone, not the files in it. */
const folders = { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete };

/** What packages and git keep is not ours, and comes by the thousand. */
const foreign = /\/(?:node_modules|\.git)(?:\/|$)/;

const isIgnoreFile = (uri: string): boolean =>
  ignoreFileNames.some((name) => placeOf(uri).name === name) && !foreign.test(uri);

export interface Watched {
  /** A house file came, changed or went. */
  house(): void;
  /** A posting was deleted. */
  deleted(uri: string): void;
  /** Something was deleted that may be a folder with postings in it. */
  folderDeleted(uri: string): void;
  /** Things came that may be folders with postings in them. */
  foldersCreated(uris: readonly string[]): void;
  /** A posting came or changed on disk. */
  posting(uri: string): void;
  /** Anything may have changed, and nobody says what. */
  anything(): void;
}

export interface Watching {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: ClientCapabilities;
  /** Whether a file makes up a house though it is not named like one. */
  readonly isPart: (uri: string) => boolean;
  /** Whether a file lies in the folders, where house files and postings are watched by name. */
  readonly isInside: (uri: string) => boolean;
}

/** Follows changes on disk. Clients that cannot watch are asked again with each document they save. */
export class Watcher {
  readonly #at: Watching;
  #isInitialized = false;
  #waiting: string[] = [];
  /** Files whose changes nobody reports. */
  #hasUnwatched = false;

  constructor(at: Watching, on: Watched) {
    this.#at = at;
    const { connection, documents, isPart } = at;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const of = (kind: string): FileEvent[] => changes.filter(({ uri }) => kindOf(uri) === kind);
      // A folder that went and came again with its files is told of in any order.
      for (const { uri, type } of changes)
        if (type === FileChangeType.Deleted && kindOf(uri) === undefined) on.folderDeleted(uri);
      for (const { uri, type } of of('posting')) {
        if (type === FileChangeType.Deleted) on.deleted(uri);
        else on.posting(uri);
      }
      const created = changes.flatMap(({ uri, type }) =>
        type === FileChangeType.Created && kindOf(uri) === undefined && !foreign.test(uri) ? [uri] : [],
      );
      if (created.length > 0) on.foldersCreated(created);
      if (of('house').length > 0 || changes.some(({ uri }) => isPart(uri))) on.house();
      // What is left out may be others now.
      if (changes.some(({ uri }) => isIgnoreFile(uri))) on.anything();
    });
    if (this.#canWatch) {
      documents.onDidSave(() => {
        if (this.#hasUnwatched) on.house();
      });
    } else {
      documents.onDidOpen(() => on.house());
      documents.onDidSave(() => on.anything());
    }
  }

  /** To be called when the client takes requests. */
  start(): void {
    this.#isInitialized = true;
    if (this.#canWatch) this.#register([...globs.map((globPattern) => ({ globPattern })), folders]);
    for (const uri of this.#waiting.splice(0)) this.follow(uri);
  }

  /** Watches a file that makes up a house, if it lies or is named where the others are not found. */
  follow(uri: string): void {
    if (!this.#isInitialized) {
      this.#waiting.push(uri);
      return;
    }
    if (kindOf(uri) === 'house' && this.#at.isInside(uri)) return;
    const isRelative = this.#at.client.workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
    if (!this.#canWatch || !(isRelative || this.#at.isInside(uri))) {
      this.#hasUnwatched = true;
      return;
    }
    const { folder, name } = placeOf(uri);
    // Signs that mean something in a pattern stand for any sign.
    const pattern = name.replace(/[*?[\]{}!\\]/g, '?');
    this.#register([{ globPattern: isRelative ? { baseUri: folder, pattern } : `**/${pattern}` }]);
  }

  get #canWatch(): boolean {
    return this.#at.client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  #register(watchers: FileSystemWatcher[]): void {
    void this.#at.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
