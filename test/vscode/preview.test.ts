import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PreviewPanel } from '../../client/src/preview/panel.ts';
import { extension, open, until } from './support.ts';

/** Shows a posting and its preview beside it; settles when the page has said that it is there and was given the text. */
async function preview(path: string): Promise<{ document: vscode.TextDocument; panel: PreviewPanel }> {
  const { previews } = (await extension()).exports;
  const document = await open(path);
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  await vscode.commands.executeCommand('kennziffer.preview.openToSide');
  const panel = previews.all.find((one) => one.shows(document.uri));
  assert.ok(panel);
  await until(panel.onDidShow, () => panel.latest?.uri === document.uri.toString());
  return { document, panel };
}

async function replaceLine(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, document.lineAt(line).range, text);
  await vscode.workspace.applyEdit(edit);
}

describe('the preview in VS Code', () => {
  afterEach(async () => {
    for (const panel of (await extension()).exports.previews.all) panel.dispose();
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('shows the posting and follows typing', async () => {
    const { document, panel } = await preview('frist.stelle.yaml');
    assert.match(panel.latest!.html, /Prüfung, Bescheid, Gebühr/);
    await replaceLine(document, 0, 'titel: Amtsleitung (w/m/d)');
    await until(panel.onDidShow, () => panel.latest?.version === document.version);
    assert.match(panel.latest!.html, /<h1[^>]*>.*Amtsleitung/);
  });

  it('keeps the last good page while the file cannot be read', async () => {
    const { document, panel } = await preview('frist.stelle.yaml');
    await replaceLine(document, 0, 'titel: "Amtsleitung');
    await until(panel.onDidShow, () => panel.latest?.banner === true);
    assert.match(panel.latest!.html, /<h1[^>]*>.*Sachbearbeiter/);
    await replaceLine(document, 0, 'titel: Amtsleitung');
    await until(panel.onDidShow, () => panel.latest?.banner === false);
    assert.match(panel.latest!.html, /<h1[^>]*>.*Amtsleitung/);
  });

  it('shows what can be read of a file that is broken from the start, and goes on with it', async () => {
    const { previews } = (await extension()).exports;
    const document = await open('frist.stelle.yaml');
    await replaceLine(document, 0, 'titel: "Amtsleitung');
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('kennziffer.preview.openToSide');
    const panel = previews.all.find((one) => one.shows(document.uri))!;
    await until(panel.onDidShow, () => panel.latest?.banner === true);
    const last = document.lineCount - 1;
    await replaceLine(document, last, `${document.lineAt(last).text}\nhinweise: Wir freuen uns auf Sie.`);
    await until(panel.onDidShow, () => panel.latest?.version === document.version);
    assert.ok(panel.latest!.banner);
    assert.match(panel.latest!.html, /Wir freuen uns auf Sie/);
  });

  it("goes with the house's logo as it is changed, deleted and put there again", async () => {
    const { panel } = await preview('frist.stelle.yaml');
    const logo = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'logo.svg');
    const bytes = await vscode.workspace.fs.readFile(logo);
    const shown = () => /<img src="([^"]*)"/.exec(panel.latest?.html ?? '')?.[1];
    const first = shown();
    assert.ok(first);
    try {
      await vscode.workspace.fs.writeFile(logo, bytes);
      await until(panel.onDidShow, () => shown() !== first);
      await vscode.workspace.fs.delete(logo);
      await until(panel.onDidShow, () => shown() === undefined);
      await vscode.workspace.fs.writeFile(logo, bytes);
      await until(panel.onDidShow, () => shown() !== undefined);
      // What holds no picture is not shown as a broken one.
      await vscode.workspace.fs.writeFile(logo, new TextEncoder().encode('<!doctype html>'));
      await until(panel.onDidShow, () => shown() === undefined);
    } finally {
      await vscode.workspace.fs.writeFile(logo, bytes);
    }
    await until(panel.onDidShow, () => shown() !== undefined);
  });

  it('shows the posting beside it when the window was loaded anew before VS Code had written down which', async () => {
    const { previews } = (await extension()).exports;
    const document = await open('frist.stelle.yaml');
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const webview = vscode.window.createWebviewPanel('kennziffer.preview', '', vscode.ViewColumn.Two);
    await previews.deserializeWebviewPanel(webview, undefined);
    const panel = previews.all.find((one) => one.shows(document.uri));
    assert.ok(panel);
    await until(panel.onDidShow, () => panel.latest?.uri === document.uri.toString());
    assert.equal(panel.locked, false);
  });

  it('goes with the active posting, unless it is locked; then there may be several', async () => {
    const { panel } = await preview('frist.stelle.yaml');
    const other = await open('amt/zulassung.stelle.yml');
    await vscode.window.showTextDocument(other, vscode.ViewColumn.One);
    await until(panel.onDidShow, () => panel.latest?.uri === other.uri.toString());
    panel.toggleLock();
    const { panel: second } = await preview('frist.stelle.yaml');
    assert.notEqual(second, panel);
    assert.ok(panel.shows(other.uri));
  });
});
