import * as vscode from 'vscode';
import type { KennzifferApi } from '../../client/src/extension.ts';

function equal<T>(actual: T, expected: T): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}

describe('the extension in a browser', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');

  it('runs in a web worker', () => {
    equal(typeof process, 'undefined');
    equal(vscode.extensions.getExtension('kennziffer.kennziffer')?.extensionUri.scheme, 'vscode-remote');
  });

  it('starts its server as a worker', async () => {
    const extension = vscode.extensions.getExtension<KennzifferApi>('kennziffer.kennziffer');
    const exports = await extension?.activate();
    await exports?.ready;
    equal(exports?.serverProcessId(), undefined);
  });

  it('knows its files', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'frist.stelle.yaml'));
    equal(document.languageId, 'stellenausschreibung');
  });
});
