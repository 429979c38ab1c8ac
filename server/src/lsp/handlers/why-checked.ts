import { whyChecked as tell } from '../../features/why-checked.ts';
import type { Handler } from '../context.ts';
import { whyCheckedRequest, type WhyCheckedParams } from '../protocol.ts';
import { kindOf, placeOf, shownIn } from '../uris.ts';

/** Tells the author who wonders: whether a file is checked, why, and by what. */
export const whyChecked: Handler = {
  capabilities: () => ({}),
  register({ connection, documents, houses, neighbours, settings }) {
    connection.onRequest(whyCheckedRequest, async ({ uri, languageId }: WhyCheckedParams): Promise<string> => {
      const kind = kindOf(uri, languageId);
      const file = await (kind === 'house' && documents.get(uri) ? houses.own(uri) : houses.nearest(uri));
      return tell(
        {
          name: placeOf(uri).name,
          kind,
          isNamed: kindOf(uri) === kind,
          resolved: file && houses.resolved(file),
          house: houses.forPosting(file, uri),
          isIgnored: kind === 'posting' && (await neighbours.ignores(uri)),
        },
        { lang: settings.lang, today: settings.today() },
        (path) => shownIn(path, neighbours.folders),
      );
    });
  },
};
