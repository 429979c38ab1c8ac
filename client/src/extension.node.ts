import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateShared, type KennzifferApi } from './extension.ts';

export { deactivate } from './extension.ts';

/** VS Code on a desktop, over SSH, in a container: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): KennzifferApi {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const today = process.env.KENNZIFFER_TODAY;
  return activateShared(context, {
    createClient: (options) =>
      new LanguageClient('kennziffer', 'Kennziffer', { module, transport: TransportKind.ipc }, options),
    ...(today !== undefined && { today }),
  });
}
