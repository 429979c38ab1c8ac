// All postings of the folder in a real VS Code, none of them open.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { CheckAllResult } from '../../server/src/lsp/overview-protocol.ts';
import { at, made, removeAll, write } from './folder.ts';
import { extension, until } from './support.ts';

const messages = (uri: vscode.Uri): string[] => vscode.languages.getDiagnostics(uri).map(({ message }) => message);
const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());

describe('all postings of the folder', () => {
  before(removeAll);
  afterEach(removeAll);

  it('have findings without being opened, and follow what happens on disk', async () => {
    await extension();
    const uri = await write('nie-offen.stelle.yaml', 'titel: Leitung (w/m/d)\nbewerbungsfrist: 31.11.2026\n');
    const hasFinding = (): boolean => messages(uri).some((message) => message.includes('31.11.2026 gibt es nicht'));
    await until(vscode.languages.onDidChangeDiagnostics, hasFinding);
    assert.equal(isOpen(uri), false);
    await write('nie-offen.stelle.yaml', 'titel: Leitung (w/m/d)\nbewerbungsfrist: 30.11.2026\n');
    await until(vscode.languages.onDidChangeDiagnostics, () => !hasFinding());
    await write('nie-offen.stelle.yaml', 'titel: Leitung (w/m/d)\nbewerbungsfrist: 31.11.2026\n');
    await until(vscode.languages.onDidChangeDiagnostics, hasFinding);
    await vscode.workspace.fs.delete(uri);
    await until(vscode.languages.onDidChangeDiagnostics, () => messages(uri).length === 0);
  });

  it('are found in a folder that was filled before it came, deeper down as well', async () => {
    const { postings } = (await extension()).exports;
    const isListed = (): boolean =>
      postings.latest.groups.some(({ rows }) => rows.some(({ label }) => label.startsWith('26/7788')));
    const outside = mkdtempSync(join(tmpdir(), 'kennziffer-ordner-'));
    mkdirSync(join(outside, 'tief'));
    writeFileSync(join(outside, 'tief', 'a.stelle.yaml'), 'kennziffer: 26/7788\ntitel: Neuland (w/m/d)\n');
    await vscode.workspace.fs.rename(vscode.Uri.file(outside), at('neu'));
    await until(postings.onDidShow, isListed);
    await removeAll();
    await until(postings.onDidShow, () => !isListed());
  });

  it('stand in the list, what must go offline on top', async () => {
    const { postings } = (await extension()).exports;
    const find = (title: string) => postings.latest.groups.find((group) => group.title === title)?.rows ?? [];
    const text = 'kennziffer: 20/0001\ntitel: Alte Stelle (w/m/d)\nbewerbungsfrist: 01.12.2020\n';
    const uri = await write('alt.stelle.yaml', `stand: veröffentlicht\n${text}`);
    await until(postings.onDidShow, () => find('Heute offline nehmen').length > 0);
    assert.equal(postings.latest.groups[0]?.title, 'Heute offline nehmen');
    const [row] = find('Heute offline nehmen');
    assert.equal(row!.label, '20/0001 Alte Stelle (w/m/d)');
    const item = postings.getTreeItem(row!);
    assert.match(String(item.description), /^Frist 01\.12\.2020, vor \d+ Tagen · \d+ /);
    // A click opens it.
    await vscode.commands.executeCommand(item.command!.command, ...(item.command!.arguments as unknown[]));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await write('alt.stelle.yaml', `stand: archiviert\n${text}`);
    await until(postings.onDidShow, () => find('Archiv').length > 0 && find('Heute offline nehmen').length === 0);
    await removeAll();
    await until(postings.onDidShow, () => find('Archiv').length === 0);
  });

  it('are checked on command, with a summary in German', async () => {
    await extension();
    await write('nie-offen.stelle.yaml', 'titel: Leitung (w/m/d)\nbewerbungsfrist: 31.11.2026\n');
    const result = await vscode.commands.executeCommand<CheckAllResult>('kennziffer.checkAll');
    assert.match(result.text, /^\d+ Ausschreibungen geprüft: \d+ Fehler.* in \d+ davon\.$/);
  });

  it('are found by number, title and state', async () => {
    await extension();
    await write('b.stelle.yaml', 'stand: Beteiligung\nkennziffer: 26/9876\ntitel: Archivleitung (w/m/d)\n');
    await vscode.commands.executeCommand('kennziffer.checkAll');
    for (const query of ['9876', 'Archivleitung', 'Beteiligung']) {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      assert.ok(
        found.some(({ location }) => location.uri.toString() === vscode.Uri.joinPath(made, 'b.stelle.yaml').toString()),
        query,
      );
    }
  });
});
