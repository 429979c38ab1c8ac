import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  beginRequest,
  copyPostingRequest,
  newPostingRequest,
  unitsRequest,
  type BeginChoices,
  type NewFile,
} from '../../../server/src/lsp/protocol.ts';
import { language, place, targetFor, toUri, type Given, type Target } from './files.ts';
import { askForFacts } from './questions.ts';

/** Commands that the line over an empty posting leads to. */
export const beginCommands = { begin: 'kennziffer.newPosting', copy: 'kennziffer.copyPosting' } as const;

/** „Neue Stellenausschreibung“ and „Aus vorhandener Ausschreibung …“. */
export function registerBeginning(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(beginCommands.begin, (given: Given) => told(() => begin(client, given))),
    vscode.commands.registerCommand(beginCommands.copy, (given: Given) => told(() => copy(client, given))),
  );
}

/** Says what went wrong, e.g. a folder that may not be written to. */
async function told(action: () => Promise<vscode.TextEditor | undefined>): Promise<vscode.TextEditor | undefined> {
  try {
    return await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The posting could not be created: {0}', reason));
    return undefined;
  }
}

/** The address by which the server finds the house. A posting without a folder has no house. */
const addressOf = (client: BaseLanguageClient, { uri }: Target): string =>
  uri === undefined ? 'untitled:neu.stelle.yaml' : client.code2ProtocolConverter.asUri(uri);

async function begin(client: BaseLanguageClient, given: Given): Promise<vscode.TextEditor | undefined> {
  const target = await targetFor(given);
  if (!target) return undefined;
  const uri = addressOf(client, target);
  const units = client.sendRequest<string[][]>(unitsRequest, { uri }).catch((): string[][] => []);
  const facts = await askForFacts(await client.sendRequest<BeginChoices>(beginRequest, { uri }), units);
  if (!facts) return undefined;
  return place(target, await client.sendRequest<NewFile>(newPostingRequest, { uri, facts }));
}

async function copy(client: BaseLanguageClient, given: Given): Promise<vscode.TextEditor | undefined> {
  const uri = toUri(given);
  const asked = await targetFor(given);
  if (!asked) return undefined;
  // The posting that the command was called on is the one to copy; an empty one is where the copy goes.
  const source = uri && !('empty' in asked) ? uri : await choosePosting(asked);
  if (!source) return undefined;
  const { languageId, text } = await textOf(source);
  if (languageId !== language) return undefined;
  const address = addressOf(client, asked);
  return place(asked, await client.sendRequest<NewFile>(copyPostingRequest, { uri: address, text }));
}

async function textOf(uri: vscode.Uri): Promise<{ languageId: string; text: string }> {
  const document = await vscode.workspace.openTextDocument(uri);
  return { languageId: document.languageId, text: document.getText() };
}

/** All postings of the workspace, the one that is open first. */
async function choosePosting(target: Target): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*.stelle.{yaml,yml}', '**/node_modules/**');
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const items = found
    .filter((uri) => !('empty' in target) || uri.toString() !== target.uri.toString())
    .map((uri) => {
      const path = vscode.workspace.asRelativePath(uri);
      const name = path.slice(path.lastIndexOf('/') + 1);
      const isActive = uri.toString() === active;
      return { label: name, description: path.slice(0, -name.length - 1), uri, isActive };
    })
    // Newest numbers first.
    .sort((a, b) => Number(b.isActive) - Number(a.isActive) || b.label.localeCompare(a.label, 'de', { numeric: true }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no posting yet to begin from.'));
    return undefined;
  }
  const placeHolder = vscode.l10n.t('Which posting shall the new one begin from?');
  const title = vscode.l10n.t('From an Existing Posting');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }))?.uri;
}
