import * as vscode from 'vscode';

describe('findings in a browser', () => {
  it('are found by the worker, with the house file read through VS Code', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'frist.stelle.yaml'));
    await vscode.window.showTextDocument(document);
    const found = (): boolean =>
      vscode.languages.getDiagnostics(document.uri).some(({ message }) => message.includes('31.11.2026 gibt es nicht'));
    await new Promise<void>((resolve) => {
      const listening = vscode.languages.onDidChangeDiagnostics(() => {
        if (!found()) return;
        listening.dispose();
        resolve();
      });
      if (found()) resolve();
    });
  });
});
