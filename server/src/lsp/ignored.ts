import { foldersBetween, ignoreFileNames, IgnoreFiles } from '../house/ignore-files.ts';
import type { Files } from './host.ts';
import { isBelow, pathOf, uriOf } from './uris.ts';

/** Which postings of the workspace an ignore file of its folders leaves out. The texts are read once, until told to forget them. */
export class Ignored {
  readonly #files: Files;
  /** Texts of the ignore files by folder. */
  readonly #texts = new Map<string, Promise<readonly string[]>>();
  readonly #read = new Map<string, readonly string[]>();
  readonly #rules = new Map<string, IgnoreFiles>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** To be called when an ignore file may have changed. */
  forget(): void {
    this.#texts.clear();
    this.#read.clear();
    this.#rules.clear();
  }

  /** Whether a posting is left out. One that lies in none of the folders is not. */
  async ignores(uri: string, folders: readonly string[]): Promise<boolean> {
    const folder = folders.find((one) => isBelow(uri, one));
    if (folder === undefined) return false;
    const top = pathOf(folder).replace(/(?<=.)\/$/, '');
    const path = pathOf(uri);
    await Promise.all([top, ...foldersBetween(top, path)].map((one) => this.#textsIn(one, uri)));
    return this.#rulesFrom(top).ignoresWithin(path);
  }

  /** The postings that are not left out. */
  async without(uris: readonly string[], folders: readonly string[]): Promise<string[]> {
    const verdicts = await Promise.all(uris.map((uri) => this.ignores(uri, folders)));
    return uris.filter((_, i) => !verdicts[i]);
  }

  #rulesFrom(top: string): IgnoreFiles {
    let rules = this.#rules.get(top);
    if (!rules) this.#rules.set(top, (rules = new IgnoreFiles(top, (folder) => this.#read.get(folder) ?? [])));
    return rules;
  }

  #textsIn(folder: string, beside: string): Promise<readonly string[]> {
    let texts = this.#texts.get(folder);
    if (!texts) this.#texts.set(folder, (texts = this.#load(folder, beside)));
    return texts;
  }

  async #load(folder: string, beside: string): Promise<readonly string[]> {
    const texts = await Promise.all(
      ignoreFileNames.map((name) => this.#files.read(uriOf(`${folder.replace(/\/$/, '')}/${name}`, beside))),
    );
    const found = texts.filter((text) => text !== undefined);
    this.#read.set(folder, found);
    return found;
  }
}
