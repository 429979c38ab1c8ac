import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { ignoreFileNames, IgnoreFiles } from '../house/ignore-files.ts';

/** What the ignore files below a folder of this machine leave out. */
export class Ignored {
  readonly #rules: IgnoreFiles;

  /** `top`: the highest folder whose ignore files count. */
  constructor(top: string) {
    this.#rules = new IgnoreFiles(slashed(resolve(top)), (folder) =>
      ignoreFileNames.flatMap((name) => readIfThere(join(folder, name))),
    );
  }

  /** Whether `path` is left out; a folder is asked for with `isFolder`. */
  ignores(path: string, isFolder: boolean): boolean {
    return this.#rules.ignores(slashed(path), isFolder);
  }
}

const slashed = (path: string): string => path.split(sep).join('/');

function readIfThere(path: string): string[] {
  try {
    return [readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}
