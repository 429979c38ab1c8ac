import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { KennzifferApi } from '../../client/src/extension.ts';

const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
assert.ok(folder, 'the test window has a folder');

/** Opens a file of the test's workspace. */
export const open = (path: string): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, path));

/** The extension, active and with its server running. */
export async function extension(): Promise<vscode.Extension<KennzifferApi>> {
  const found = vscode.extensions.getExtension<KennzifferApi>('kennziffer.kennziffer');
  assert.ok(found);
  await (
    await found.activate()
  ).ready;
  return found;
}

/** Waits for an event that says what is looked for; asks once before, in case it is already so. */
export function until<T>(event: vscode.Event<T>, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo()) {
      resolve();
      return;
    }
    const listening = event(() => {
      if (!isSo()) return;
      listening.dispose();
      resolve();
    });
  });
}
