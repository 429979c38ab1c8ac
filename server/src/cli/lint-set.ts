import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { sharedNumbers } from '../lint/project-index.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import { Checker, type ReadFile } from './checker.ts';
import { findFiles } from './files.ts';
import type { Since } from './git.ts';
import { HouseFiles } from './house-files.ts';
import type { LintSet } from './lint-files.ts';
import type { LintCall } from './lint-options.ts';
import { Project } from './project.ts';
import { decode } from './read-text.ts';
import type { FileResult } from './reporters/reporter.ts';
import type { Timing } from './timing.ts';
import type { WorkerData } from './worker.ts';
import type { Threads } from './workers.ts';

/** Finds what a call checks. */
export async function lintSetOf(call: LintCall, timing: Timing | undefined): Promise<LintSet> {
  const { lang, today, stdin, changed } = call;
  const cwd = process.cwd();
  const run = { cwd, today, lang };
  const houses = new HouseFiles(run);
  if (stdin !== undefined) {
    const read = decode(readFileSync(0), lang);
    const checker = new Checker(run, houses, undefined, timing);
    return { cwd, files: [resolve(cwd, stdin)], checker, houses, read: () => read, filters: [] };
  }
  const files = await findFiles(call.paths, cwd, lang);
  const since = changed && (await sinceOf(changed, cwd, lang));
  // Repairs are written one after the other, and who measures rules measures them in one place.
  const alone = call.fix !== undefined || timing !== undefined;
  // Threads warm up while this one looks through the files; of what git knows, few may be left.
  const early = alone || since ? undefined : await threadsOf(run, files, call.threads);
  const project = new Project(files, cwd, lang);
  const published = await publishedOf(project, since, call);
  const index: ProjectIndex = { ...project.index, published: (path) => published.get(path) };
  const checker = new Checker(run, houses, index, timing);
  let set: LintSet = { cwd, files, checker, houses, read: (file) => project.read(file), filters: [] };
  if (since) {
    const { changedOf } = await import('./changed.ts');
    const narrowed = changedOf(since, changed !== 'staged' && changed.lines, {
      call,
      cwd,
      files,
      houses,
      checker,
      index,
    });
    set = { ...set, files: narrowed.files, filters: [narrowed.filter] };
  }
  if (alone) return set;
  const threads = early ?? (await threadsOf(run, set.files, call.threads));
  const ahead = threads ? threads.check(set.files, { kennziffern: sharedNumbers(index), published }) : checkHere(set);
  return { ...set, ahead };
}

/** Results where there are no threads. */
function* checkHere({ checker, files, read }: LintSet): Generator<FileResult, undefined> {
  const all = function* (): Generator<ReadFile> {
    for (const absolute of files) yield { absolute, read: read(absolute) };
  };
  yield* checker.checkAll(all());
}

async function threadsOf(
  run: WorkerData['run'],
  files: readonly string[],
  asked: number | undefined,
): Promise<Threads | undefined> {
  const { Threads, threadsFor } = await import('./workers.ts');
  const count = threadsFor(files.length, asked);
  return count === 0 ? undefined : new Threads(count, run, files);
}

async function sinceOf(changed: NonNullable<LintCall['changed']>, cwd: string, lang: Lang): Promise<Since> {
  const { sinceBase, sinceCommit } = await import('./git.ts');
  return changed === 'staged' ? sinceCommit(cwd, lang) : sinceBase(changed.base, cwd, lang);
}

async function publishedOf(
  project: Project,
  since: Since | undefined,
  { lang }: LintCall,
): Promise<ReadonlyMap<string, string>> {
  if (project.public.length === 0) return new Map();
  const { publishedTexts } = await import('./published.ts');
  return publishedTexts(project.public, since, process.cwd(), lang);
}
