import type { Handler } from '../context.ts';
import { toDiagnostics } from '../diagnostics.ts';
import { kindOf } from '../uris.ts';

/** Diagnostics for clients that do not ask: sent with the version they are about, taken back on close and delete. */
export const push: Handler = {
  capabilities: () => ({}),

  register({ connection, documents, checker, folder, client, onStale, onDeleted }) {
    if (client.textDocument?.diagnostic) return;

    // Wishes that joined one run get one answer together.
    const sent = new Map<string, string>();
    const check = async (uri: string): Promise<void> => {
      const checked = await checker.check(uri);
      // Closed, or typed on meanwhile: the later text has a check of its own.
      if (!checked || documents.get(uri)?.version !== checked.version || sent.get(uri) === checked.resultId) return;
      sent.set(uri, checked.resultId);
      await connection.sendDiagnostics({ uri, version: checked.version, diagnostics: toDiagnostics(checked) });
    };
    const clear = (uri: string): void => {
      sent.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    };

    documents.onDidChangeContent(({ document }) => {
      if (kindOf(document.uri, document.languageId)) void check(document.uri);
    });
    documents.onDidClose(({ document }) => clear(document.uri));
    onStale(() => {
      for (const uri of documents.keys()) void check(uri);
    });
    onDeleted(clear);
    // Files that are not open, as saved.
    folder.onChanged((changed) => {
      for (const uri of changed) {
        const report = folder.report(uri);
        // A file that is clean, and always was, needs no word.
        if (documents.get(uri) || (!report?.diagnostics.length && !sent.has(uri))) continue;
        if (report) sent.set(uri, report.resultId);
        else sent.delete(uri);
        void connection.sendDiagnostics({ uri, diagnostics: [...(report?.diagnostics ?? [])] });
      }
    });
  },
};
