import {
  InsertTextMode,
  type ClientCapabilities,
  type Connection,
  type ServerCapabilities,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorContext } from '../features/editor.ts';
import { ruleIndex } from '../lint/lint.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import type { Checker } from './checker.ts';
import type { FolderCheck } from './folder-check.ts';
import type { HouseFile, HouseFiles } from './house-files.ts';
import type { ServerHost } from './host.ts';
import type { Neighbours } from './neighbours.ts';
import type { Settings } from './settings.ts';
import { kindOf, type Kind } from './uris.ts';

/** What a handler may use. Made by `initialize`, so client and settings are known. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: ClientCapabilities;
  readonly settings: Settings;
  readonly host: ServerHost;
  readonly houses: HouseFiles;
  readonly checker: Checker;
  /** What all postings of the folders say. */
  readonly project: () => ProjectIndex;
  readonly neighbours: Neighbours;
  /** The findings of all files of the folders. */
  readonly folder: FolderCheck;
  /** Called after something other than a document's own text may have changed its findings. */
  readonly onStale: (listener: () => void) => void;
  /** Called with the URI of a posting that was deleted on disk. */
  readonly onDeleted: (listener: (uri: string) => void) => void;
}

/** One feature of the server: says what it offers and answers for it. */
export interface Handler {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  register(context: ServerContext): void;
}

/** A document of ours, read after all waiting, with the house file in force; for a house file that is itself. */
export interface Served {
  readonly document: TextDocument;
  readonly kind: Kind;
  readonly house: HouseFile | undefined;
}

/** `undefined` for a document that is closed or not ours. */
export async function houseFor({ documents, houses }: ServerContext, uri: string): Promise<Served | undefined> {
  const opened = documents.get(uri);
  const isHouse = opened && kindOf(uri, opened.languageId) === 'house';
  const house = await (isHouse ? houses.own(uri) : houses.nearest(uri));
  const document = documents.get(uri);
  const kind = document && kindOf(uri, document.languageId);
  return kind && { document, kind, house };
}

/** What the core's features get beside text and place; `undefined` for a document that is closed or not ours. */
export async function editorContext(context: ServerContext, uri: string): Promise<EditorContext | undefined> {
  const { settings, houses, client } = context;
  const found = await houseFor(context, uri);
  if (!found) return undefined;
  const { kind, house } = found;
  const modes = client.textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet;
  return {
    kind,
    today: settings.today(),
    lang: settings.lang,
    house: kind === 'house' ? houses.asWritten(house) : houses.forPosting(house, uri),
    houseUri: house?.uri,
    rules: ruleIndex,
    project: context.project(),
    // Editors indent inserted lines by themselves unless they say that they can leave it.
    adjustsIndent: modes?.includes(InsertTextMode.asIs) !== true,
    suggestCommand: settings.suggestCommand,
  };
}
