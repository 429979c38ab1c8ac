import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, made, read, removeAll } from './folder.ts';
import { extension, open } from './support.ts';

const run = (uri: vscode.Uri | undefined, format: string, to: vscode.Uri | 'clipboard'): Thenable<unknown> =>
  vscode.commands.executeCommand('kennziffer.export', uri, { format, to });

async function names(): Promise<string[]> {
  const found = await vscode.workspace.fs.readDirectory(made);
  return found.map(([name]) => name).filter((name) => name !== 'LIESMICH.txt');
}

describe('exporting in VS Code', () => {
  before(extension);
  afterEach(async () => {
    for (const panel of (await extension()).exports.previews.all) panel.dispose();
    await removeAll();
  });

  it('writes the page in the look of the house, logo in it, and nothing that is internal', async () => {
    const { uri } = await open('vorschau.stelle.yaml');
    await run(uri, 'html', at('seite.html'));
    const page = await read('seite.html');
    assert.match(page, /^<!doctype html>/);
    assert.match(page, /<h1>Sachbearbeiter\/in/);
    assert.match(page, /<img src="data:image\/svg\+xml;base64,/);
    assert.match(page, /--house-light: #a3123f/);
    assert.doesNotMatch(page, /GEHEIM|50\.3-017|41 %|data-start|class="finding/);
  });

  it('writes a Word file, by the bundle that lies beside the server', async () => {
    const { uri } = await open('vorschau.stelle.yaml');
    await run(uri, 'docx', at('neu.docx'));
    const bytes = await vscode.workspace.fs.readFile(at('neu.docx'));
    assert.deepEqual([...bytes.subarray(0, 4)], [0x50, 0x4b, 3, 4]);
    const names = Buffer.from(bytes).toString('latin1');
    for (const name of ['word/document.xml', 'word/media/image1.svg']) assert.ok(names.includes(name), name);
  });

  it('puts the text of the posting in the editor into the clipboard, as it is there and not as it was saved', async () => {
    const document = await open('vorschau.stelle.yaml');
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(2).range, 'titel: Amtsleitung (w/m/d)');
    await vscode.workspace.applyEdit(edit);
    await run(undefined, 'kurz', 'clipboard');
    assert.match(
      await vscode.env.clipboard.readText(),
      /^Stadt Beispiel\nAmtsleitung \(w\/m\/d\) für die Wohngeldstelle\n/,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.deepEqual(await names(), []);
  });

  it('takes the posting of the preview the author is in', async () => {
    const document = await open('vorschau.stelle.yaml');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('kennziffer.preview.open');
    await run(undefined, 'text', at('text.txt'));
    assert.match(await read('text.txt'), /Kennziffer 26\/0417/);
  });

  it('makes nothing of a file that cannot be read, and never writes over a posting', async () => {
    const broken = await vscode.workspace.openTextDocument({
      language: 'stellenausschreibung',
      content: 'titel: "Amtsleitung\naufgaben: x\n',
    });
    await run(broken.uri, 'text', at('kaputt.txt'));
    assert.deepEqual(await names(), []);
    const { uri } = await open('vorschau.stelle.yaml');
    for (const name of ['neu.stelle.yaml', 'arbeitgeber.yaml']) await run(uri, 'text', at(name));
    assert.deepEqual(await names(), []);
  });
});
