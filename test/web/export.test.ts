import * as vscode from 'vscode';

describe('exporting in a browser', () => {
  it('makes the pages in the web worker and writes them through VS Code', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
    const posting = vscode.Uri.joinPath(folder, 'vorschau.stelle.yaml');
    const made = vscode.Uri.joinPath(folder, 'seite.html');
    try {
      for (const [format, expected] of [
        ['html', /^<!doctype html>[\s\S]*style-src 'sha256-[\s\S]*<img src="data:image\/svg\+xml;base64,/],
        ['blatt', /^<!doctype html>[\s\S]*script-src 'sha256-[\s\S]*<button/],
      ] as const) {
        await vscode.commands.executeCommand('kennziffer.export', posting, { format, to: made });
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(made));
        if (!expected.test(text)) throw new Error(`${format}: ${text.slice(0, 400)}`);
        if (text.includes('GEHEIM')) throw new Error(`${format} tells what is internal`);
      }
    } finally {
      await vscode.workspace.fs.delete(made);
    }
  });
});
