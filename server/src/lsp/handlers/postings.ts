import { beginChoices, unitsOf, type BeginChoices } from '../../features/begin.ts';
import { copyPosting } from '../../features/copy-posting.ts';
import type { EditorContext } from '../../features/editor.ts';
import { newPosting, type NewFile } from '../../features/new-posting.ts';
import { ruleIndex } from '../../lint/lint.ts';
import type { Handler, ServerContext } from '../context.ts';
import {
  beginRequest,
  copyPostingRequest,
  newPostingRequest,
  unitsRequest,
  type BeginParams,
  type CopyPostingParams,
  type NewPostingParams,
} from '../protocol.ts';

/** What a posting that does not exist yet will find around it. */
async function contextAt(
  { settings, houses, project, neighbours }: ServerContext,
  uri: string,
): Promise<EditorContext> {
  await neighbours.gathered;
  const house = await houses.nearest(uri);
  return {
    kind: 'posting',
    today: settings.today(),
    lang: settings.lang,
    house: houses.parsed(house),
    houseUri: house?.uri,
    rules: ruleIndex,
    project: project(),
  };
}

/** The texts of new postings; the client asks the author and makes the file. */
export const postings: Handler = {
  capabilities: () => ({}),
  register(server) {
    const { connection } = server;
    connection.onRequest(beginRequest, async ({ uri }: BeginParams): Promise<BeginChoices> =>
      beginChoices(await contextAt(server, uri)),
    );
    connection.onRequest(unitsRequest, async (): Promise<string[][]> =>
      unitsOf((await server.neighbours.texts()).values()),
    );
    connection.onRequest(newPostingRequest, async ({ uri, facts }: NewPostingParams): Promise<NewFile> =>
      newPosting(facts, await contextAt(server, uri)),
    );
    connection.onRequest(copyPostingRequest, async ({ uri, text }: CopyPostingParams): Promise<NewFile> =>
      copyPosting(text, await contextAt(server, uri)),
    );
  },
};
