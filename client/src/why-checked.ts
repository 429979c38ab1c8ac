import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { whyCheckedRequest, type WhyCheckedParams } from '../../server/src/lsp/protocol.ts';

const scheme = 'kennziffer-warum';

/** Shows beside a file whether, why and by which house it is checked. The text is made when asked for and cannot be edited. */
export function registerWhyChecked(client: BaseLanguageClient): vscode.Disposable {
  const asked = new Map<string, WhyCheckedParams>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent(uri) {
        const params = asked.get(uri.path);
        return params && client.sendRequest<string>(whyCheckedRequest, params);
      },
    }),
    vscode.commands.registerCommand('kennziffer.whyChecked', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document || document.uri.scheme === scheme) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Open the file you wonder about first.'));
        return;
      }
      // Under the name of the posting itself the answer would be checked as one, and again when a window comes back with it.
      const uri = vscode.Uri.from({ scheme, path: `${document.uri.path}.txt` });
      asked.set(uri.path, { uri: client.code2ProtocolConverter.asUri(document.uri), languageId: document.languageId });
      changed.fire(uri);
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }),
  );
}
