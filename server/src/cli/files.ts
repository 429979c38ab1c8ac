import { statSync, type Stats } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { say } from './messages.ts';
import { UsageError } from './usage-error.ts';

/** A path as reports show it: relative to the current folder, with `/` on every system. */
export const shownPath = (absolute: string, cwd: string): string => relative(cwd, absolute).split(sep).join('/');

const isPattern = (path: string) => /[*?[\]{}!]/.test(path);

/**
 * The files that the paths of a call name: files as they are, folders with all postings and house files below, patterns.
 * Each file once, in the order of the call, inside a folder by name.
 */
export async function findFiles(paths: readonly string[], cwd: string, lang: Lang): Promise<string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const stats = statsOf(absolute, path, lang);
    if (stats?.isDirectory()) {
      const { walk } = await import('./walk.ts');
      for (const file of walk(absolute, cwd)) files.add(file);
    } else if (stats) files.add(absolute);
    else if (isPattern(path)) {
      const { expandGlob } = await import('./walk.ts');
      const found = await expandGlob(path, cwd);
      if (found.length === 0) throw new UsageError(say('globMissing', lang, path));
      for (const file of found) files.add(resolve(file));
    } else throw new UsageError(say('pathMissing', lang, path));
  }
  return [...files];
}

/** What stands at a path. One that cannot be looked at, as in a circle of links, is not the same as none. */
export function statsOf(absolute: string, path: string, lang: Lang): Stats | undefined {
  try {
    return statSync(absolute);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    // Too long a name is none that a file could have; patterns can be that long.
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return undefined;
    throw new UsageError(say('pathUnreachable', lang, path, code));
  }
}
