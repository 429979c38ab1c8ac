import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromBase64, toBase64 } from '../../../server/src/render/export/base64.ts';
import {
  exportFormatsRequest,
  exportRequest,
  type ExportChoice,
  type ExportParams,
  type ExportResult,
} from '../../../server/src/lsp/export-protocol.ts';
import { renderRequest, type RenderParams, type RenderResult } from '../../../server/src/lsp/preview-protocol.ts';
import { language, toUri, type Given } from '../begin/files.ts';
import { findLogo } from '../preview/logo.ts';
import type { Previews } from '../preview/manager.ts';
import { askFormat, askPlace, type Place } from './questions.ts';
import { save } from './save.ts';

/** What a task or a key may answer beforehand; what it leaves open is asked. */
export interface ExportAnswers {
  /** Name of a format, as on the command line. */
  readonly format?: string;
  readonly to?: Place;
}

type Content = Extract<ExportResult, { readonly content: unknown }>;

/** „Ausschreibung exportieren …“ */
export function registerExport(client: BaseLanguageClient, previews: Previews): vscode.Disposable {
  return vscode.commands.registerCommand('kennziffer.export', async (given: Given, answers?: ExportAnswers) => {
    try {
      await exportPosting(client, postingOf(given, previews), answers);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The posting could not be exported: {0}', reason));
    }
  });
}

/** The posting that is meant: the one a menu names, else the one in the preview or editor the author is in. */
function postingOf(given: Given, previews: Previews): vscode.Uri | undefined {
  const named = toUri(given);
  // Above a preview the menu hands over the preview, not its posting.
  if (named && named.scheme !== 'webview-panel') return named;
  return previews.active?.uri ?? vscode.window.activeTextEditor?.document.uri;
}

async function exportPosting(
  client: BaseLanguageClient,
  uri: vscode.Uri | undefined,
  answers: ExportAnswers = {},
): Promise<void> {
  // The server knows open documents only.
  const document = uri && (await vscode.workspace.openTextDocument(uri));
  if (document?.languageId !== language) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a posting first, then export it.'));
    return;
  }
  const formats = await client.sendRequest<ExportChoice[]>(exportFormatsRequest);
  const format = formats.find(({ name }) => name === answers.format) ?? (await askFormat(formats));
  if (!format) return;
  const made = await make(client, document, format);
  if (!made) return;
  const to = answers.to ?? (await askPlace(document.uri, format));
  if (to === undefined) return;
  const bytes = 'text' in made.content ? new TextEncoder().encode(made.content.text) : fromBase64(made.content.base64);
  if (to === 'clipboard') {
    await vscode.env.clipboard.writeText(new TextDecoder().decode(bytes));
    tellErrors(made.errors);
    void vscode.window.showInformationMessage(vscode.l10n.t('Copied: {0}', format.title));
    return;
  }
  if (await save(to, bytes, format)) tellErrors(made.errors);
}

/** Asks the server; where it can make nothing of the posting, says why. */
async function make(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  format: ExportChoice,
): Promise<Content | undefined> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const logo = await logoOf(client, uri);
  const params: ExportParams = { uri, format: format.name, ...(logo && { logo }) };
  // A browser that prints takes some seconds.
  const title = vscode.l10n.t('Exporting: {0} …', format.title);
  const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    client.sendRequest<ExportResult | null>(exportRequest, params),
  );
  if (!result) return undefined;
  if ('content' in result) return result;
  const why =
    'brokenLine' in result
      ? vscode.l10n.t(
          'Line {0} cannot be read at the moment, and something might be missing. Please look at it first.',
          result.brokenLine + 1,
        )
      : vscode.l10n.t(
          'The house file cannot be read completely, and something might be missing. Please look at it first: {0}',
          vscode.workspace.asRelativePath(vscode.Uri.parse(result.brokenHouse)),
        );
  void vscode.window.showErrorMessage(why);
  return undefined;
}

/** The picture of the house's logo, found as for the preview. */
async function logoOf(client: BaseLanguageClient, uri: string): Promise<ExportParams['logo']> {
  const page = await client.sendRequest<RenderResult | null>(renderRequest, { uri } satisfies RenderParams);
  const logo = page?.look.logo;
  const found = logo && (await findLogo(logo, client.protocol2CodeConverter.asUri(logo.house)));
  return found && { file: logo.file, base64: toBase64(await vscode.workspace.fs.readFile(found.uri)) };
}

function tellErrors(errors: number): void {
  if (errors === 0) return;
  const show = vscode.l10n.t('Show Findings');
  const text = vscode.l10n.t('Please look again before it is published. Open errors: {0}', errors);
  void vscode.window.showWarningMessage(text, show).then((chosen) => {
    if (chosen === show) void vscode.commands.executeCommand('workbench.actions.view.problems');
  });
}
