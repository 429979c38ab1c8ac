import * as vscode from 'vscode';
import { source } from '../../server/src/lsp/protocol.ts';

/** Goes to a finding and shows all there is to say about it: the one at the cursor or on its line, else one chosen from the file. */
export async function explainFinding(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const findings = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter((diagnostic) => diagnostic.source === source)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  if (findings.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no findings in this file.'));
    return;
  }
  const here = findings.filter(({ range }) => range.contains(editor.selection.active));
  const { line } = editor.selection.active;
  const near =
    here.length > 0 ? here : findings.filter(({ range }) => range.start.line <= line && line <= range.end.line);
  const finding = near.length === 1 ? near[0] : await choose(near.length > 0 ? near : findings);
  if (!finding) return;
  editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
  editor.revealRange(finding.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover');
}

async function choose(findings: readonly vscode.Diagnostic[]): Promise<vscode.Diagnostic | undefined> {
  const items = findings.map((finding) => ({
    label: finding.message,
    description: ruleOf(finding),
    detail: vscode.l10n.t('Line {0}', finding.range.start.line + 1),
    finding,
  }));
  const placeHolder = vscode.l10n.t('Which finding shall be explained?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.finding;
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
