import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  postingsRequest,
  readFileRequest,
  statRequest,
  type FileParams,
  type FileStat,
  type FileText,
  type PostingsParams,
  type ReadParams,
} from '../../server/src/lsp/protocol.ts';

/** Reads files for the server: VS Code also sees virtual folders and shares that the server's process does not. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ uri, bytes }: ReadParams): Promise<FileText> => {
    try {
      const read = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
      return { text: new TextDecoder().decode(read.subarray(0, bytes)) };
    } catch {
      return { text: null };
    }
  });
  client.onRequest(statRequest, async ({ uri }: FileParams): Promise<FileStat> => {
    try {
      const { type, size } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
      return { size: type & vscode.FileType.File ? size : null };
    } catch {
      return { size: null };
    }
  });
  client.onRequest(postingsRequest, async ({ folders }: PostingsParams): Promise<string[]> => {
    const below = (folder: string): vscode.RelativePattern =>
      new vscode.RelativePattern(vscode.Uri.parse(folder), '**/*.stelle.{yaml,yml}');
    const found = await Promise.all(
      folders.map((folder) => vscode.workspace.findFiles(below(folder), '**/node_modules/**')),
    );
    return found.flat().map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
}
