import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../../../schemas/text.ts';
import type { HouseReader } from '../house/resolve.ts';
import { readText } from './read-text.ts';

/** Files that a house may inherit from, read from disk. Who runs the command has chosen the folder and so trusts it. */
export const houseReader = (cwd: string, lang: Lang): HouseReader => ({
  read(path) {
    const read = readText(resolve(cwd, path), lang);
    return 'rule' in read ? undefined : read.text;
  },
  packageFile(name, from) {
    try {
      const manifest = createRequire(pathToFileURL(resolve(cwd, from))).resolve(`${name}/package.json`);
      return join(dirname(manifest), 'arbeitgeber.yaml');
    } catch {
      return undefined;
    }
  },
});
