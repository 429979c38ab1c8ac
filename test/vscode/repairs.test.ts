import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, open, until } from './support.ts';

/** Two repairs that are safe, of one rule, and one that needs a person. */
const broken = `Titel: Sachbearbeitung (w/m/d)
Beginn: nächstmöglich
anforderungen:
  erwartet:
    - Sie passen in unser junges Team
`;
const mended = broken.replace('Titel', 'titel').replace('Beginn', 'beginn');

describe('repairs in VS Code', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await extension();
    document = await open('frist.stelle.yaml');
    const name = vscode.Uri.joinPath(document.uri, '..', 'reparieren.stelle.yaml');
    await vscode.workspace.fs.writeFile(name, new TextEncoder().encode(broken));
    document = await open('reparieren.stelle.yaml');
    await vscode.window.showTextDocument(document);
    await until(vscode.languages.onDidChangeDiagnostics, () => found('alter/junges-team') && found(rule));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(document.uri);
  });

  const rule = 'sprache/unbekanntes-feld';
  const found = (id: string): boolean =>
    vscode.languages
      .getDiagnostics(document.uri)
      .some(({ code }) => (typeof code === 'object' ? code.value : code) === id);
  const actions = (line: number, kind?: string) =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(line, 2, line, 2),
      kind,
    );

  it('come in order of trust: the safe one preferred, then the others, all of the rule, exceptions, the page', async () => {
    const offered = await actions(0, vscode.CodeActionKind.QuickFix.value);
    const order = offered.map(({ title, isPreferred }) => `${isPreferred === true ? '! ' : ''}${title}`);
    assert.deepEqual(order.slice(0, 2), ['! In „titel“ ändern', '„Titel“ entfernen']);
    const rest = order.slice(2);
    assert.match(rest[0]!, new RegExp(`Alle.*${rule}`));
    assert.match(rest[1]!, /hier mit Begründung ausschalten/);
    assert.match(rest[2]!, /Datei/);
  });

  it('never call a change of legal wording preferred', async () => {
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.includes('junges Team'));
    const at = new vscode.Range(line, 26, line, 26);
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      at,
    );
    assert.ok(offered.some(({ title }) => title.includes('engagiertes Team')));
    assert.ok(offered.every(({ isPreferred }) => isPreferred !== true));
  });

  it('mend all of one rule at once', async () => {
    const all = (await actions(0)).find(({ title }) => title.startsWith('Alle'));
    assert.ok(all?.edit);
    await vscode.workspace.applyEdit(all.edit);
    assert.equal(document.getText(), mended);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), broken);
  });

  it('are made on saving where the author wants that: safe ones only', async () => {
    await until(vscode.languages.onDidChangeDiagnostics, () => found(rule));
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update(
      'codeActionsOnSave',
      { 'source.fixAll.kennziffer': 'explicit' },
      vscode.ConfigurationTarget.Global,
    );
    try {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(document.lineCount, 0), 'dauer: unbefristet\n');
      await vscode.workspace.applyEdit(edit);
      assert.ok(await document.save());
      const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
      assert.equal(saved, `${mended}dauer: unbefristet\n`);
    } finally {
      await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
