import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';

/** Tells beside the language's name whether postings are being checked, and offers a restart. */
export function showStatus(client: BaseLanguageClient, selector: vscode.DocumentSelector): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('kennziffer', selector);
  item.name = 'Kennziffer';
  item.command = { command: 'kennziffer.restartServer', title: vscode.l10n.t('Restart') };

  const show = (state: State): void => {
    item.busy = state === State.Starting;
    const stopped = state === State.Stopped || state === State.StartFailed;
    item.severity = stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.text = stopped
      ? vscode.l10n.t('Kennziffer is not checking')
      : item.busy
        ? vscode.l10n.t('Kennziffer is starting')
        : vscode.l10n.t('Kennziffer is checking');
  };
  show(client.state);
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(({ newState }) => show(newState)),
  );
}
