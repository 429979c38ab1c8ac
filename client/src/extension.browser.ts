import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateShared, type KennzifferApi } from './extension.ts';

export { deactivate } from './extension.ts';

declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2];

/** VS Code in a browser (vscode.dev, github.dev): the server is a web worker. */
export function activate(context: vscode.ExtensionContext): KennzifferApi {
  const url = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true);
  return activateShared(context, {
    createClient: (options) => new LanguageClient('kennziffer', 'Kennziffer', new Worker(url), options),
  });
}
