import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostics } from './diagnostics.ts';
import type { FolderCheck } from './folder-check.ts';
import { judge, type JudgeOptions } from './judge.ts';
import { kindOf } from './uris.ts';

/** Checks after which the machine has compiled what they use; measured by `npm run bench -- lsp`. */
const enough = 160;
/** Turns between two of them: a key press waits for the check that runs, not for the next one as well. */
const turns = 4;
/** Characters; a longer text is no posting of today, and would keep the machine busy. */
const longest = 20_000;

export interface WarmUpOptions {
  readonly folder: Pick<FolderCheck, 'settled'> & { readonly reports: { readonly length: number } };
  readonly judging: JudgeOptions;
  readonly turn: () => Promise<void>;
}

/**
 * Without it the first minute of typing waits at each key press for the machine to compile what a check uses. So the first posting
 * that is opened is checked some more times when all else is done, one check at a time, as if somebody typed in it; what comes of it is
 * thrown away. The postings of the folder count: where there are many, nothing is left to do.
 */
export class WarmUp {
  readonly #options: WarmUpOptions;
  #hasBegun = false;

  constructor(options: WarmUpOptions) {
    this.#options = options;
  }

  /** A document was opened. */
  async opened(document: TextDocument): Promise<void> {
    const { folder, judging, turn } = this.#options;
    const { uri, languageId } = document;
    const text = document.getText();
    if (this.#hasBegun || kindOf(uri, languageId) !== 'posting' || text.length > longest) return;
    this.#hasBegun = true;
    const { version } = document;
    await folder.settled();
    const house = await judging.houses.nearest(uri);
    // Who types does the same, and must not wait.
    for (let done = folder.reports.length; done < enough; done++) {
      // A message takes some turns from the wire to the document.
      for (let waited = 0; waited < turns; waited++) await turn();
      if (document.version !== version) return;
      toDiagnostics(judge({ uri, kind: 'posting', text: `${text}\n# ${done}` }, house, judging));
    }
  }
}
