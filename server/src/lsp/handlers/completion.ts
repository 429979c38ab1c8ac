import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import type { Handler } from '../context.ts';
import { answer, type AtPosition } from './feature.ts';

export const completion = (
  feature: AtPosition<CompletionItem[] | CompletionList | null>,
  triggerCharacters: string[],
): Handler => ({
  capabilities: () => ({ completionProvider: { triggerCharacters } }),
  register(server) {
    server.connection.onCompletion(
      answer(server, (document, { position }, context) => feature(document, position, context)),
    );
  },
});
