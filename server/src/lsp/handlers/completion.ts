import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { EditorContext } from '../../features/editor.ts';
import type { Handler, ServerContext } from '../context.ts';
import { answer, type AtPosition } from './feature.ts';

type Answer = CompletionItem[] | CompletionList | null;

export const completion = (feature: AtPosition<Answer>, triggerCharacters: string[]): Handler => ({
  capabilities: () => ({ completionProvider: { triggerCharacters } }),
  register(server) {
    const complete = answer(server, (document, { position }: CompletionParams, context) =>
      feature(document, position, context),
    );
    server.connection.onCompletion(async (params, token) => {
      if (server.neighbours.isComplete) return complete(params, token);
      // The other postings are still being read: waited for only by a suggestion that depends on them (the next number).
      let timesAsked = 0;
      const early = answer(server, (document, { position }: CompletionParams, context) =>
        feature(
          document,
          position,
          withoutOthers(context, () => timesAsked++),
        ),
      );
      const found = await early(params, token);
      if (timesAsked === 0 || token.isCancellationRequested) return found;
      return (await othersKnown(server)) ? complete(params, token) : found;
    });
  },
});

/** A context in which nothing is known of the other postings; says when somebody asks. */
function withoutOthers(context: EditorContext, onAsked: () => void): EditorContext {
  return Object.defineProperty({ ...context }, 'project', {
    get() {
      onAsked();
      return undefined;
    },
  });
}

/** Longest wait, in milliseconds, for a folder that is being read: a slow share must not hold up suggestions for ever. */
const patience = 5000;

/** Waits for the other postings; whether they are known then. */
async function othersKnown({ neighbours }: ServerContext): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((done) => (timer = setTimeout(done, patience)));
  await Promise.race([neighbours.gathered, enough]);
  clearTimeout(timer);
  return neighbours.isComplete;
}
