/**
 * What server and client say to each other beyond LSP: the server may run where it sees no file system (web worker,
 * virtual folders, network shares opened by the editor), so it asks the client for the few files it needs.
 */
export const readFileRequest = 'kennziffer/readFile';
export const statRequest = 'kennziffer/stat';

export interface FileParams {
  readonly uri: string;
}

/** `text` is null where there is no such file or it cannot be read. */
export interface FileText {
  readonly text: string | null;
}

/** `size` is null where there is no such file. */
export interface FileStat {
  readonly size: number | null;
}

/** What a client may hand over with `initialize`; everything is optional, so that any editor can start the server. */
export interface InitializationOptions {
  /** The client answers {@link readFileRequest} and {@link statRequest}. */
  readonly files?: boolean;
  /** ISO date that counts as today, for tests and demonstrations. */
  readonly today?: string;
  /** Language of messages; without it the client's locale decides, and German where it says nothing. */
  readonly lang?: 'de' | 'en';
  /** Command of the editor that opens the list of suggestions again. */
  readonly suggestCommand?: string;
}

/** In `InitializeResult.capabilities.experimental`. */
export interface ExperimentalCapabilities {
  /** Process of the server, so that a log or a test can name it; absent in a worker. */
  readonly processId?: number;
}

/** Command the server runs itself: opens the page of a rule. */
export const openRuleCommand = 'kennziffer.server.openRule';

/** Named in each finding, so that nobody has to guess which extension spoke. */
export const source = 'Kennziffer';
