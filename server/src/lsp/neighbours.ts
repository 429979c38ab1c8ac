import type { TextDocument } from 'vscode-languageserver-textdocument';
import { IndexBuilder } from '../lint/project-index.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import type { Files } from './host.ts';
import { kindOf } from './uris.ts';

/** Larger files are no postings; reading them would only cost time. */
const maxSize = 1_000_000;

/**
 * What the checks must know of the other postings of the workspace (numbers given twice). Gathered once in the background,
 * kept up to date by what the editor and the file system report; a posting that is open counts as it stands in the editor.
 */
export class Neighbours {
  readonly #files: Files;
  readonly #openText: (uri: string) => string | undefined;
  readonly #index = new IndexBuilder();

  constructor(files: Files, openText: (uri: string) => string | undefined) {
    this.#files = files;
    this.#openText = openText;
  }

  get index(): ProjectIndex {
    return this.#index.index;
  }

  /** Reads all postings below the folders, file after file, so that typing is never held up. */
  async gather(folders: readonly string[]): Promise<void> {
    for (const uri of (await this.#files.postings?.(folders)) ?? []) await this.refresh(uri);
  }

  /** Takes in a file as it stands on disk or, if it is open, in the editor. True when that matters to others. */
  async refresh(uri: string): Promise<boolean> {
    const open = this.#openText(uri);
    if (open !== undefined) return this.#index.add(uri, open);
    const size = await this.#files.size(uri);
    const text = size === undefined || size > maxSize ? undefined : await this.#files.read(uri);
    if (text === undefined) return this.forget(uri);
    return this.#index.add(uri, text);
  }

  /** Takes in what is being typed. True when that matters to others. */
  typed(document: TextDocument): boolean {
    return kindOf(document.uri, document.languageId) === 'posting' && this.#index.add(document.uri, document.getText());
  }

  forget(uri: string): boolean {
    this.#index.remove(uri);
    return true;
  }
}
