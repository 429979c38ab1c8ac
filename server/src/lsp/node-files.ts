import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from './host.ts';

/** The file system of the machine the server runs on, for editors that do not read files for it. */
export const nodeFiles: Files = {
  read: (uri) => attempt(uri, (path) => readFile(path, 'utf8')),
  size: (uri) =>
    attempt(uri, async (path) => {
      const found = await stat(path);
      return found.isFile() ? found.size : undefined;
    }),
};

async function attempt<T>(uri: string, read: (path: string) => Promise<T>): Promise<T | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await read(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}
