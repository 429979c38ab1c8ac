/** Something to time. Its result is kept, so that the compiler cannot drop the work. */
export interface Task<I = unknown> {
  readonly name: string;
  /** Makes what the next run works on; not timed. */
  prepare?(): I;
  run(input: I): unknown;
}

export interface Timing {
  readonly name: string;
  /** Median in milliseconds. */
  readonly median: number;
  readonly p95: number;
  /** Median over the first task's median. */
  readonly ratio: number;
  /** The same with the fastest runs: what remains of it on a busy machine. */
  readonly bestRatio: number;
}

let sink: unknown;

/** Median and 95th percentile of a list of times. */
export function quantiles(times: readonly number[]): { median: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, p95: sorted[Math.floor(sorted.length * 0.95)]! };
}

/**
 * Times the tasks in turn, round by round, so that a machine whose speed drifts slows them alike; the first is the base of
 * the ratios. The first rounds only warm up.
 */
export function timePairs<I>(tasks: readonly Task<I>[], rounds = 400, warmup = 150): Timing[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds + warmup; round++) {
    tasks.forEach((task, i) => {
      const input = task.prepare?.() as I;
      const start = performance.now();
      sink = task.run(input);
      if (round >= warmup) times[i]!.push(performance.now() - start);
    });
  }
  const base = quantiles(times[0]!).median;
  const best = times.map((list) => Math.min(...list));
  return tasks.map(({ name }, i) => {
    const { median, p95 } = quantiles(times[i]!);
    return { name, median, p95, ratio: median / base, bestRatio: best[i]! / best[0]! };
  });
}

/** Prints timings as a table. */
export function print(timings: readonly Timing[]): void {
  for (const { name, median, p95, ratio, bestRatio } of timings)
    console.log(
      `${name.padEnd(32)} p50 ${median.toFixed(3)} ms  p95 ${p95.toFixed(3)} ms  ${ratio.toFixed(2)} × (fastest runs ${bestRatio.toFixed(2)} ×)`,
    );
}

/** Keeps the last result alive. */
export const last = (): unknown => sink;
