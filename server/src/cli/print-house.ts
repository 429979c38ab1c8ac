import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { describeHouse } from '../house/describe.ts';
import { houseOf } from '../house/house.ts';
import { resolveHouse } from '../house/resolve.ts';
import { shownPath } from './files.ts';
import { HouseFiles } from './house-files.ts';
import { houseReader } from './house-reader.ts';
import { say } from './messages.ts';
import { UsageError } from './usage-error.ts';

/** `kennziffer lint --print-house FILE`: what of the house is in force for a posting, and from where. */
export function printHouse(file: string, today: string, lang: Lang): string {
  const cwd = process.cwd();
  const absolute = resolve(cwd, file);
  if (!existsSync(absolute)) throw new UsageError(say('pathMissing', lang, file));
  const isHouse = /(?:^|[\\/])arbeitgeber\.ya?ml$/.test(absolute);
  const entry = isHouse ? absolute : new HouseFiles({ cwd, today, lang }).pathFor(absolute);
  const resolved =
    entry === undefined
      ? { house: houseOf(), problems: [], files: [] }
      : resolveHouse({ path: shownPath(entry, cwd) }, houseReader(cwd, lang));
  return describeHouse(resolved, lang, today);
}
