import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import type { Handler } from '../context.ts';
import { answer, type OfDocument } from './feature.ts';

export const semanticTokens = (feature: OfDocument<SemanticTokens>, legend: SemanticTokensLegend): Handler => ({
  capabilities: () => ({ semanticTokensProvider: { legend, full: true } }),
  register(server) {
    const tokens = answer(server, (document, _params: { textDocument: { uri: string } }, context) =>
      feature(document, context),
    );
    server.connection.languages.semanticTokens.on(
      async (params, token) => (await tokens(params, token)) ?? { data: [] },
    );
  },
});
