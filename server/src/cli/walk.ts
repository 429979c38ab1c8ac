import { readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Ignored } from './ignored.ts';
import { isOurs } from './kinds.ts';
import { repositoryRoot } from './repository-root.ts';

/** Ignore files from the root of the repository down; outside of one from the current folder, else from the folder itself. */
export function ignoredFor(folder: string, cwd: string): Ignored {
  const isBelow = !relative(cwd, folder).startsWith('..');
  return new Ignored(repositoryRoot(folder) ?? (isBelow ? cwd : folder));
}

/** Postings and house files below a folder, in the order of their names. */
export function* walk(folder: string, cwd: string): Generator<string> {
  const ignores = ignoredFor(folder, cwd);
  // Whoever names a folder that is left out wants it all the same; its own ignore files still count.
  const rules = ignores.ignores(folder, true) ? new Ignored(folder) : ignores;
  yield* walkBelow(folder, rules);
}

function* walkBelow(folder: string, ignores: Ignored): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules' && !ignores.ignores(path, true))
        yield* walkBelow(path, ignores);
    } else if (isOurs(entry.name) && !ignores.ignores(path, false)) yield path;
  }
}

/** A folder that may not be opened has nothing for us; a posting that may not be read is reported when it is read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
  } catch {
    return [];
  }
}

/** Files that fit a pattern. Prose only if the pattern asks for its ending. */
export async function expandGlob(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  const ignores = ignoredFor(cwd, cwd);
  const wantsProse = /\.(?:txt|md|\{[^}]*(?:txt|md)[^}]*\})$/i.test(pattern);
  return found
    .filter((path) => (isOurs(path) || (wantsProse && /\.(?:txt|md)$/i.test(path))) && !ignores.ignores(path, false))
    .sort();
}
