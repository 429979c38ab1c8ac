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

async function mend(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, document.lineAt(2).range, 'bewerbungsfrist: 14.12.2026');
  await vscode.workspace.applyEdit(edit);
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
    // What is seen now must come from the new server: it notices a repair, and that it is undone.
    const broken = (): boolean => findings(document).some((d) => ruleOf(d) === 'frist/datum');
    await mend(document);
    await until(vscode.languages.onDidChangeDiagnostics, () => !broken());
    await vscode.commands.executeCommand('undo');
    await until(vscode.languages.onDidChangeDiagnostics, broken);
  });

  it('go as soon as the mistake is mended', async () => {
    const document = await openWithFinding();
    await mend(document);
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

  it('end, after the fifth death in a row, in a message that names the posting, and come back on restart', async () => {
    const document = await openWithFinding();
    const { exports } = await extension();
    await vscode.commands.executeCommand('kennziffer.restartServer');
    const told = new Promise<string>((resolve) => exports.onGaveUp(resolve));
    for (let death = 1; death <= 5; death++) {
      const server = exports.serverProcessId();
      assert.ok(server);
      const back = death < 5 ? exports.whenRunning() : told;
      process.kill(server, 'SIGKILL');
      await back;
    }
    assert.match(await told, /frist\.stelle\.yaml/);
    await vscode.commands.executeCommand('kennziffer.restartServer');
    await until(vscode.languages.onDidChangeDiagnostics, () => findings(document).length > 0);
  });
});
