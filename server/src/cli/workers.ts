import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileResult } from './reporters/reporter.ts';
import type { WorkerData, WorkerIndex } from './worker.ts';

/** On two cores fewer files are checked faster than threads warm up, by `npm run bench -- cli-scale`; more cores pay earlier. */
const worthwhile = 4000;
/** Files sent at a time. */
const perTask = 20;
/** Tasks a thread has in hand, so that it never waits; more would only cost memory. */
const inHand = 3;
const most = 8;
/** More than a thread gets through before the index is there. */
const forWarmUp = 400;

/** How many threads a run of so many files gets, of those `asked` for; 0: it is checked where it is read. */
export function threadsFor(files: number, asked: number | undefined): number {
  // As a bundle the command is one file, which is also what a thread runs; from sources there is none.
  if (import.meta.url.startsWith('file:')) return 0;
  if (asked !== undefined) return Math.min(asked, files, most);
  const cores = Math.min(availableParallelism(), most);
  return cores < 2 || files < worthwhile / (cores - 1) ? 0 : cores;
}

/** Threads that check files. They start at once and warm up on files of the run; being there keeps no process alive. */
export class Threads {
  readonly #threads: readonly Thread[];

  constructor(count: number, run: WorkerData['run'], files: readonly string[]) {
    const step = Math.ceil(files.length / forWarmUp);
    const warmUp = files.filter((_, place) => place % step === 0);
    this.#threads = Array.from({ length: count }, () => new Thread({ run, warmUp }));
  }

  /** The results of files, in their order, whichever thread is faster. May be asked for once; leaving ends the threads. */
  async *check(files: readonly string[], index: WorkerIndex): AsyncGenerator<FileResult, undefined> {
    const threads = this.#threads;
    try {
      for (const thread of threads) thread.begin(index);
      const tasks = Math.ceil(files.length / perTask);
      const ahead = threads.length * inHand;
      const ask = (task: number) =>
        threads[task % threads.length]!.check(files.slice(task * perTask, (task + 1) * perTask));
      const asked = Array.from({ length: Math.min(tasks, ahead) }, (_, task) => ask(task));
      for (let task = 0; task < tasks; task++) {
        const results = await asked[task % ahead]!;
        if (task + ahead < tasks) asked[task % ahead] = ask(task + ahead);
        yield* results;
      }
    } finally {
      await Promise.all(threads.map((thread) => thread.end()));
    }
  }
}

/** A thread answers in the order it was asked. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: {
    readonly resolve: (results: readonly FileResult[]) => void;
    readonly reject: (error: Error) => void;
  }[] = [];

  /** What ended the thread before its time, perhaps while nobody waited for it. */
  #failure: Error | undefined;

  constructor(data: WorkerData) {
    this.#worker = new Worker(import.meta.url, {
      workerData: data,
      // A posting leaves much behind that nobody needs again: with room for it, it is not collected piece by piece.
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    });
    this.#worker.on('message', (results: readonly FileResult[]) => this.#waiting.shift()?.resolve(results));
    this.#worker.on('error', (error) => {
      this.#failure = error;
      this.#waiting.splice(0).forEach(({ reject }) => reject(error));
    });
    // Last: whoever listens holds the process.
    this.#worker.unref();
  }

  begin(index: WorkerIndex): void {
    this.#worker.ref();
    this.#worker.postMessage(index);
  }

  check(files: readonly string[]): Promise<readonly FileResult[]> {
    const results = new Promise<readonly FileResult[]>((resolve, reject) => {
      if (this.#failure) reject(this.#failure);
      else this.#waiting.push({ resolve, reject });
    });
    // Whoever waits for an earlier task hears of the failure there.
    results.catch(() => undefined);
    this.#worker.postMessage(files);
    return results;
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}
