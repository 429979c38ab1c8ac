import { codeLenses } from '../../features/code-lens.ts';
import { editorContext, type Handler } from '../context.ts';

/** Sums up over the posting. Answers from the last check, so that it never starts one of its own. */
export const codeLens: Handler = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(server) {
    const { connection, checker, settings } = server;
    connection.onCodeLens(async ({ textDocument }, token) => {
      const context = await editorContext(server, textDocument.uri);
      const checked = await checker.check(textDocument.uri, token);
      if (!context || !checked) return null;
      return codeLenses(checked.document, context, checked.findings, settings.commands);
    });
  },
};
