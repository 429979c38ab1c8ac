import type { Checker } from './checker.ts';
import { fixText } from './fix.ts';
import type { HouseFiles } from './house-files.ts';
import type { LintCall } from './lint-options.ts';
import { atPreset } from './presets.ts';
import type { readText } from './read-text.ts';
import type { FileResult } from './reporters/reporter.ts';

/** A step between check and report: what of a result counts in this run. */
export type Filter = (result: FileResult) => FileResult | Promise<FileResult>;

/** What a run checks and with what. */
export interface LintSet {
  readonly cwd: string;
  /** Absolute paths, in the order of the report. */
  readonly files: readonly string[];
  readonly checker: Checker;
  readonly houses: HouseFiles;
  readonly read: (file: string) => ReturnType<typeof readText>;
  /** Results of files asked for one by one in their order, where they are worked out ahead of the question: some at a time, or in threads. */
  readonly ahead?: Generator<FileResult, undefined> | AsyncGenerator<FileResult, undefined>;
  readonly filters: readonly Filter[];
}

/** What a run tells beside the results of its files. */
export interface LintEvents {
  /** Repairs written, or shown if `patch` is given. */
  fixed(count: number): void;
  patch(diff: string): void;
}

/** The results of a run, file by file: nothing is held longer than it takes to report it. */
export async function* lintFiles(call: LintCall, set: LintSet, events: LintEvents): AsyncGenerator<FileResult> {
  const told = new Set(set.files);
  try {
    for (const file of set.files) {
      const house = set.houses.pathFor(file);
      if (house !== undefined && !told.has(house)) {
        told.add(house);
        const { result } = set.houses.read(house);
        // A house file outside the call is only spoken of if it is broken: every posting below it suffers.
        if (result.findings.some(({ severity }) => severity === 'error')) yield await counted(result, call, set);
      }
      yield await counted(await checked(file, call, set, events), call, set);
    }
  } finally {
    await set.ahead?.return(undefined);
  }
}

async function counted(result: FileResult, call: LintCall, set: LintSet): Promise<FileResult> {
  let left = result;
  for (const filter of set.filters) left = await filter(left);
  const house = left.kind === 'posting' ? set.houses.houseOf(left.absolute) : undefined;
  return { ...left, findings: atPreset(left.findings, call.preset, house) };
}

async function checked(file: string, call: LintCall, set: LintSet, events: LintEvents): Promise<FileResult> {
  const early = await set.ahead?.next();
  if (early?.done === false) return early.value;
  const read = set.read(file);
  const result = set.checker.check(file, read);
  if (call.fix === undefined || 'rule' in read || !hasRepair(result)) return result;
  const { text, count } = fixText(read.text, (changed) =>
    changed === read.text ? result.findings : set.checker.judge(file, changed).findings,
  );
  if (count === 0) return result;
  if (call.fix === 'show') {
    const { unifiedDiff } = await import('./diff.ts');
    events.patch(unifiedDiff(result.path, read.text, text));
    return result;
  }
  const { writeBack } = await import('./write-file.ts');
  const problem = writeBack(file, read, text, call.lang);
  if (problem) return { ...result, findings: [problem, ...result.findings] };
  events.fixed(count);
  if (result.kind === 'house') set.houses.forget(file);
  return { ...result, text, ...set.checker.judge(file, text) };
}

const hasRepair = ({ findings }: FileResult) => findings.some(({ fixes }) => fixes.some(({ safe }) => safe));
