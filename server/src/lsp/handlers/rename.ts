import {
  LSPErrorCodes,
  ResponseError,
  type PrepareRenameResult,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { canRename, refusals, renameEntry, type RenameRefusal } from '../../features/house/rename.ts';
import type { TextChange } from '../../messages/finding.ts';
import { rangeOf } from '../../rules/ranges.ts';
import { houseFor, type Handler, type ServerContext } from '../context.ts';
import { branchesOf, symbolAt, type Branch, type Found } from '../house-project.ts';
import { text as say } from '../texts.ts';

/** Renames an entry of the house in its files and in every posting; nothing else changes by a byte. */
export const rename: Handler = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),

  register(server) {
    const { connection, settings } = server;

    connection.onPrepareRename(async (asked): Promise<PrepareRenameResult | ResponseError | null> => {
      const found = await symbolAt(server, asked);
      if (!found) return null;
      if (!canRename(found.symbol.name)) return refused('not-ours', server);
      return { range: nameRange(found, found.document.offsetAt(asked.position)), placeholder: found.symbol.name.name };
    });

    connection.onRenameRequest(async (asked, token): Promise<WorkspaceEdit | ResponseError | null> => {
      const served = await houseFor(server, asked.textDocument.uri);
      if (served && !server.houses.isWhole(served.house)) return failed(say('renameUnreadable', settings.lang));
      const found = await symbolAt(server, asked);
      if (!found) return null;
      const { name } = found.symbol;
      // What needs no other file is said before any is read.
      if (!canRename(name)) return refused('not-ours', server);
      const branches = await branchesOf(server, found, token);
      if (!branches) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const unreadable = branches.find(({ file }) => !server.houses.isWhole(file));
      if (unreadable) return failed(say('renameUnreadable', settings.lang));
      const changes = new Map<string, Map<number, TextChange>>();
      for (const { house, postings } of branches) {
        const renamed = renameEntry(name, asked.newName, house, postings, settings.today());
        if ('refusal' in renamed) return refused(renamed.refusal, server);
        for (const [uri, some] of renamed.edits) {
          const known = changes.get(uri) ?? new Map<number, TextChange>();
          changes.set(uri, known);
          // Houses with a common parent each change it in the same way.
          for (const change of some) known.set(change.start, change);
        }
      }
      return editOf(changes, branches, server);
    });
  },
};

/** The name alone where the cursor is in it, without the group before it and the quotes around it. */
function nameRange({ document, symbol: { name, span } }: Found, offset: number) {
  const text = document.getText();
  const start = text.lastIndexOf(name.name, span.end - name.name.length);
  const inner = { start, end: start + name.name.length };
  const isInside = start >= span.start && inner.start <= offset && offset <= inner.end;
  return rangeOf(text, isInside ? inner : span);
}

function editOf(
  changes: ReadonlyMap<string, ReadonlyMap<number, TextChange>>,
  branches: readonly Branch[],
  { client, documents }: ServerContext,
): WorkspaceEdit | ResponseError {
  const texts = new Map<string, string>();
  for (const { house, postings } of branches)
    for (const { path, document } of [...house.layers, ...postings]) texts.set(path, document.text);
  // Typed on while the files were read: places would be off.
  if ([...changes.keys()].some((uri) => (documents.get(uri)?.getText() ?? texts.get(uri)) !== texts.get(uri)))
    return new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
  const edits = [...changes].map(([uri, some]) => ({
    uri,
    edits: [...some.values()]
      .sort((a, b) => a.start - b.start)
      .map((change): TextEdit => ({ range: rangeOf(texts.get(uri)!, change), newText: change.newText })),
  }));
  if (!client.workspace?.workspaceEdit?.documentChanges)
    return { changes: Object.fromEntries(edits.map(({ uri, edits: some }) => [uri, some])) };
  return {
    documentChanges: edits.map(({ uri, edits: some }) => ({
      textDocument: { uri, version: documents.get(uri)?.version ?? null },
      edits: some,
    })),
  };
}

const refused = (refusal: RenameRefusal, { settings }: ServerContext): ResponseError =>
  failed(refusals[refusal][settings.lang]);

const failed = (message: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, message);
