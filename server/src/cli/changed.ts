import { dirname, relative, resolve, sep } from 'node:path';
import type { Finding, Range } from '../messages/public.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import type { Checker } from './checker.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { realPath, type Since } from './git.ts';
import type { HouseFiles } from './house-files.ts';
import { kindOf } from './kinds.ts';
import type { Filter } from './lint-files.ts';
import type { LintCall } from './lint-options.ts';
import { decode } from './read-text.ts';
import type { FileResult } from './reporters/reporter.ts';

/** What a run with `--changed` looks at. */
export interface Changed {
  readonly files: readonly string[];
  readonly filter: Filter;
}

interface Parts {
  readonly call: LintCall;
  readonly cwd: string;
  readonly files: readonly string[];
  readonly houses: HouseFiles;
  readonly checker: Checker;
  readonly index: ProjectIndex;
}

/**
 * Narrows a run to what changed since the common base: changed files, postings whose house file changed, and postings that
 * share something with a changed one. A finding counts if one of its places changed.
 */
export function changedOf({ git, commit, changes }: Since, byLine: boolean, parts: Parts): Changed {
  const { call, cwd, files, houses, checker, index } = parts;
  const folders = foldersOf(changes.keys());
  // Of a folder that may not be looked into nobody knows what is new, only whether something in it is.
  const changeOf = (file: string) => {
    const path = realPath(file);
    return changes.get(path) ?? (folders.has(path) ? { before: undefined } : undefined);
  };
  const isChanged = (file: string) => changeOf(file) !== undefined;
  const hasNewHouse = (file: string) => kindOf(file) !== 'house' && houses.behind(file).some(isChanged);
  const partners = partnersOf(index, (path) => isChanged(resolve(cwd, path)));
  const lines = new Map<string, Promise<ReadonlySet<number>>>();
  /** Changed lines of a file; undefined: all of them. */
  const linesOf = (file: string): Promise<ReadonlySet<number>> | undefined => {
    const change = changeOf(file);
    if (!change) return Promise.resolve(new Set());
    if (change.before === undefined) return undefined;
    const real = realPath(file);
    const asked = lines.get(real) ?? git.changedLines(commit, real, change.before);
    lines.set(real, asked);
    return asked;
  };

  const touchesFile = ({ related = [] }: Finding) =>
    related.some(({ path }) => path !== undefined && isChanged(resolve(cwd, path)));

  const touchesLine = async ({ absolute }: FileResult, { range, related = [] }: Finding): Promise<boolean> => {
    const places = [
      { file: absolute, range },
      ...related.map((one) => ({ file: one.path === undefined ? absolute : resolve(cwd, one.path), range: one.range })),
    ];
    for (const place of places) {
      const changed = await linesOf(place.file);
      if (!changed || meets(place.range, changed)) return true;
    }
    return false;
  };

  /** Findings the file had before: one whose cause changed but whose place did not is not among them. */
  const knownBefore = async ({ absolute, path }: FileResult): Promise<ReadonlySet<string>> => {
    const before = changeOf(absolute)?.before;
    const bytes = before === undefined ? undefined : await git.show(commit, before);
    const read = bytes && decode(bytes, call.lang);
    if (!read || 'rule' in read) return new Set();
    return new Set(fingerprintsOf(path, read.text, checker.judge(absolute, read.text).findings));
  };

  const filter: Filter = async (result) => {
    const { absolute, path, text, findings } = result;
    if (hasNewHouse(absolute)) return result;
    const isOwn = isChanged(absolute);
    if (isOwn && !byLine) return result;
    if (!byLine) return { ...result, findings: findings.filter(touchesFile) };
    const left: Finding[] = [];
    const fingerprints = fingerprintsOf(path, text, findings);
    let known: ReadonlySet<string> | undefined;
    for (const [at, finding] of findings.entries()) {
      if (await touchesLine(result, finding)) left.push(finding);
      else if (isOwn) {
        known ??= await knownBefore(result);
        if (!known.has(fingerprints[at] ?? '')) left.push(finding);
      }
    }
    return { ...result, findings: left };
  };

  const isPartner = (file: string) => partners.has(relative(cwd, file).split(sep).join('/'));
  return { files: files.filter((file) => isChanged(file) || hasNewHouse(file) || isPartner(file)), filter };
}

/** Postings that share a Kennziffer with a changed one: the finding about both may stand in either. */
function partnersOf(index: ProjectIndex, isChanged: (path: string) => boolean): ReadonlySet<string> {
  const partners = new Set<string>();
  for (const places of index.kennziffern.values())
    if (places.length > 1 && places.some(({ path }) => isChanged(path)))
      for (const { path } of places) partners.add(path);
  return partners;
}

/** All folders at any height above files. */
function foldersOf(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); !folders.has(folder) && dirname(folder) !== folder; folder = dirname(folder))
      folders.add(folder);
  return folders;
}

function meets({ start, end }: Range, lines: ReadonlySet<number>): boolean {
  for (let line = start.line; line <= end.line; line++) if (lines.has(line)) return true;
  return false;
}
