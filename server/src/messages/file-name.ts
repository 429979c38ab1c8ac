/** A file as people name it: a path as it stands, of a URI only the last part, decoded. */
export function fileName(path: string): string {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return path;
  const last = path.replace(/[?#].*$/, '').slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
