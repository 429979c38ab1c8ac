import { foldersBetween, ignoreFileNames, IgnoreFiles } from '../house/ignore-files.ts';
import type { Files } from './host.ts';
import { isBelow, pathOf, uriOf } from './uris.ts';

/** What was read of ignore files since they were last forgotten: by the URI of the folder, as paths alone may be of two machines. */
class Reading {
  readonly texts = new Map<string, Promise<void>>();
  readonly found = new Map<string, readonly string[]>();
  readonly rules = new Map<string, IgnoreFiles>();
}

/** Which postings of the workspace an ignore file of its folders leaves out. The texts are read once, until told to forget them. */
export class Ignored {
  readonly #files: Files;
  #reading = new Reading();

  constructor(files: Files) {
    this.#files = files;
  }

  /** To be called when an ignore file may have changed. */
  forget(): void {
    this.#reading = new Reading();
  }

  /** Whether a posting is left out. One that lies in none of the folders is not. */
  async ignores(uri: string, folders: readonly string[]): Promise<boolean> {
    const folder = folders.find((one) => isBelow(uri, one));
    if (folder === undefined) return false;
    const reading = this.#reading;
    const top = pathOf(folder).replace(/(?<=.)\/$/, '');
    const path = pathOf(uri);
    await Promise.all([top, ...foldersBetween(top, path)].map((one) => this.#textsIn(one, uri, reading)));
    // Forgotten meanwhile: what was read before decides nothing any more.
    if (reading !== this.#reading) return this.ignores(uri, folders);
    return rulesFrom(top, uri, reading).ignoresWithin(path);
  }

  /** The postings that are not left out. */
  async without(uris: readonly string[], folders: readonly string[]): Promise<string[]> {
    const verdicts = await Promise.all(uris.map((uri) => this.ignores(uri, folders)));
    return uris.filter((_, i) => !verdicts[i]);
  }

  #textsIn(folder: string, beside: string, { texts, found }: Reading): Promise<void> {
    const key = uriOf(folder, beside);
    let read = texts.get(key);
    if (!read) texts.set(key, (read = this.#load(folder, beside).then((some) => void found.set(key, some))));
    return read;
  }

  async #load(folder: string, beside: string): Promise<readonly string[]> {
    const texts = await Promise.all(
      ignoreFileNames.map((name) => this.#files.read(uriOf(`${folder.replace(/\/$/, '')}/${name}`, beside))),
    );
    return texts.filter((text) => text !== undefined);
  }
}

function rulesFrom(top: string, beside: string, { rules, found }: Reading): IgnoreFiles {
  const key = uriOf(top, beside);
  let known = rules.get(key);
  if (!known) rules.set(key, (known = new IgnoreFiles(top, (folder) => found.get(uriOf(folder, beside)) ?? [])));
  return known;
}
