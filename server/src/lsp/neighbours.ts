import type { TextDocument } from 'vscode-languageserver-textdocument';
import { IndexBuilder } from '../lint/project-index.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import type { Files } from './host.ts';
import { kindOf, uriKey } from './uris.ts';

/** Larger files are no postings; reading them would only cost time. */
const maxSize = 1_000_000;

/** Files read side by side: a share answers many as fast as one. */
const atOnce = 16;

/**
 * What the checks must know of the other postings of the workspace (numbers given twice). Gathered once in the background,
 * kept up to date by what the editor and the file system report; a posting that is open counts as it stands in the editor.
 */
export class Neighbours {
  readonly #files: Files;
  readonly #openText: (uri: string) => string | undefined;
  readonly #openPostings: () => readonly string[];
  readonly #index = new IndexBuilder();
  #folders: readonly string[] = [];
  #gathered: Promise<void> = Promise.resolve();

  constructor(
    files: Files,
    openText: (uri: string) => string | undefined,
    openPostings: () => readonly string[] = () => [],
  ) {
    this.#files = files;
    this.#openText = openText;
    this.#openPostings = openPostings;
  }

  get index(): ProjectIndex {
    return this.#index.index;
  }

  /** Reads all postings below the folders, file after file, so that typing is never held up. */
  gather(folders: readonly string[]): Promise<void> {
    this.#folders = folders;
    this.#gathered = this.#readAll();
    return this.#gathered;
  }

  /** Settles when the index is complete: a number must not be given out before. */
  get gathered(): Promise<void> {
    return this.#gathered;
  }

  async #readAll(): Promise<void> {
    for (const uri of (await this.#files.postings?.(this.#folders)) ?? []) await this.refresh(uri);
  }

  /** Takes in a file as it stands on disk or, if it is open, in the editor. True when that matters to others. */
  async refresh(uri: string): Promise<boolean> {
    const text = this.#openText(uri) ?? (await this.#saved(uri));
    return text === undefined ? this.forget(uri) : this.#index.add(uri, text);
  }

  /** The texts of all postings by URI, read now; those that are open as they stand in the editor, wherever they lie. */
  async texts(): Promise<Map<string, string>> {
    const open = new Set(this.#openPostings().map(uriKey));
    const uris = ((await this.#files.postings?.(this.#folders)) ?? []).filter((uri) => !open.has(uriKey(uri)));
    const texts = new Map<string, string>();
    for (let at = 0; at < uris.length; at += atOnce) {
      const some = uris.slice(at, at + atOnce);
      const read = await Promise.all(some.map((uri) => this.#saved(uri)));
      for (const [i, text] of read.entries()) if (text !== undefined) texts.set(some[i]!, text);
    }
    for (const uri of this.#openPostings()) {
      const text = this.#openText(uri);
      if (text !== undefined) texts.set(uri, text);
    }
    return texts;
  }

  async #saved(uri: string): Promise<string | undefined> {
    const size = await this.#files.size(uri);
    return size === undefined || size > maxSize ? undefined : this.#files.read(uri);
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
