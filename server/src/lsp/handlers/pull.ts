import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Handler } from '../context.ts';
import { toDiagnostics } from '../diagnostics.ts';

/** Diagnostics for clients that ask for them: they know best which documents are seen. */
export const pull: Handler = {
  capabilities: (client) =>
    client.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'kennziffer', interFileDependencies: true, workspaceDiagnostics: true } }
      : {},

  register({ connection, checker, client, onStale }) {
    if (!client.textDocument?.diagnostic) return;

    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
      const checked = await checker.check(textDocument.uri, token);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (!checked) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const { resultId } = checked;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(checked) };
    });

    if (!client.workspace?.diagnostics?.refreshSupport) return;
    let asked = false;
    let again = false;
    const refresh = async (): Promise<void> => {
      again = asked;
      if (asked) return;
      asked = true;
      // A client that refuses will ask again with the next key press anyway.
      await connection.languages.diagnostics.refresh().catch(() => undefined);
      asked = false;
      if (again) await refresh();
    };
    onStale(() => void refresh());
  },
};
