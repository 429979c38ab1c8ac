import type { House } from './house.ts';
import { folderOf } from './paths.ts';

/**
 * Which postings share the numbers of one: those in the folder of its house or below; of a house that inherits from one
 * above it, those below that one. Another employer beside it may give the same number. Paths or URIs, all of one kind.
 */
export function numberSpace({ layers }: House, posting: string): (other: string) => boolean {
  const own = plain(posting);
  const above = layers.map(({ path }) => plain(folderOf(path))).filter((folder) => own.startsWith(folder));
  const [widest] = above.sort((a, b) => a.length - b.length);
  return widest === undefined ? () => true : (other) => plain(other).startsWith(widest);
}

/** Editors and file systems spell one address in several ways. */
function plain(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
