import type { FoldingRange } from 'vscode-languageserver';
import type { Handler } from '../context.ts';
import { answer, type OfDocument } from './feature.ts';

export const folding = (feature: OfDocument<FoldingRange[]>): Handler => ({
  capabilities: () => ({ foldingRangeProvider: true }),
  register(server) {
    server.connection.onFoldingRanges(answer(server, (document, _params, context) => feature(document, context)));
  },
});
