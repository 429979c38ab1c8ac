import type { Range } from 'vscode-languageserver-types';
import type { LensCommands } from '../features/code-lens.ts';
import type { PostingFacts } from '../features/new-posting.ts';

export type { BeginChoices, Choice, KindChoice, PayChoices } from '../features/begin.ts';
export type { NewFile, PostingFacts } from '../features/new-posting.ts';

/**
 * What server and client say to each other beyond LSP: the server may run where it sees no file system (web worker,
 * virtual folders, network shares opened by the editor), so it asks the client for the few files it needs.
 */
export const readFileRequest = 'kennziffer/readFile';
export const statRequest = 'kennziffer/stat';

/** What a paste should insert: answers a `TextEdit`, or null where the editor's own paste is right. */
export const pasteRequest = 'kennziffer/paste';

export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  /** The selection that the paste replaces. */
  readonly range: Range;
  readonly text: string;
  readonly html?: string;
}

/** What the author of a new posting is asked, with the answers that fit the house: answers `BeginChoices`. */
export const beginRequest = 'kennziffer/begin';
/** Units that the other postings of the house name; may take a moment, so it is asked apart. */
export const unitsRequest = 'kennziffer/units';

/** Name and text of a posting that begins from scratch, or from another one. */
export const newPostingRequest = 'kennziffer/newPosting';
export const copyPostingRequest = 'kennziffer/copyPosting';

export interface BeginParams {
  /** Any address in the folder of the new file: decides which house it belongs to. */
  readonly uri: string;
}

export interface NewPostingParams extends BeginParams {
  readonly facts: PostingFacts;
}

export interface CopyPostingParams extends BeginParams {
  /** The posting to begin from. */
  readonly text: string;
}

/** Whether, why and by which house a file is checked: answers a text for the author. */
export const whyCheckedRequest = 'kennziffer/whyChecked';

export interface WhyCheckedParams {
  readonly uri: string;
  readonly languageId: string;
}

/** Asks for the URIs of all postings below folders of the workspace. */
export const postingsRequest = 'kennziffer/postings';

export interface PostingsParams {
  readonly folders: readonly string[];
}

export interface FileParams {
  readonly uri: string;
}

export interface ReadParams extends FileParams {
  /** Only so many bytes from the beginning; all of them if absent. */
  readonly bytes?: number;
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
  /** The author trusts the workspace: a house may inherit from installed packages and from other machines. */
  readonly trusted?: boolean;
  /** ISO date that counts as today, for tests and demonstrations. */
  readonly today?: string;
  /** Language of messages; without it the client's locale decides, and German where it says nothing. */
  readonly lang?: 'de' | 'en';
  /** Command of the editor that opens the list of suggestions again. */
  readonly suggestCommand?: string;
  /** Commands of the editor that the line over a posting leads to. */
  readonly commands?: LensCommands;
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
