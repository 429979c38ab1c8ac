import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, open, until } from './support.ts';

const findings = (document: vscode.TextDocument): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri);

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** The day that does not exist, in a document that is shown. */
async function openWithFinding(): Promise<vscode.TextDocument> {
  await extension();
  const document = await open('frist.stelle.yaml');
  await vscode.window.showTextDocument(document);
  await until(vscode.languages.onDidChangeDiagnostics, () =>
    findings(document).some((d) => ruleOf(d) === 'frist/datum'),
  );
  return document;
}

describe('findings in VS Code', () => {
  it('are under the value they are about, and say who found them', async () => {
    const document = await openWithFinding();
    const finding = findings(document).find((d) => ruleOf(d) === 'frist/datum');
    assert.ok(finding);
    assert.equal(finding.source, 'Kennziffer');
    assert.equal(document.getText(finding.range), '31.11.2026');
    assert.ok(findings(document).every(({ source }) => source === 'Kennziffer'));
  });

  it('come back after the server was killed', async () => {
    const document = await openWithFinding();
    const { exports } = await extension();
    const process_ = exports.serverProcessId();
    assert.ok(process_);
    const back = exports.whenRunning();
    process.kill(process_, 'SIGKILL');
    await back;
    await until(vscode.languages.onDidChangeDiagnostics, () => findings(document).length > 0);
  });

  it('go as soon as the mistake is mended', async () => {
    const document = await openWithFinding();
    const edit = new vscode.WorkspaceEdit();
    const line = document.lineAt(2);
    edit.replace(document.uri, line.range, 'bewerbungsfrist: 14.12.2026');
    await vscode.workspace.applyEdit(edit);
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => !findings(document).some((d) => ruleOf(d) === 'frist/datum'),
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('offer to be turned off with a reason', async () => {
    const document = await openWithFinding();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(2, 20, 2, 20),
    );
    assert.ok(actions.some(({ title }) => title.includes('frist/datum') && title.includes('ausschalten')));
  });
});
