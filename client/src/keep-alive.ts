import * as vscode from 'vscode';
import { CloseAction, ErrorAction } from 'vscode-languageclient';
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient';

const maxCrashes = 5;
const inARow = 3 * 60_000;

/**
 * Restarts a server that died. After five deaths in a row it stops trying, and says so: which posting was being
 * checked, and what to do; a server that is gone without a word looks like a posting without mistakes.
 */
export class KeepAlive implements ErrorHandler {
  private readonly actions: { restart(): Promise<void>; showOutput(): void };
  private crashes: number[] = [];
  private posting: vscode.Uri | undefined;
  private readonly gaveUp = new vscode.EventEmitter<string>();
  /** Fires with what the author is told. */
  readonly onGaveUp = this.gaveUp.event;

  constructor(actions: { restart(): Promise<void>; showOutput(): void }) {
    this.actions = actions;
  }

  /** Remembers which posting the server is busy with. */
  checking(posting: vscode.Uri): void {
    this.posting = posting;
  }

  reset(): void {
    this.crashes = [];
  }

  /** Writing to a server that just died fails as often as there was something to say; its close follows and decides. */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < inARow), now];
    if (this.crashes.length < maxCrashes) return { action: CloseAction.Restart, handled: true };
    void this.tell();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private async tell(): Promise<void> {
    const restart = vscode.l10n.t('Restart');
    const log = vscode.l10n.t('Open Log');
    const message = this.posting
      ? vscode.l10n.t(
          'Checking stopped {0} times in a row, most recently on "{1}". Your text is safe, but it is not being checked at the moment.',
          maxCrashes,
          this.posting.path.slice(this.posting.path.lastIndexOf('/') + 1),
        )
      : vscode.l10n.t('Checking stopped {0} times in a row. Postings are not being checked at the moment.', maxCrashes);
    this.gaveUp.fire(message);
    const choice = await vscode.window.showErrorMessage(message, restart, log);
    if (choice === restart) await this.actions.restart();
    if (choice === log) this.actions.showOutput();
  }
}
