import * as vscode from 'vscode';
import { maxLogoSize } from '../../../server/src/house/logo-size.ts';
import type { Logo } from '../../../server/src/house/look.ts';

export interface FoundLogo {
  readonly uri: vscode.Uri;
  /** The folder of the house file, which the picture lies in or below. */
  readonly folder: vscode.Uri;
  /** Another one after each change of the picture. */
  readonly version: number;
}

/** The picture of a logo; nothing where it is not there or too large, which the house file is told. */
export async function findLogo({ file }: Logo, houseUri: vscode.Uri): Promise<FoundLogo | undefined> {
  const folder = vscode.Uri.joinPath(houseUri, '..');
  const uri = vscode.Uri.joinPath(folder, file);
  try {
    const { type, size, mtime } = await vscode.workspace.fs.stat(uri);
    return type & vscode.FileType.File && size <= maxLogoSize ? { uri, folder, version: mtime } : undefined;
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
