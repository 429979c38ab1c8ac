import { foldersBetween, ignoreFileNames, IgnoreFiles } from '../house/ignore-files.ts';
import type { Files } from './host.ts';
import { isBelow, pathOf, uriOf } from './uris.ts';

/** What was read below one folder of the workspace, by path: the same path of another folder may be on another machine. */
class Top {
  readonly reading = new Map<string, Promise<void>>();
  readonly texts = new Map<string, readonly string[]>();
  readonly path: string;
  readonly rules: IgnoreFiles;

  constructor(uri: string) {
    this.path = pathOf(uri).replace(/(?<=.)\/$/, '');
    this.rules = new IgnoreFiles(this.path, (folder) => this.texts.get(folder) ?? []);
  }
}

/** Which postings of the workspace an ignore file of its folders leaves out. The texts are read once, until told to forget them. */
export class Ignored {
  readonly #files: Files;
  #tops = new Map<string, Top>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** To be called when an ignore file may have changed. */
  forget(): void {
    this.#tops = new Map();
  }

  /** Whether a posting is left out. One that lies in none of the folders is not. */
  async ignores(uri: string, folders: readonly string[]): Promise<boolean> {
    const folder = folders.find((one) => isBelow(uri, one));
    if (folder === undefined) return false;
    const tops = this.#tops;
    let top = tops.get(folder);
    if (!top) tops.set(folder, (top = new Top(folder)));
    const path = pathOf(uri);
    await Promise.all([top.path, ...foldersBetween(top.path, path)].map((one) => this.#read(one, uri, top)));
    // Forgotten meanwhile: what was read before decides nothing any more.
    return tops === this.#tops ? top.rules.ignoresWithin(path) : this.ignores(uri, folders);
  }

  /** The postings that are not left out. */
  async without(uris: readonly string[], folders: readonly string[]): Promise<string[]> {
    const verdicts = await Promise.all(uris.map((uri) => this.ignores(uri, folders)));
    return uris.filter((_, i) => !verdicts[i]);
  }

  #read(folder: string, beside: string, { reading, texts }: Top): Promise<void> {
    let known = reading.get(folder);
    if (!known)
      reading.set(folder, (known = this.#textsIn(folder, beside).then((found) => void texts.set(folder, found))));
    return known;
  }

  async #textsIn(folder: string, beside: string): Promise<readonly string[]> {
    const texts = await Promise.all(
      ignoreFileNames.map((name) => this.#files.read(uriOf(`${folder.replace(/\/$/, '')}/${name}`, beside))),
    );
    return texts.filter((text) => text !== undefined);
  }
}
