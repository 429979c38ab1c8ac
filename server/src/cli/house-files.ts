import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { houseAt } from '../house/house-at.ts';
import type { House } from '../house/house.ts';
import { checkHouse, type HouseLintResult } from '../lint/lint-house.ts';
import { shownPath } from './files.ts';
import { houseSurroundings } from './house-reader.ts';
import { readText } from './read-text.ts';
import type { FileResult } from './reporters/reporter.ts';

export interface HouseFile {
  readonly result: FileResult;
  /** The house as far as it could be read. */
  readonly house: House | undefined;
}

/** House files by order of preference; the editor looks for the same. */
const names = ['arbeitgeber.yaml', 'arbeitgeber.yml'];

/** Finds, reads and checks the house files of postings; each folder is looked into once, each file read once. */
export class HouseFiles {
  readonly #options: { readonly cwd: string; readonly today: string; readonly lang: Lang };
  readonly #nearest = new Map<string, string | undefined>();
  readonly #files = new Map<string, HouseFile>();

  constructor(options: { readonly cwd: string; readonly today: string; readonly lang: Lang }) {
    this.#options = options;
  }

  /** Path of the house file in force for a posting: beside it, else folder by folder upward. */
  pathFor(posting: string): string | undefined {
    return this.#above(dirname(posting));
  }

  /** All paths on which the house of a posting depends: its files, and where a nearer one would stand, or stood. */
  behind(posting: string): readonly string[] {
    const path = this.pathFor(posting);
    const own = dirname(path ?? '');
    const nearer: string[] = [];
    for (let folder = dirname(posting); ; folder = dirname(folder)) {
      nearer.push(...names.map((name) => join(folder, name)));
      if (folder === own || dirname(folder) === folder) break;
    }
    const layers = path === undefined ? [] : (this.read(path).house?.layers ?? []);
    return [...nearer, ...layers.map((layer) => resolve(this.#options.cwd, layer.path))];
  }

  /** The house as it judges a posting. */
  houseOf(posting: string): House | undefined {
    const path = this.pathFor(posting);
    const house = path === undefined ? undefined : this.read(path).house;
    return path === undefined || !house ? undefined : houseAt(house, shownPath(posting, dirname(path)));
  }

  read(path: string): HouseFile {
    let file = this.#files.get(path);
    if (!file) this.#files.set(path, (file = this.#check(path)));
    return file;
  }

  /** Reads a house file anew at the next call, as after a repair. */
  forget(path: string): void {
    this.#files.delete(path);
  }

  #above(folder: string): string | undefined {
    if (this.#nearest.has(folder)) return this.#nearest.get(folder);
    const here = names.map((name) => join(folder, name)).find((path) => isThere(path));
    const parent = dirname(folder);
    const found = here ?? (parent === folder ? undefined : this.#above(parent));
    this.#nearest.set(folder, found);
    return found;
  }

  #check(absolute: string): HouseFile {
    const { cwd, today, lang } = this.#options;
    const path = shownPath(absolute, cwd);
    const read = readText(absolute, lang);
    const base = { path, absolute, kind: 'house' } as const;
    if ('rule' in read) return { result: { ...base, text: '', findings: [read], suppressed: [] }, house: undefined };
    const checked: HouseLintResult = checkHouse(read.text, {
      path,
      today,
      lang,
      ...houseSurroundings(absolute, cwd, lang),
    });
    const { findings, suppressed, house } = checked;
    return { result: { ...base, text: read.text, findings, suppressed }, house };
  }
}

/** Whatever has the name of a house file is one, a folder aside: that it cannot be read shall be said, not passed over. */
const isThere = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
