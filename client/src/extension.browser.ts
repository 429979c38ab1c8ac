import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { MessageTransports } from 'vscode-languageclient';
import { activate as activateShared, type KennzifferApi } from './extension.ts';

export { deactivate } from './extension.ts';

// Both sides of the project share one set of types, and that has no browser in it.
interface Port {
  onmessage: unknown;
  onerror: unknown;
  postMessage(message: unknown): void;
}
declare const Worker: new (url: string) => Port;

/** VS Code in a browser (vscode.dev, github.dev): the server is a web worker. */
export function activate(context: vscode.ExtensionContext): KennzifferApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js');
  // Given as transports, because VS Code's own Worker class is none that the client recognises.
  const transports = async (): Promise<MessageTransports> => {
    const worker = await startWorker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return activateShared(context, {
    createClient: (options) => new LanguageClient('kennziffer', 'Kennziffer', transports, options),
  });
}

/** An extension that lies on a remote machine has no address a worker may be loaded from, so its text is handed over. */
async function startWorker(script: vscode.Uri): Promise<Port> {
  if (script.scheme.startsWith('http')) return new Worker(script.toString(true));
  const text = await vscode.workspace.fs.readFile(script);
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}
