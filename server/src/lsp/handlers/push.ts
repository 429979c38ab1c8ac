import type { Handler } from '../context.ts';
import { toDiagnostics } from '../diagnostics.ts';
import { kindOf } from '../uris.ts';

/** Diagnostics for clients that do not ask: sent with the version they are about, taken back on close and delete. */
export const push: Handler = {
  capabilities: () => ({}),

  register({ connection, documents, checker, client, onStale, onDeleted }) {
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
  },
};
