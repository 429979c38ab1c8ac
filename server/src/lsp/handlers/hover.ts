import type { Hover } from 'vscode-languageserver';
import type { Handler } from '../context.ts';
import { answer, type AtPosition } from './feature.ts';

export const hover = (feature: AtPosition<Hover | null>): Handler => ({
  capabilities: () => ({ hoverProvider: true }),
  register(server) {
    server.connection.onHover(
      answer(server, (document, { position }, context) => feature(document, position, context)),
    );
  },
});
