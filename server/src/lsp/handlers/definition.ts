import type { Location } from 'vscode-languageserver';
import { definitionOf } from '../../features/house/places.ts';
import type { Handler } from '../context.ts';
import { symbolAt, toLocation, type Asked } from '../house-project.ts';

/** From a reference to the entry of the house, or to the field of the posting, that it means. */
export const definition: Handler = {
  capabilities: () => ({ definitionProvider: true }),
  register(server) {
    server.connection.onDefinition(async (asked: Asked): Promise<Location | null> => {
      const found = await symbolAt(server, asked);
      const place = found && definitionOf(found.symbol.name, found.document.uri);
      return place ? toLocation(place) : null;
    });
  },
};
