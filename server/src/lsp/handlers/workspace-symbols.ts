import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { searchText } from '../../features/overview.ts';
import type { Handler } from '../context.ts';

const start = { line: 0, character: 0 };

/** All postings by number, title and state. */
export const workspaceSymbols: Handler = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register({ connection, folder }) {
    connection.onWorkspaceSymbol(({ query }): SymbolInformation[] => {
      const words = query.toLowerCase().split(/\s+/);
      return folder.entries.flatMap((one) => {
        const name = searchText(one);
        const found = name.toLowerCase();
        if (!words.every((word) => isIn(word, found))) return [];
        return [{ name, kind: SymbolKind.File, location: { uri: one.uri, range: { start, end: start } } }];
      });
    });
  },
};

/** Whether the letters of a word come in a text in this order; editors narrow the answer down by rules of their own. */
function isIn(word: string, text: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
