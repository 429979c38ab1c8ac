import { readdir, readdirSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Ignored } from './ignored.ts';
import { isOurs } from './kinds.ts';
import { repositoryRoot } from './repository-root.ts';

/** Ignore files from the root of the repository down; outside of one from the current folder, else from the folder itself. */
export function ignoredFor(folder: string, cwd: string): Ignored {
  const isBelow = !relative(cwd, folder).startsWith('..');
  return new Ignored(repositoryRoot(folder) ?? (isBelow ? cwd : folder));
}

/**
 * Postings and house files below a folder, in the order of their names. A folder that may not be looked into stands for
 * what it holds: reading it tells why.
 */
export function* walk(folder: string, cwd: string): Generator<string> {
  const ignores = ignoredFor(folder, cwd);
  // Whoever names a folder that is left out wants it all the same; its own ignore files still count.
  const rules = ignores.ignores(folder, true) ? new Ignored(folder) : ignores;
  yield* walkBelow(folder, rules);
}

function* walkBelow(folder: string, ignores: Ignored): Generator<string> {
  const entries = entriesOf(folder);
  if (!entries) yield folder;
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules' && !ignores.ignores(path, true))
        yield* walkBelow(path, ignores);
    } else if (isOurs(entry.name) && !ignores.ignores(path, false)) yield path;
  }
}

/** What a folder holds; nothing if it is gone meanwhile, undefined if nobody may look. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
  } catch (error) {
    return isGone(error) ? [] : undefined;
  }
}

const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files that fit a pattern, and folders that may hold some but may not be looked into. Prose only if its ending is asked for. */
export async function expandGlob(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const closed: string[] = [];
  const found = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    // The search passes over what it may not open without a word. It ends names of folders with a slash.
    fs: { readdir: readdirTelling((folder) => closed.push(resolve(folder))) },
  });
  const ignores = ignoredFor(cwd, cwd);
  const wantsProse = /\.(?:txt|md|\{[^}]*(?:txt|md)[^}]*\})$/i.test(pattern);
  const files = found.filter(
    (path) => (isOurs(path) || (wantsProse && /\.(?:txt|md)$/i.test(path))) && !ignores.ignores(path, false),
  );
  return [...files, ...closed.filter((path) => !ignores.ignores(path, true))].sort();
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** `readdir` as the search calls it, telling of each folder that is there but may not be looked into. */
function readdirTelling(tell: (folder: string) => void): typeof readdir {
  const telling = (folder: string, options: { withFileTypes: true }, then: Listed) =>
    readdir(folder, options, (error, entries) => {
      if (error && !isGone(error)) tell(folder);
      then(error, entries);
    });
  return telling as unknown as typeof readdir;
}
