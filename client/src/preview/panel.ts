import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Look } from '../../../server/src/house/look.ts';
import { logoPart, type Part } from '../../../server/src/render/html.ts';
import { houseColours } from '../../../server/src/render/style.ts';
import { renderRequest, type RenderParams, type RenderResult } from '../../../server/src/lsp/preview-protocol.ts';
import type { FromPage, PreviewState, ToPage } from '../webview/messages.ts';
import { addressOf, findLogo, type FoundLogo } from './logo.ts';
import { makePage } from './page.ts';

/** What a page shows at the moment, for tests. */
export interface Shown {
  readonly uri: string;
  readonly version: number;
  readonly html: string;
  readonly banner: boolean;
}

/** One preview: shows a posting, follows its text, moves with its editor. */
export class PreviewPanel implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private readonly client: BaseLanguageClient;
  private readonly extension: vscode.Uri;
  private readonly shownEmitter = new vscode.EventEmitter<Shown>();
  private current: PreviewState;
  private shown: Shown | undefined;
  /** The last page on which nothing was missing: it stays while the file cannot be read. */
  private whole: string | undefined;
  private running = false;
  private again = false;
  private ready = false;
  /** The folder that the page may read a logo from. */
  private logoFolder: string | undefined;
  /** The reader moves the page by hand: the editor follows and says nothing. */
  private pageLeads = false;

  readonly onDidShow = this.shownEmitter.event;
  readonly onDidDispose: vscode.Event<void>;

  constructor(panel: vscode.WebviewPanel, client: BaseLanguageClient, extension: vscode.Uri, state: PreviewState) {
    this.panel = panel;
    this.client = client;
    this.current = state;
    this.onDidDispose = panel.onDidDispose;
    this.extension = extension;
    panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message));
    makePage(panel.webview, extension, undefined);
    this.retitle();
  }

  get uri(): vscode.Uri {
    return vscode.Uri.parse(this.current.uri);
  }

  get locked(): boolean {
    return this.current.locked;
  }

  get active(): boolean {
    return this.panel.active;
  }

  get viewColumn(): vscode.ViewColumn | undefined {
    return this.panel.viewColumn;
  }

  get latest(): Shown | undefined {
    return this.shown;
  }

  shows(uri: vscode.Uri): boolean {
    return this.current.uri === uri.toString();
  }

  reveal(column?: vscode.ViewColumn): void {
    this.panel.reveal(column, column !== undefined);
  }

  follow(uri: vscode.Uri): void {
    if (this.shows(uri)) return;
    this.current = { ...this.current, uri: uri.toString() };
    this.forgetPage();
    this.retitle();
    void this.update();
  }

  toggleLock(): void {
    this.current = { ...this.current, locked: !this.current.locked };
    this.retitle();
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** Shows the text as it is now. One request at a time; what is typed meanwhile is one more, not ten. */
  async update(): Promise<void> {
    this.again = true;
    if (this.running || !this.ready) return;
    this.running = true;
    try {
      while (this.again) {
        this.again = false;
        await this.renderOnce();
      }
    } catch {
      // A server that is being restarted answers nothing: the page stays, and is made anew when the server runs again.
    } finally {
      this.running = false;
    }
  }

  /** The editor has been scrolled. */
  scrollTo(editor: vscode.TextEditor): void {
    const line = editor.visibleRanges[0]?.start.line;
    if (line !== undefined && !this.pageLeads) this.post({ type: 'scrollTo', line });
  }

  cursorAt(line: number): void {
    this.post({ type: 'cursor', line });
  }

  private async renderOnce(): Promise<void> {
    const { uri } = this.current;
    // The server knows open documents only; a window that comes back may show the page without its editor.
    const document = await vscode.workspace.openTextDocument(this.uri).then(undefined, () => undefined);
    if (!document) {
      this.banner(vscode.l10n.t('The file of this preview is no longer there.'));
      return;
    }
    const params: RenderParams = { uri: this.client.code2ProtocolConverter.asUri(document.uri) };
    const result = await this.client.sendRequest<RenderResult | null>(renderRequest, params);
    if (!result || uri !== this.current.uri) return;
    const logo = await this.findLogo(result.look);
    if (!this.mayShow(logo)) return;
    if (result.version < document.version) this.again = true;
    const broken = result.brokenLine !== undefined;
    const held = broken ? this.whole : undefined;
    if (broken) {
      const text =
        held !== undefined
          ? vscode.l10n.t(
              'Line {0} cannot be read at the moment. You see the last version that could.',
              result.brokenLine + 1,
            )
          : vscode.l10n.t(
              'Line {0} cannot be read at the moment. Something may be missing here.',
              result.brokenLine + 1,
            );
      this.banner(text, result.brokenLine);
    } else {
      this.post({ type: 'banner', banner: null });
    }
    const parts = [...(logo ? [logo.part] : []), ...result.parts];
    if (held === undefined) this.post({ type: 'show', parts, ...colours(result.look) });
    const html = held ?? parts.map((part) => part.html).join('');
    if (!broken) this.whole = html;
    this.shown = { uri, version: result.version, html, banner: broken };
    this.shownEmitter.fire(this.shown);
  }

  private forgetPage(): void {
    this.shown = undefined;
    this.whole = undefined;
  }

  private async findLogo({ logo }: Look): Promise<(FoundLogo & { part: Part }) | undefined> {
    const found = logo && (await findLogo(logo, this.client.protocol2CodeConverter.asUri(logo.house)));
    return found && { ...found, part: logoPart(addressOf(found, this.panel.webview), logo) };
  }

  /** A page that must not read the logo's folder, or need not any more, is made anew; it asks to be filled by itself. */
  private mayShow(logo: FoundLogo | undefined): boolean {
    const folder = logo?.folder.toString();
    if (folder === this.logoFolder) return true;
    this.logoFolder = folder;
    this.ready = false;
    makePage(this.panel.webview, this.extension, logo?.folder);
    return false;
  }

  private receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        // Also after the page was hidden and made anew, when it has nothing on it.
        this.ready = true;
        this.forgetPage();
        this.post({ type: 'state', state: this.current });
        return void this.update();
      case 'lead':
        this.pageLeads = message.lead;
        return;
      case 'reveal': {
        this.revealLine(message.line);
        return;
      }
      case 'open':
        return void this.open(message.target, message.focus);
    }
  }

  private revealLine(at: number): void {
    const line = Math.max(0, Math.floor(at));
    for (const editor of this.editors()) {
      if (line >= editor.document.lineCount) continue;
      editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    }
  }

  private async open(target: { start: number } | { line: number }, focus: boolean): Promise<void> {
    const shown = this.editors()[0];
    // A single click moves an editor that is there; only a double click or the keyboard opens one.
    if (!shown && !focus) return;
    const document = shown?.document ?? (await vscode.workspace.openTextDocument(this.uri));
    const position = 'start' in target ? document.positionAt(target.start) : new vscode.Position(target.line, 0);
    const selection = new vscode.Range(position, position);
    if (focus) {
      const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
      await vscode.window.showTextDocument(document, { viewColumn, selection });
    } else if (shown) {
      shown.selection = new vscode.Selection(position, position);
      shown.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }

  private editors(): vscode.TextEditor[] {
    return vscode.window.visibleTextEditors.filter(({ document }) => this.shows(document.uri));
  }

  private banner(text: string, line?: number): void {
    this.post({ type: 'banner', banner: { text, ...(line !== undefined && { line }) } });
  }

  private retitle(): void {
    const { path } = this.uri;
    const name = path.slice(path.lastIndexOf('/') + 1);
    this.panel.title = this.locked ? vscode.l10n.t('[Preview] {0}', name) : vscode.l10n.t('Preview {0}', name);
    if (this.ready) this.post({ type: 'state', state: this.current });
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}

function colours({ accent }: Look): { colours?: Readonly<Record<string, string>> } {
  const found = houseColours(accent);
  return found ? { colours: found } : {};
}
