import * as vscode from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { beginCommands, registerBeginning } from './begin/commands.ts';
import { explainFinding } from './explain.ts';
import { registerExport } from './export/commands.ts';
import { answerFileRequests } from './files.ts';
import { KeepAlive } from './keep-alive.ts';
import { registerPasting } from './paste/provider.ts';
import { showPostings, type PostingsTree } from './postings/index.ts';
import { Previews } from './preview/manager.ts';
import { showStatus } from './status.ts';
import { registerWhyChecked } from './why-checked.ts';

/** What differs between the desktop and the browser. */
export interface Platform {
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  /** ISO date that counts as today, for tests and demonstrations. */
  readonly today?: string;
}

/** What other extensions, and tests, may use. */
export interface KennzifferApi {
  /** Settles when the language server has started. */
  readonly ready: Promise<void>;
  /** Process of the language server; none in the browser. */
  serverProcessId(): number | undefined;
  /** Settles when the server runs the next time, after a restart or a crash. */
  whenRunning(): Promise<void>;
  /** Fires when the server died too often to be started again, with what the author is told. */
  readonly onGaveUp: vscode.Event<string>;
  /** The previews of the window. */
  readonly previews: Previews;
  /** The list of all postings. */
  readonly postings: PostingsTree;
}

const languageIds = ['stellenausschreibung', 'arbeitgeber'] as const;
let client: BaseLanguageClient | undefined;

export function activate(context: vscode.ExtensionContext, platform: Platform): KennzifferApi {
  const output = vscode.window.createOutputChannel('Kennziffer', { log: true });
  const keepAlive = new KeepAlive({ restart, showOutput: () => output.show() });
  const documentSelector = languageIds.map((language) => ({ language }));

  client = platform.createClient({
    documentSelector,
    outputChannel: output,
    errorHandler: keepAlive,
    initializationOptions: () => initializationOptions(platform),
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
    middleware: {
      provideDiagnostics(document, previousResultId, token, next) {
        keepAlive.checking(document instanceof vscode.Uri ? document : document.uri);
        return next(document, previousResultId, token);
      },
    },
  });
  const current = client;
  answerFileRequests(current);
  const previews = new Previews(current, context.extensionUri);
  const postings = showPostings(current, context);

  context.subscriptions.push(
    output,
    previews,
    showStatus(current, documentSelector),
    registerBeginning(current),
    registerPasting(current),
    registerWhyChecked(current),
    registerExport(current, previews),
    vscode.commands.registerCommand('kennziffer.restartServer', restart),
    vscode.commands.registerCommand('kennziffer.showOutput', () => output.show()),
    vscode.commands.registerCommand('kennziffer.explainFinding', explainFinding),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void restart()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('kennziffer.language')) void restart();
    }),
  );

  async function restart(): Promise<void> {
    keepAlive.reset();
    if (current.needsStop()) await current.stop();
    await current.start();
  }

  return {
    ready: current.start(),
    serverProcessId: () => processId(current),
    whenRunning: () => whenRunning(current),
    onGaveUp: keepAlive.onGaveUp,
    previews,
    postings,
  };
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}

/** Postings are written for Germany, so findings are German unless the author asks for something else. */
function initializationOptions(platform: Platform): InitializationOptions {
  const wanted = vscode.workspace.getConfiguration('kennziffer').get<string>('language');
  const display = vscode.env.language.startsWith('de') ? 'de' : 'en';
  return {
    files: true,
    trusted: vscode.workspace.isTrusted,
    suggestCommand: 'editor.action.triggerSuggest',
    commands: {
      problems: 'workbench.actions.view.problems',
      preview: 'kennziffer.preview.openToSide',
      ...beginCommands,
    },
    lang: wanted === 'auto' ? display : wanted === 'en' ? 'en' : 'de',
    ...(platform.today !== undefined && { today: platform.today }),
  };
}

function processId(running: BaseLanguageClient): number | undefined {
  const experimental: unknown = running.initializeResult?.capabilities.experimental;
  return typeof experimental === 'object' && experimental !== null && 'processId' in experimental
    ? Number(experimental.processId)
    : undefined;
}

function whenRunning(restarting: BaseLanguageClient): Promise<void> {
  return new Promise((resolve) => {
    const listening = restarting.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return;
      listening.dispose();
      resolve();
    });
  });
}
