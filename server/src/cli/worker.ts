import { parentPort, workerData } from 'node:worker_threads';
import type { Lang } from '../../../schemas/text.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import { Checker } from './checker.ts';
import { HouseFiles } from './house-files.ts';
import { readText } from './read-text.ts';
import type { FileResult } from './reporters/reporter.ts';

/** What a thread is told when it starts. */
export interface WorkerData {
  readonly run: { readonly cwd: string; readonly today: string; readonly lang: Lang };
  /** Some files of the run to warm up on, while it is still found out what the files have to do with each other. */
  readonly warmUp: readonly string[];
}

/** What a thread is told next, once: what the files of the run know of each other, as far as it can be sent. */
export interface WorkerIndex {
  readonly kennziffern: ProjectIndex['kennziffern'];
  readonly published: ReadonlyMap<string, string>;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** The life of a thread: gets the index and then files, gives their results, in the same order. */
export async function serve(): Promise<void> {
  const { run, warmUp } = workerData as WorkerData;
  const houses = new HouseFiles(run);
  const checkerFor = ({ kennziffern, published }: WorkerIndex) =>
    new Checker(run, houses, { kennziffern, published: (path) => published.get(path) });
  const readFile = (absolute: string) => ({ absolute, read: readText(absolute, run.lang) });
  let checker: Checker | undefined;
  parentPort!.once('message', (index: WorkerIndex) => {
    checker = checkerFor(index);
    parentPort!.on('message', (files: readonly string[]) => {
      const results: FileResult[] = [...checker!.checkAll(files.map((absolute) => readFile(absolute)))];
      parentPort!.postMessage(results);
    });
  });
  // The first hundreds of checks take three times as long as the others, until V8 has compiled what they need.
  // With an index of the same form, or all that was compiled would have to be compiled anew.
  const alone = checkerFor({ kennziffern: new Map(), published: new Map() });
  for (const file of warmUp) {
    await turn();
    if (checker) return;
    alone.check(file, readText(file, run.lang));
  }
}
