import * as vscode from 'vscode';

describe('beginning a posting in a browser', () => {
  it('writes the copy through VS Code, and replaces nothing', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
    const source = vscode.Uri.joinPath(folder, 'vorschau.stelle.yaml');
    const before = await textOf(source);
    const made: vscode.Uri[] = [];
    try {
      for (let count = 0; count < 2; count++) {
        const editor = await vscode.commands.executeCommand<vscode.TextEditor | undefined>(
          'kennziffer.copyPosting',
          source,
        );
        const uri = vscode.window.activeTextEditor?.document.uri;
        if (!editor || !uri || uri.toString() === source.toString()) throw new Error('no new posting is shown');
        made.push(uri);
        const text = await textOf(uri);
        if (!text.startsWith('stand: Entwurf\n')) throw new Error(text.slice(0, 80));
      }
      if (made[0]?.toString() === made[1]?.toString()) throw new Error('the second copy replaced the first');
      if ((await textOf(source)) !== before) throw new Error('the source was changed');
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      for (const uri of made) await vscode.workspace.fs.delete(uri);
    }
  });
});

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
