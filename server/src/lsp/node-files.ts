import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { Files } from './host.ts';

/** The file system of the machine the server runs on, for editors that do not read files for it. */
export const nodeFiles: Files = {
  read: (uri, bytes) => attempt(uri, async (path) => (await readFile(path)).toString('utf8', 0, bytes)),
  size: (uri) =>
    attempt(uri, async (path) => {
      const found = await stat(path);
      return found.isFile() ? found.size : undefined;
    }),
  async postings(folders) {
    const found: string[] = [];
    for (const folder of folders) {
      const paths = await attempt(folder, (path) =>
        glob('**/*.stelle.{yaml,yml}', { cwd: path, absolute: true, ignore: ['**/node_modules/**'] }),
      );
      for (const path of paths ?? []) found.push(pathToFileURL(path).href);
    }
    return found;
  },
};

async function attempt<T>(uri: string, read: (path: string) => Promise<T>): Promise<T | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await read(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}
