import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OverviewRow } from '../../../server/src/features/overview.ts';
import { checkAll } from './check-all.ts';
import { PostingsTree } from './tree.ts';

export type { PostingsTree } from './tree.ts';

/** All postings of the window: the list in the side bar, and the command that checks them. */
export function showPostings(client: BaseLanguageClient, { subscriptions }: vscode.ExtensionContext): PostingsTree {
  const tree = new PostingsTree(client);
  subscriptions.push(
    tree,
    vscode.commands.registerCommand('kennziffer.checkAll', () => checkAll(client)),
    vscode.commands.registerCommand('kennziffer.previewPosting', ({ uri }: OverviewRow) =>
      vscode.commands.executeCommand('kennziffer.preview.open', vscode.Uri.parse(uri)),
    ),
  );
  return tree;
}
