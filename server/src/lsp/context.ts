import type { ClientCapabilities, Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LintOptions } from '../lint/lint.ts';
import { adjustsIndent } from './editor-context.ts';
import type { Checker } from './checker.ts';
import type { HouseFiles } from './house-files.ts';
import type { ServerHost } from './host.ts';
import type { Settings } from './settings.ts';

/** What a handler may use. Made by `initialize`, so client and settings are known. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: ClientCapabilities;
  readonly settings: Settings;
  readonly host: ServerHost;
  readonly houses: HouseFiles;
  readonly checker: Checker;
  /** Called after something other than a document's own text may have changed its findings. */
  readonly onStale: (listener: () => void) => void;
  /** Called with the URI of a posting that was deleted on disk. */
  readonly onDeleted: (listener: (uri: string) => void) => void;
}

/** What the core's features get beside text and position: the same as a check, and what the editor can do. */
export interface FeatureContext extends LintOptions {
  readonly houseUri?: string | undefined;
  /** The editor indents inserted lines by itself. */
  readonly adjustsIndent?: boolean | undefined;
  /** Command of the editor that opens its list of suggestions. */
  readonly suggestCommand?: string | undefined;
}

/** One feature of the server: says what it offers and answers for it. */
export interface Handler {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  register(context: ServerContext): void;
}

export async function featureContext(context: ServerContext, uri: string): Promise<FeatureContext> {
  const house = await context.houses.nearest(uri);
  const { lang, suggestCommand } = context.settings;
  return {
    path: uri,
    today: context.settings.today(),
    lang,
    house: house?.text,
    houseUri: house?.uri,
    adjustsIndent: adjustsIndent(context.client),
    suggestCommand,
  };
}
