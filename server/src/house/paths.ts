/** What `erbt:` may name: a file beside or above, on a share or drive, or an installed package. */
export type ParentName =
  { readonly kind: 'path'; readonly path: string } | { readonly kind: 'package'; readonly name: string };

const houseFile = /\.ya?ml$/i;
const rooted = /^(?:[a-z][a-z\d+.-]+:|[a-z]:\/|\/)/i;

/** Reads `erbt:` as seen from the file at `from`. Paths and URIs are told apart by nothing but their beginning. */
export function parentName(written: string, from: string): ParentName {
  const name = written.trim().replace(/\\/g, '/');
  const isPath = rooted.test(name) || name.startsWith('.') || houseFile.test(name);
  if (!isPath) return { kind: 'package', name };
  const file = houseFile.test(name) ? name : `${name.replace(/\/$/, '')}/arbeitgeber.yaml`;
  return { kind: 'path', path: rooted.test(file) ? tidy(file) : tidy(`${folderOf(from)}${encoded(file, from)}`) };
}

/** The path to a file as seen from another, for `erbt:` and for readers of a report. */
export function folderOf(path: string): string {
  const slashes = path.replace(/\\/g, '/');
  return slashes.slice(0, slashes.lastIndexOf('/') + 1);
}

/** A name with blanks or umlauts, as a URI spells it. */
const encoded = (file: string, from: string) =>
  /^[a-z][a-z\d+.-]+:\/\//i.test(from) ? file.split('/').map(encodeURIComponent).join('/') : file;

/** Without `.` and `..`; what leads above the root stays there. */
function tidy(path: string): string {
  const root = /^(?:[a-z][a-z\d+.-]+:\/\/[^/]*\/|[a-z]:\/|\/\/[^/]+\/|\/)?/i.exec(path)![0];
  const parts: string[] = [];
  for (const part of path.slice(root.length).split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part === '..' && root !== '') continue;
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return root + parts.join('/');
}
