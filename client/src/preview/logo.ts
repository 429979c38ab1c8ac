import * as vscode from 'vscode';
import type { Logo } from '../../../server/src/house/look.ts';

/** Larger pictures are photographs, and would be shown as small as a logo. */
const maxSize = 5_000_000;

export interface FoundLogo {
  readonly uri: vscode.Uri;
  /** The folder of the house file, which the picture lies in or below. */
  readonly folder: vscode.Uri;
  /** Another one after each change of the picture. */
  readonly version: number;
}

/** The picture of a logo; nothing where it is not there. */
export async function findLogo({ file }: Logo, houseUri: vscode.Uri): Promise<FoundLogo | undefined> {
  const folder = vscode.Uri.joinPath(houseUri, '..');
  const uri = vscode.Uri.joinPath(folder, file);
  try {
    const { type, size, mtime } = await vscode.workspace.fs.stat(uri);
    return type & vscode.FileType.File && size <= maxSize ? { uri, folder, version: mtime } : undefined;
  } catch {
    return undefined;
  }
}

/** Address of the picture for a page: another one when it has changed, or the page goes on showing the one it knows. */
export function addressOf({ uri, version }: FoundLogo, webview: vscode.Webview): string {
  const address = webview.asWebviewUri(uri);
  // Virtual file systems may mean something by a query.
  const canAsk = ['file', 'vscode-remote'].includes(uri.scheme);
  return (canAsk ? address.with({ query: `v=${version}` }) : address).toString(true);
}
