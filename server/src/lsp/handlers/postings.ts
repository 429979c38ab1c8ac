import { beginChoices, unitsOf, type BeginChoices } from '../../features/begin.ts';
import { copyPosting } from '../../features/copy-posting.ts';
import type { EditorContext } from '../../features/editor.ts';
import { newPosting, type NewFile } from '../../features/new-posting.ts';
import { ruleIndex } from '../../lint/lint.ts';
import { numberSpace } from '../../house/number-space.ts';
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

/** The texts of the postings of one employer: of the house above an address, or of no house where there is none. */
async function textsBeside({ houses, neighbours }: ServerContext, uri: string): Promise<string[]> {
  const texts = await neighbours.texts();
  const house = await houses.nearest(uri);
  if (house) {
    const isOurs = numberSpace(houses.parsed(house), uri);
    return [...texts].flatMap(([other, text]) => (isOurs(other) ? [text] : []));
  }
  const own: string[] = [];
  for (const [other, text] of texts) if (!(await houses.nearest(other))) own.push(text);
  return own;
}

/** The texts of new postings; the client asks the author and makes the file. */
export const postings: Handler = {
  capabilities: () => ({}),
  register(server) {
    const { connection } = server;
    connection.onRequest(beginRequest, async ({ uri }: BeginParams): Promise<BeginChoices> =>
      beginChoices(await contextAt(server, uri)),
    );
    connection.onRequest(unitsRequest, async ({ uri }: BeginParams): Promise<string[][]> =>
      unitsOf(await textsBeside(server, uri)),
    );
    connection.onRequest(newPostingRequest, async ({ uri, facts }: NewPostingParams): Promise<NewFile> =>
      newPosting(facts, await contextAt(server, uri)),
    );
    connection.onRequest(copyPostingRequest, async ({ uri, text }: CopyPostingParams): Promise<NewFile> =>
      copyPosting(text, await contextAt(server, uri)),
    );
  },
};
