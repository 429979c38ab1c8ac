import * as vscode from 'vscode';
import type { Logo } from '../../../server/src/house/look.ts';

/** Larger pictures are photographs, and would be shown as small as a logo. */
const maxSize = 5_000_000;

export interface FoundLogo {
  readonly uri: vscode.Uri;
  /** The folder of the house file, which the picture lies in or below. */
  readonly folder: vscode.Uri;
}

/** The picture of a logo; nothing where it is not there. */
export async function findLogo({ file }: Logo, houseUri: vscode.Uri): Promise<FoundLogo | undefined> {
  const folder = vscode.Uri.joinPath(houseUri, '..');
  const uri = vscode.Uri.joinPath(folder, file);
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    return type & vscode.FileType.File && size <= maxSize ? { uri, folder } : undefined;
  } catch {
    return undefined;
  }
}
