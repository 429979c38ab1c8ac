import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextEdit } from 'vscode-languageserver-types';
import { pasteRequest, type PasteParams } from '../../../server/src/lsp/protocol.ts';
import { pasteApi, type PasteEdit } from './api.ts';

/** What is pasted from Word, Outlook, a page or a PDF becomes a part of the posting; the server knows how. */
export function registerPasting(client: BaseLanguageClient): vscode.Disposable {
  const api = pasteApi();
  if (!api) return vscode.Disposable.from();
  const title = vscode.l10n.t('Insert as part of the posting');

  async function provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    clipboard: vscode.DataTransfer,
    _context: unknown,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined> {
    // What was copied in an editor is text of a file already; with several cursors the editor deals out the lines.
    const [range] = ranges;
    if (!range || ranges.length > 1 || clipboard.get('vscode-editor-data')) return undefined;
    const { version } = document;
    const text = (await clipboard.get('text/plain')?.asString()) ?? '';
    const html = await clipboard.get('text/html')?.asString();
    const params: PasteParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      range: client.code2ProtocolConverter.asRange(range),
      text,
      ...(html !== undefined && { html }),
    };
    const edit = await client.sendRequest<TextEdit | null>(pasteRequest, params, token).catch(() => null);
    if (!edit || document.version !== version) return undefined;
    // As a whole edit, so that the indent of each line stays as it is: an inserted text is indented by the editor.
    const paste = api!.edit('', title);
    paste.additionalEdit = new vscode.WorkspaceEdit();
    paste.additionalEdit.replace(document.uri, client.protocol2CodeConverter.asRange(edit.range), edit.newText);
    return [paste];
  }

  return api.register({ language: 'stellenausschreibung' }, { provideDocumentPasteEdits }, ['text/plain', 'text/html']);
}
