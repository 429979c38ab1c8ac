import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { renderStale } from '../../../server/src/lsp/preview-protocol.ts';
import type { PreviewState } from '../webview/messages.ts';
import { PreviewPanel } from './panel.ts';

export const viewType = 'kennziffer.preview';
const language = 'stellenausschreibung';

interface Stoppable {
  dispose(): unknown;
}

/** All previews of a window. One that is not locked follows the active editor; locked ones stay with their posting. */
export class Previews implements vscode.Disposable {
  private readonly client: BaseLanguageClient;
  private readonly extension: vscode.Uri;
  private readonly panels = new Set<PreviewPanel>();
  private readonly subscriptions: Stoppable[] = [];
  private readonly openedEmitter = new vscode.EventEmitter<PreviewPanel>();
  readonly onDidOpen = this.openedEmitter.event;

  constructor(client: BaseLanguageClient, extension: vscode.Uri) {
    this.client = client;
    this.extension = extension;
    this.subscriptions.push(
      this.openedEmitter,
      vscode.commands.registerCommand('kennziffer.preview.open', (uri?: vscode.Uri) => this.open(uri, false)),
      vscode.commands.registerCommand('kennziffer.preview.openToSide', (uri?: vscode.Uri) => this.open(uri, true)),
      vscode.commands.registerCommand('kennziffer.preview.toggleLock', () => this.active?.toggleLock()),
      vscode.commands.registerCommand('kennziffer.preview.showSource', () => this.showSource()),
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      ...this.following(),
    );
  }

  get all(): readonly PreviewPanel[] {
    return [...this.panels];
  }

  get active(): PreviewPanel | undefined {
    return this.all.find(({ active }) => active);
  }

  /** Brings a preview back after the window was reloaded. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, saved: Partial<PreviewState> | undefined): Promise<void> {
    // VS Code writes down what a page shows a few seconds late: a window loaded anew at once has the page, but not that.
    const uri = typeof saved?.uri === 'string' ? saved.uri : visiblePosting()?.toString();
    if (uri !== undefined) this.add(panel, { uri, locked: saved?.locked === true });
    else panel.dispose();
    return Promise.resolve();
  }

  dispose(): void {
    for (const disposable of [...this.panels, ...this.subscriptions]) disposable.dispose();
  }

  private open(given: vscode.Uri | undefined, beside: boolean): void {
    const editor = vscode.window.activeTextEditor;
    const uri = given ?? (editor?.document.languageId === language ? editor.document.uri : undefined);
    if (!uri) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a posting first, then its preview.'));
      return;
    }
    const column = beside ? vscode.ViewColumn.Beside : (editor?.viewColumn ?? vscode.ViewColumn.Active);
    const there = this.all.find((panel) => panel.shows(uri)) ?? this.all.find(({ locked }) => !locked);
    if (there) {
      there.follow(uri);
      there.reveal(there.viewColumn);
      return;
    }
    // Beside the text the author goes on writing; in its place the page is what the author wants to read.
    const show = { viewColumn: column, preserveFocus: beside };
    const panel = vscode.window.createWebviewPanel(viewType, '', show, { enableFindWidget: true });
    this.add(panel, { uri: uri.toString(), locked: false });
  }

  private add(webview: vscode.WebviewPanel, state: PreviewState): void {
    const icon = (theme: string): vscode.Uri =>
      vscode.Uri.joinPath(this.extension, 'client', 'icons', `stelle-${theme}.svg`);
    webview.iconPath = { light: icon('light'), dark: icon('dark') };
    const panel = new PreviewPanel(webview, this.client, this.extension, state);
    this.panels.add(panel);
    panel.onDidDispose(() => this.panels.delete(panel));
    this.openedEmitter.fire(panel);
  }

  private of(uri: vscode.Uri): PreviewPanel[] {
    return this.all.filter((panel) => panel.shows(uri));
  }

  private updateAll(): void {
    for (const panel of this.panels) void panel.update();
  }

  private following(): Stoppable[] {
    return [
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        for (const panel of this.of(document.uri)) void panel.update();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId !== language) return;
        for (const panel of this.panels) if (!panel.locked) panel.follow(editor.document.uri);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        for (const panel of this.of(textEditor.document.uri)) panel.scrollTo(textEditor);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const line = selections[0]?.active.line;
        if (line !== undefined) for (const panel of this.of(textEditor.document.uri)) panel.cursorAt(line);
      }),
      this.client.onNotification(renderStale, () => this.updateAll()),
      this.client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.updateAll();
      }),
    ];
  }

  private async showSource(): Promise<void> {
    const { active } = this;
    if (!active) return;
    const document = await vscode.workspace.openTextDocument(active.uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  }
}

function visiblePosting(): vscode.Uri | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.languageId === language)?.document.uri;
}
