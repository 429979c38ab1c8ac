import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type DiagnosticServerCancellationData,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Handler } from '../context.ts';
import type { FileReport, FolderCheck } from '../folder-check.ts';

/**
 * Diagnostics of all files of the folders. Clients ask again as soon as they have an answer, so a question stays open until there
 * is something to say: where the client takes partial results for as long as it lives, else until the next change.
 */
export const workspacePull: Handler = {
  // Declared with the diagnostics of documents.
  capabilities: () => ({}),

  register({ connection, folder, documents, client }) {
    if (!client.textDocument?.diagnostic) return;
    const open = new Set<(answer: Answer) => void>();

    connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _, progress) => {
      // Taken back before it was looked at: nobody will call.
      if (token.isCancellationRequested) return cancelled;
      const asked = new Question(previousResultIds, folder);
      return new Promise<Answer>((resolve) => {
        const stopListening = folder.onChanged((changed, isDone) => {
          // What the client shows of a file that was open is not what it was told here.
          asked.mustTell(changed.filter((uri) => !documents.get(uri)));
          // In parts only where parts can be sent; else one answer for all that a change of many brings.
          if (progress) say(asked.news(changed));
          else if (isDone) say(asked.everything());
        });
        const finish = (answer: Answer): void => {
          open.delete(finish);
          stopListening();
          resolve(answer);
        };
        const say = (items: WorkspaceDocumentDiagnosticReport[]): void => {
          if (items.length === 0) return;
          if (progress) progress.report({ items });
          else finish({ items });
        };
        open.add(finish);
        token.onCancellationRequested(() => finish(cancelled));
        // Before the first look at all files nothing is known to be gone.
        if (folder.isReady && folder.isIdle) say(asked.everything());
        else if (progress) say(asked.news(folder.reports.map(({ uri }) => uri)));
      });
    });
    connection.onShutdown(() => {
      for (const finish of open) finish({ items: [] });
    });
  },
};

type Answer = WorkspaceDiagnosticReport | ResponseError<DiagnosticServerCancellationData>;

const cancelled = new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled', { retriggerRequest: false });

/** What one question was told, and what is new to it. */
class Question {
  readonly #folder: FolderCheck;
  readonly #known: Map<string, string>;
  readonly #mustTell = new Set<string>();

  constructor(previous: readonly PreviousResultId[], folder: FolderCheck) {
    this.#folder = folder;
    this.#known = new Map(previous.map(({ uri, value }) => [uri, value]));
  }

  /** These are news whatever was told of them. */
  mustTell(uris: Iterable<string>): void {
    for (const uri of uris) this.#mustTell.add(uri);
  }

  news(uris: Iterable<string>): WorkspaceDocumentDiagnosticReport[] {
    return [...uris].flatMap((uri) => {
      const report = this.#folder.report(uri);
      const isSame = report?.resultId === this.#known.get(uri);
      if (isSame && !this.#mustTell.has(uri)) return [];
      this.#mustTell.delete(uri);
      if (report) this.#known.set(uri, report.resultId);
      else this.#known.delete(uri);
      return [report ? full(report) : gone(uri)];
    });
  }

  /** All news, with the files that are as they were; nothing if there are no news. */
  everything(): WorkspaceDocumentDiagnosticReport[] {
    const { reports } = this.#folder;
    const items = this.news(new Set([...this.#known.keys(), ...this.#mustTell, ...reports.map(({ uri }) => uri)]));
    const said = new Set(items.map(({ uri }) => uri));
    return items.length === 0 ? [] : [...items, ...reports.filter(({ uri }) => !said.has(uri)).map(unchanged)];
  }
}

const full = ({ uri, version, resultId, diagnostics }: FileReport): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  ...{ uri, version, resultId, items: [...diagnostics] },
});

const unchanged = ({ uri, version, resultId }: FileReport): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Unchanged,
  ...{ uri, version, resultId },
});

const gone = (uri: string): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  ...{ uri, version: null, items: [] },
});
