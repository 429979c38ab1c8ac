import * as vscode from 'vscode';
import type { ExportChoice } from '../../../server/src/lsp/export-protocol.ts';

/** Where an export goes. */
export type Place = vscode.Uri | 'clipboard';

export async function askFormat(formats: readonly ExportChoice[]): Promise<ExportChoice | undefined> {
  const items = formats.map((format) => ({ label: format.title, description: format.purpose, format }));
  const options = {
    title: vscode.l10n.t('Export Posting'),
    placeHolder: vscode.l10n.t('What shall the posting become?'),
    matchOnDescription: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.format;
}

/** A file, or for what is pasted somewhere the clipboard. */
export async function askPlace(posting: vscode.Uri, format: ExportChoice): Promise<Place | undefined> {
  if (format.kind === 'text') {
    const clipboard = { label: `$(clippy) ${vscode.l10n.t('Copy to Clipboard')}` };
    const file = { label: `$(save) ${vscode.l10n.t('Save as File …')}` };
    const chosen = await vscode.window.showQuickPick([clipboard, file], { title: format.title });
    if (chosen !== file) return chosen && 'clipboard';
  }
  const ending = format.extension.slice(format.extension.lastIndexOf('.') + 1);
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Posting'),
    defaultUri: proposed(posting, format),
    filters: { [format.title]: [ending] },
  });
}

/** Beside the posting, under its name; a posting that is not saved yet has neither. */
function proposed(posting: vscode.Uri, { extension }: ExportChoice): vscode.Uri {
  const name = posting.path.slice(posting.path.lastIndexOf('/') + 1).replace(/(?:\.stelle)?\.ya?ml$/i, '');
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (posting.scheme !== 'untitled') return vscode.Uri.joinPath(posting, '..', `${name}${extension}`);
  return folder ? vscode.Uri.joinPath(folder, `${name}${extension}`) : vscode.Uri.file(`${name}${extension}`);
}
