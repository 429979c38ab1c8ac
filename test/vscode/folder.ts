import * as vscode from 'vscode';

const workspace = vscode.workspace.workspaceFolders![0]!.uri;

/** A folder of the test's own inside the workspace. */
export const made = vscode.Uri.joinPath(workspace, 'entsteht');

export const at = (path: string): vscode.Uri => vscode.Uri.joinPath(made, path);

/** Writes a file past the editor, as another program does. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(at(path), Buffer.from(text));
  return at(path);
}

export const read = async (path: string): Promise<string> =>
  Buffer.from(await vscode.workspace.fs.readFile(at(path))).toString();

/** Empties the folder but for the file that keeps it: a watcher may miss what is written into a folder just made. */
export async function removeAll(): Promise<void> {
  for (const [name] of await vscode.workspace.fs.readDirectory(made))
    if (name !== 'LIESMICH.txt') await vscode.workspace.fs.delete(at(name), { recursive: true });
}
