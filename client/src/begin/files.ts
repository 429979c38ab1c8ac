import * as vscode from 'vscode';
import type { NewFile } from '../../../server/src/lsp/protocol.ts';

export const language = 'stellenausschreibung';

/** Where a new posting goes: into an empty one that is open, into a folder, or, without a folder, nowhere yet. */
export type Target =
  | { readonly empty: vscode.TextDocument; readonly uri: vscode.Uri }
  | { readonly folder: vscode.Uri; readonly uri: vscode.Uri }
  | { readonly uri: undefined };

/** What a command may be given: the explorer and menus hand over addresses, the line over an empty file its text form. */
export type Given = vscode.Uri | string | undefined;

export const toUri = (given: Given): vscode.Uri | undefined =>
  typeof given === 'string' ? vscode.Uri.parse(given, true) : given instanceof vscode.Uri ? given : undefined;

/** The place for a new posting; undefined when the author was asked for a folder and gave none. */
export async function targetFor(given: Given): Promise<Target | undefined> {
  const uri = toUri(given) ?? vscode.window.activeTextEditor?.document.uri;
  const empty = uri && emptyPosting(uri);
  if (empty) return { empty, uri: empty.uri };
  if (uri && vscode.workspace.getWorkspaceFolder(uri)) return inFolder(await folderOf(uri));
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return { uri: undefined };
  const folder = folders.length === 1 ? folders[0] : await vscode.window.showWorkspaceFolderPick();
  return folder && inFolder(folder.uri);
}

const inFolder = (folder: vscode.Uri): Target => ({ folder, uri: vscode.Uri.joinPath(folder, 'neu.stelle.yaml') });

function emptyPosting(uri: vscode.Uri): vscode.TextDocument | undefined {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open?.languageId === language && open.getText().trim() === '' ? open : undefined;
}

async function folderOf(uri: vscode.Uri): Promise<vscode.Uri> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return type & vscode.FileType.Directory ? uri : vscode.Uri.joinPath(uri, '..');
}

/** Puts a new posting where it goes and shows it, the cursor where writing begins. Never replaces a file. */
export async function place(target: Target, file: NewFile): Promise<vscode.TextEditor> {
  const document = await documentFor(target, file);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const start = firstOpen(document);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection);
  return editor;
}

async function documentFor(target: Target, file: NewFile): Promise<vscode.TextDocument> {
  if (target.uri === undefined) return vscode.workspace.openTextDocument({ language, content: file.text });
  if ('empty' in target) {
    const edit = new vscode.WorkspaceEdit();
    const { empty } = target;
    edit.replace(empty.uri, new vscode.Range(0, 0, empty.lineCount, 0), file.text);
    await vscode.workspace.applyEdit(edit);
    return empty;
  }
  return vscode.workspace.openTextDocument(await create(target.folder, file));
}

/** Writes the file under its name, or under the next one that is free: somebody else may be writing one too. */
async function create(folder: vscode.Uri, { name, text }: NewFile): Promise<vscode.Uri> {
  const contents = new TextEncoder().encode(text);
  const [, stem, ending] = /^(.*?)(\.stelle\.ya?ml)$/.exec(name)!;
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, count === 1 ? name : `${stem}-${count}${ending}`);
    if (await exists(uri)) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { contents, overwrite: false, ignoreIfExists: false });
    if (await vscode.workspace.applyEdit(edit)) return uri;
    if (!(await exists(uri))) throw new Error(vscode.l10n.t('"{0}" could not be written.', uri.path));
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Behind the first field that is still open: nothing stands behind its colon, and nothing is indented below it. */
function firstOpen(document: vscode.TextDocument): vscode.Position {
  const indentOf = (line: number): number => document.lineAt(line).firstNonWhitespaceCharacterIndex;
  for (let line = 0; line < document.lineCount; line++) {
    const { text, range } = document.lineAt(line);
    const isLast = line + 1 >= document.lineCount;
    if (/^ *[a-z_]+: *$/.test(text) && (isLast || indentOf(line + 1) <= indentOf(line))) return range.end;
  }
  return new vscode.Position(0, 0);
}
