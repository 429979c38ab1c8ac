// Two folders in one window, each with a house of its own, in a real VS Code.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckAllResult } from '../../server/src/lsp/overview-protocol.ts';
import { extension, until } from '../vscode/support.ts';

const [city, district] = vscode.workspace.workspaceFolders!.map(({ uri }) => uri) as [vscode.Uri, vscode.Uri];
const cityPosting = vscode.Uri.joinPath(city, 'leitung.stelle.yaml');
const districtPosting = vscode.Uri.joinPath(district, 'aufsicht.stelle.yaml');

const codes = (uri: vscode.Uri): string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();

describe('two folders in one window', () => {
  before(async () => {
    await extension();
    await vscode.commands.executeCommand<CheckAllResult>('kennziffer.checkAll');
    await until(vscode.languages.onDidChangeDiagnostics, () => codes(districtPosting).length > 0);
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('are checked each by its own house, and may give the same number', () => {
    // The city's pattern is 26/0417, the district's 417-26.
    assert.ok(!codes(cityPosting).includes('kennziffer/muster'), String(codes(cityPosting)));
    assert.ok(codes(districtPosting).includes('kennziffer/muster'), String(codes(districtPosting)));
    for (const uri of [cityPosting, districtPosting]) assert.ok(!codes(uri).includes('kennziffer/doppelt'));
  });

  it('stand in one list', async () => {
    const { postings } = (await extension()).exports;
    const titles = (): string[] => postings.latest.groups.flatMap(({ rows }) => rows.map(({ label }) => label)).sort();
    await until(postings.onDidShow, () => titles().length === 2);
    assert.deepEqual(titles(), ['26/0417 Aufsicht (w/m/d)', '26/0417 Leitung (w/m/d)']);
  });

  it('come and go while the window is open', async () => {
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 1));
    await until(vscode.languages.onDidChangeDiagnostics, () => codes(districtPosting).length === 0);
    assert.ok(codes(cityPosting).length > 0);
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: district }));
    await until(vscode.languages.onDidChangeDiagnostics, () => codes(districtPosting).includes('kennziffer/muster'));
  });

  it('are told apart where the author asks why a file is checked', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(districtPosting));
    await vscode.commands.executeCommand('kennziffer.whyChecked');
    const text = vscode.window.activeTextEditor!.document.getText();
    assert.match(text, /^ {2}kreis\/arbeitgeber\.yaml$/m);
    assert.doesNotMatch(text, /Stadt Beispiel/);
  });
});
