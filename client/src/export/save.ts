import * as vscode from 'vscode';
import type { ExportChoice } from '../../../server/src/lsp/export-protocol.ts';

const ours = /(?:\.stelle|(?:^|\/)arbeitgeber)\.ya?ml$/i;

/** Writes an export where VS Code can write, says so and offers to open it; false where it must not be written. */
export async function save(uri: vscode.Uri, bytes: Uint8Array, format: ExportChoice): Promise<boolean> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  if (ours.test(uri.path)) {
    const text = vscode.l10n.t('"{0}" is a posting or house file. Please choose another name.', name);
    void vscode.window.showErrorMessage(text);
    return false;
  }
  await vscode.workspace.fs.writeFile(uri, bytes);
  const open = opener(uri, format);
  const said = vscode.l10n.t('Exported: {0}', name);
  const button = vscode.l10n.t('Open');
  void vscode.window.showInformationMessage(said, ...(open ? [button] : [])).then((chosen) => {
    if (chosen === button) void open?.();
  });
  return true;
}

/** How the file can be shown: pages and other programs' files outside, where the file lies on this machine. */
function opener(uri: vscode.Uri, { kind }: ExportChoice): (() => Thenable<unknown>) | undefined {
  const isHere = uri.scheme === 'file' && vscode.env.remoteName === undefined;
  if (kind !== 'text' && isHere) return () => vscode.env.openExternal(uri);
  return kind === 'file' ? undefined : () => vscode.window.showTextDocument(uri);
}
