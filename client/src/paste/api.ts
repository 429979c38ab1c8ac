import * as vscode from 'vscode';

/*
 * The part of VS Code's interface for pasting that is used here. It came with VS Code 1.97, the extension also runs in
 * older ones, so it is looked for instead of taken for granted.
 */

/** Names a way to paste, from general to special: `text.kennziffer`. */
interface Kind {
  append(...parts: string[]): Kind;
}

export interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}

export interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

export interface PasteApi {
  readonly kind: Kind;
  edit(insertText: string, title: string): PasteEdit;
  register(selector: vscode.DocumentSelector, provider: PasteProvider, mimeTypes: readonly string[]): vscode.Disposable;
}

interface Known {
  readonly DocumentDropOrPasteEditKind?: { readonly Text: Kind };
  readonly DocumentPasteEdit?: new (insertText: string, title: string, kind: Kind) => PasteEdit;
  readonly languages: {
    registerDocumentPasteEditProvider?(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { providedPasteEditKinds: readonly Kind[]; pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
}

/** Undefined in an editor that cannot be told how to paste. */
export function pasteApi(): PasteApi | undefined {
  const { DocumentDropOrPasteEditKind: kinds, DocumentPasteEdit: Edit, languages } = vscode as unknown as Known;
  if (!kinds || !Edit || !languages.registerDocumentPasteEditProvider) return undefined;
  const kind = kinds.Text.append('kennziffer');
  return {
    kind,
    edit: (insertText, title) => new Edit(insertText, title, kind),
    register: (selector, provider, pasteMimeTypes) =>
      languages.registerDocumentPasteEditProvider!(selector, provider, {
        providedPasteEditKinds: [kind],
        pasteMimeTypes,
      }),
  };
}
