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
