import type { Location } from 'vscode-languageserver';
import { definitionOf, referencesTo } from '../../features/house/places.ts';
import type { Handler } from '../context.ts';
import { branchesOf, symbolAt, toLocation } from '../house-project.ts';

/** Every place that refers to an entry of the house, in the house's files and all postings of the workspace. */
export const references: Handler = {
  capabilities: () => ({ referencesProvider: true }),
  register(server) {
    server.connection.onReferences(async (asked, token): Promise<Location[] | null> => {
      const found = await symbolAt(server, asked);
      const branches = found && (await branchesOf(server, found, token));
      if (!branches) return null;
      const { name } = found.symbol;
      const today = server.settings.today();
      const places = branches.flatMap(({ house, postings }) =>
        referencesTo(name, house, postings, today, { withDefinition: false }),
      );
      const definition = asked.context.includeDeclaration ? definitionOf(name, found.document.uri) : undefined;
      const all = (definition ? [definition, ...places] : places).map(toLocation);
      // Houses with a common parent each tell of its texts.
      return [...new Map(all.map((place) => [JSON.stringify(place), place])).values()];
    });
  },
};
