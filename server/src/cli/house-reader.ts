import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { logoHeadSize, logoStateOf } from '../house/logo-content.ts';
import { maxLogoSize } from '../house/logo-size.ts';
import type { HouseReader } from '../house/resolve.ts';
import type { HouseLintOptions } from '../lint/lint-house.ts';
import { readText } from './read-text.ts';

const packageName = /^(?:@[a-z0-9_-][a-z0-9._-]*\/)?[a-z0-9_-][a-z0-9._-]*$/i;

/** Files that a house may inherit from, read from disk. Who runs the command has chosen the folder and so trusts it. */
export const houseReader = (cwd: string, lang: Lang): HouseReader => ({
  read(path) {
    const read = readText(resolve(cwd, path), lang);
    return 'rule' in read ? undefined : read.text;
  },
  packageFile(name, from) {
    if (!packageName.test(name)) return undefined;
    return candidates(name, dirname(resolve(cwd, from))).find((path) => existsSync(path));
  },
});

/** What the check of a house file may look at on disk: the files it inherits from, and its logo. */
export const houseSurroundings = (
  absolute: string,
  cwd: string,
  lang: Lang,
): Required<Pick<HouseLintOptions, 'reader' | 'logoState'>> => ({
  reader: houseReader(cwd, lang),
  logoState(path) {
    const logo = join(dirname(absolute), path);
    const found = statSync(logo, { throwIfNoEntry: false });
    if (!found?.isFile()) return null;
    return logoStateOf(path, found.size, found.size > maxLogoSize ? undefined : headOf(logo));
  },
});

/** The beginning of a file as text; nothing of one that may not be read. */
function headOf(path: string): string | undefined {
  try {
    return readFileSync(path).toString('utf8', 0, logoHeadSize);
  } catch {
    return undefined;
  }
}

/** Where the house file of an installed package may lie: nearest `node_modules` first, as the editor looks for it. */
function candidates(name: string, folder: string): string[] {
  const here = join(folder, 'node_modules', name, 'arbeitgeber.yaml');
  const parent = dirname(folder);
  return parent === folder ? [here] : [here, ...candidates(name, parent)];
}
