import { parentPort, workerData } from 'node:worker_threads';
import type { Lang } from '../../../schemas/text.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import { Checker } from './checker.ts';
import { HouseFiles } from './house-files.ts';
import { readText } from './read-text.ts';
import type { FileResult } from './reporters/reporter.ts';

/** What a thread is told when it starts. */
export interface WorkerData {
  readonly cwd: string;
  readonly today: string;
  readonly lang: Lang;
  /** What the files of the run know of each other, as far as it can be sent. */
  readonly index: Pick<ProjectIndex, 'kennziffern'> & { readonly published: ReadonlyMap<string, string> };
}

/** The life of a thread: gets files, gives their results, in the same order. */
export function serve(): void {
  const { index, ...run } = workerData as WorkerData;
  const project = { ...index, published: (path: string) => index.published.get(path) };
  const checker = new Checker(run, new HouseFiles(run), project);
  parentPort!.on('message', (files: readonly string[]) => {
    const results: FileResult[] = files.map((file) => checker.check(file, readText(file, run.lang)));
    parentPort!.postMessage(results);
  });
}
