import ignore, { type Ignore } from 'ignore';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What `.gitignore` and `.kennzifferignore` leave out; the nearer file decides, and of one folder our own. */
export class IgnoreFiles {
  readonly #levels = new Map<string, Level | undefined>();
  readonly #top: string;

  /** `top`: the highest folder whose ignore files count. */
  constructor(top: string) {
    this.#top = resolve(top);
  }

  /** Whether `path` is left out. A folder is asked for with `isFolder`, as `name/` rules speak of folders only. */
  ignores(path: string, isFolder: boolean): boolean {
    let ignored = false;
    for (const { folder, rules } of this.#above(dirname(path))) {
      const name = relative(folder, path).split(sep).join('/');
      const verdict = rules.test(isFolder ? `${name}/` : name);
      if (verdict.ignored) ignored = true;
      else if (verdict.unignored) ignored = false;
    }
    return ignored;
  }

  /** Levels from the top down to `folder`. */
  #above(folder: string): Level[] {
    const levels: Level[] = [];
    let at = folder;
    for (;;) {
      const level = this.#level(at);
      if (level) levels.unshift(level);
      const parent = dirname(at);
      if (at === this.#top || parent === at) return levels;
      at = parent;
    }
  }

  #level(folder: string): Level | undefined {
    if (!this.#levels.has(folder)) {
      const texts = ['.gitignore', '.kennzifferignore'].flatMap((name) => readIfThere(join(folder, name)));
      this.#levels.set(folder, texts.length === 0 ? undefined : { folder, rules: ignore().add(texts.join('\n')) });
    }
    return this.#levels.get(folder);
  }
}

function readIfThere(path: string): string[] {
  try {
    return [readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}
