import type { TextEdit } from 'vscode-languageserver';
import { pasteEdit } from '../../features/paste/on-paste.ts';
import type { Handler } from '../context.ts';
import { pasteRequest, type PasteParams } from '../protocol.ts';
import { answer } from './feature.ts';

/** What is pasted from Word and the like; the client offers the edit as its way to paste. */
export const paste: Handler = {
  capabilities: () => ({}),
  register(server) {
    const edit = answer(
      server,
      (document, { range, text, html }: PasteParams, context): TextEdit | null =>
        pasteEdit(document, range, { text, html }, context) ?? null,
    );
    server.connection.onRequest(pasteRequest, edit);
  },
};
