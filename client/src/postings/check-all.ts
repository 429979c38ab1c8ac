import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkAllRequest, type CheckAllResult } from '../../../server/src/lsp/overview-protocol.ts';

/** Checks all postings as they are now and says what was found. */
export async function checkAll(client: BaseLanguageClient): Promise<CheckAllResult | undefined> {
  const title = vscode.l10n.t('All postings are being checked');
  const location = vscode.ProgressLocation.Window;
  const result = await vscode.window.withProgress({ location, title }, () =>
    client.sendRequest<CheckAllResult>(checkAllRequest).catch(() => undefined),
  );
  if (!result) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Postings are not being checked at the moment.'));
    return undefined;
  }
  void report(result);
  return result;
}

async function report({ text, affected }: CheckAllResult): Promise<void> {
  const show = vscode.l10n.t('Show Findings');
  const choice = await vscode.window.showInformationMessage(text, ...(affected > 0 ? [show] : []));
  if (choice === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
