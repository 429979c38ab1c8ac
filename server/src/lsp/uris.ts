/** Names a posting may have. Both spellings, whatever the case: Windows users save as `.YAML`. */
const postingName = /\.stelle\.ya?ml$/i;
const houseName = /(?:^|\/)arbeitgeber\.ya?ml$/i;

/** House files by order of preference. */
const houseNames = ['arbeitgeber.yaml', 'arbeitgeber.yml'];

export type Kind = 'posting' | 'house';

/** Which of our files this is, by the language its editor gives it or else by name. */
export function kindOf(uri: string, languageId?: string): Kind | undefined {
  if (languageId === 'stellenausschreibung') return 'posting';
  if (languageId === 'arbeitgeber') return 'house';
  const path = split(uri).path;
  if (postingName.test(path)) return 'posting';
  return houseName.test(path) ? 'house' : undefined;
}

/**
 * Where the house file of a posting may lie: beside it, then folder by folder upward.
 * Works on the text of the URI, as virtual file systems have schemes and authorities no library knows.
 */
export function houseCandidates(postingUri: string): string[] {
  const { head, path, tail } = split(postingUri);
  const found: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
    for (const name of houseNames) found.push(`${head}${path.slice(0, end)}/${name}${tail}`);
  }
  return found;
}

/** `scheme://authority`, path, `?query` (some virtual file systems keep the branch there). */
function split(uri: string): { head: string; path: string; tail: string } {
  const match = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)?([^?#]*)(\?[^#]*)?/i.exec(uri);
  return { head: match?.[1] ?? '', path: match?.[2] ?? '', tail: match?.[3] ?? '' };
}

/**
 * The URI of a path as `erbt:` leads to it, seen from a house file. Below the house's own authority the path is in the same
 * state of the virtual folder; paths of drives and shares are files.
 */
export function uriOf(path: string, house: string): string {
  const { head, tail } = split(house);
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
    const found = split(path);
    return found.head === head && found.tail === '' ? path + tail : path;
  }
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('//')) return `file:${encoded}`;
  return /^[a-z]:\//i.test(path) ? `file:///${encoded}` : head + encoded + tail;
}

/** The URI of a file in the folder of another one, or below; the path as people write it. */
export function uriBeside(uri: string, path: string): string {
  const { head, path: own, tail } = split(uri);
  return head + own.slice(0, own.lastIndexOf('/') + 1) + path.split('/').map(encodeURIComponent).join('/') + tail;
}

/** Whether two files lie with the same scheme and authority: the same machine, share or virtual folder. */
export const isBeside = (one: string, other: string): boolean => split(one).head === split(other).head;

/** The URI without its query, for joining paths to it. */
export function bareUri(uri: string): string {
  const { head, path } = split(uri);
  return head + path;
}

const packageName = /^(?:@[a-z0-9_-][a-z0-9._-]*\/)?[a-z0-9_-][a-z0-9._-]*$/i;

/** Where the house file of an installed package may lie, as seen from a file: nearest `node_modules` first. */
export function packageCandidates(name: string, from: string): string[] {
  if (!packageName.test(name)) return [];
  const { head, path, tail } = split(from);
  const found: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1))
    found.push(`${head}${path.slice(0, end)}/node_modules/${name}/arbeitgeber.yaml${tail}`);
  return found;
}

/** The same for all spellings of a URI: `file:///C:/a ä` and `file:///c%3A/a%20%C3%A4`. */
export function uriKey(uri: string): string {
  let key = uri;
  try {
    key = decodeURIComponent(uri);
  } catch {
    // A stray percent sign: the text itself is the key.
  }
  return key.replace(/^file:\/\/\/[a-z]:/i, (drive) => drive.toLowerCase());
}

/** The path of a URI as people write it: `/c:/a ä` of `file:///c%3A/a%20%C3%A4`. */
export const pathOf = (uri: string): string =>
  uriKey(split(uri).path).replace(/^\/[a-z]:/i, (drive) => drive.toLowerCase());

/** The folder of a file as a URI, and the name of the file as people write it. */
export function placeOf(uri: string): { folder: string; name: string } {
  const { head, path, tail } = split(uri);
  const at = path.lastIndexOf('/');
  return { folder: head + path.slice(0, at) + tail, name: uriKey(path.slice(at + 1)) };
}

/** Whether a file lies in a folder, at any depth. */
export const isBelow = (uri: string, folder: string): boolean =>
  uriKey(uri).startsWith(`${uriKey(folder).replace(/\/$/, '')}/`);

/** A file as people name it: from the folder of the workspace on, of several with the name of its folder; else as a path. */
export function shownIn(uri: string, folders: readonly string[]): string {
  const folder = folders.find((one) => isBelow(uri, one));
  if (folder === undefined) return pathOf(uri);
  const top = uriKey(folder).replace(/\/$/, '');
  return uriKey(uri).slice(folders.length > 1 ? top.lastIndexOf('/') + 1 : top.length + 1);
}
