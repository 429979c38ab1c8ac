import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Checker } from './checker.ts';
import { findFiles } from './files.ts';
import { HouseFiles } from './house-files.ts';
import type { LintSet } from './lint-files.ts';
import type { LintCall } from './lint-options.ts';
import { Project } from './project.ts';
import { decode } from './read-text.ts';
import type { Timing } from './timing.ts';

/** Finds what a call checks. */
export async function lintSetOf(call: LintCall, timing: Timing | undefined): Promise<LintSet> {
  const { lang, today, stdin } = call;
  const cwd = process.cwd();
  const run = { cwd, today, lang };
  const houses = new HouseFiles(run);
  if (stdin !== undefined) {
    const read = decode(readFileSync(0), lang);
    const checker = new Checker(run, houses, undefined, timing);
    return { cwd, files: [resolve(cwd, stdin)], checker, houses, read: () => read, filters: [] };
  }
  const files = await findFiles(call.paths, cwd, lang);
  const project = new Project(files, cwd, lang);
  const { index } = project;
  const checker = new Checker(run, houses, files.length > 1 ? index : undefined, timing);
  const set: LintSet = { cwd, files, checker, houses, read: (file) => project.read(file), filters: [] };
  if (!call.changed) return set;
  const { changedOf } = await import('./changed.ts');
  const changed = await changedOf(call.changed.base, call.changed.lines, { call, cwd, files, houses, checker, index });
  return { ...set, files: changed.files, filters: [changed.filter] };
}
