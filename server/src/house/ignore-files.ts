import ignore, { type Ignore } from 'ignore';

/** Files that say what is left out of a folder; of one folder our own decides. */
export const ignoreFileNames = ['.gitignore', '.kennzifferignore'] as const;

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * What `.gitignore` and `.kennzifferignore` leave out; the nearer file decides. Command line and editor read files in ways of their
 * own and ask here alike. Paths are absolute, with `/`.
 */
export class IgnoreFiles {
  readonly #levels = new Map<string, Level | undefined>();
  readonly #top: string;
  readonly #textsIn: (folder: string) => readonly string[];

  /** `top`: the highest folder whose ignore files count; `textsIn`: their texts in a folder, in the order of {@link ignoreFileNames}. */
  constructor(top: string, textsIn: (folder: string) => readonly string[]) {
    this.#top = top;
    this.#textsIn = textsIn;
  }

  /** Whether `path` is left out by itself; what does not lie below the top is not. A folder is asked for with `isFolder`, as `name/` rules speak of folders only. */
  ignores(path: string, isFolder: boolean): boolean {
    let ignored = false;
    if (!path.startsWith(below(this.#top))) return false;
    for (const { folder, rules } of this.#above(folderOf(path))) {
      const name = path.slice(below(folder).length);
      const verdict = rules.test(isFolder ? `${name}/` : name);
      if (verdict.ignored) ignored = true;
      else if (verdict.unignored) ignored = false;
    }
    return ignored;
  }

  /** Whether a file is left out, by itself or with one of the folders it lies in. */
  ignoresWithin(path: string): boolean {
    for (const folder of foldersBetween(this.#top, path)) if (this.ignores(folder, true)) return true;
    return this.ignores(path, false);
  }

  /** Levels from the top down to `folder`. */
  #above(folder: string): Level[] {
    return [this.#top, ...foldersBetween(this.#top, `${folder}/`)].flatMap((at) => this.#level(at) ?? []);
  }

  #level(folder: string): Level | undefined {
    if (!this.#levels.has(folder)) {
      const texts = this.#textsIn(folder);
      this.#levels.set(folder, texts.length === 0 ? undefined : { folder, rules: ignore().add(texts.join('\n')) });
    }
    return this.#levels.get(folder);
  }
}

const below = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);

const folderOf = (path: string): string => path.slice(0, Math.max(1, path.lastIndexOf('/')));

/** The folders a path lies in, from the one below `top` down. */
export function foldersBetween(top: string, path: string): string[] {
  const found: string[] = [];
  if (!path.startsWith(below(top))) return found;
  for (let at = path.indexOf('/', top.length + 1); at !== -1; at = path.indexOf('/', at + 1))
    found.push(path.slice(0, at));
  return found;
}
