import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { Handler, ServerContext } from '../context.ts';
import { answer, type AtPosition } from './feature.ts';

export const completion = (
  feature: AtPosition<CompletionItem[] | CompletionList | null>,
  triggerCharacters: string[],
): Handler => ({
  capabilities: () => ({ completionProvider: { triggerCharacters } }),
  register(server) {
    const complete = answer(server, (document, { position }: CompletionParams, context) =>
      feature(document, position, context),
    );
    server.connection.onCompletion(async (params, token) => {
      await othersKnown(server);
      return complete(params, token);
    });
  },
});

/** Longest wait, in milliseconds, for a folder that is being read: a slow share must not hold up suggestions. */
const patience = 1000;

/** The next free number is known only when the other postings are: at the start that takes a moment. */
async function othersKnown({ neighbours }: ServerContext): Promise<void> {
  if (neighbours.isComplete) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((done) => (timer = setTimeout(done, patience)));
  await Promise.race([neighbours.gathered, enough]);
  clearTimeout(timer);
}
