import { html } from './html.ts';
import type { Writer } from './exported.ts';

/** The page as a PDF, printed by a browser of the machine: tagged, with bookmarks, in the fonts that are there. */
export const pdf: Writer = async (exported, options) => {
  if (!options.print) throw new Error('A PDF is printed by a browser, and this host has none.');
  return options.print(String(await html(exported, options)));
};
