import type { Lang } from '../../../../schemas/text.ts';
import { dataDates } from '../data-dates.ts';
import { lintFiles } from '../lint-files.ts';
import { readLintCall } from '../lint-options.ts';
import { lintSetOf } from '../lint-set.ts';
import { count, say } from '../messages.ts';
import { openReports } from '../open-reports.ts';
import { progressOf } from '../progress.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { Timing } from '../timing.ts';

/** After so many files the run looks up: Ctrl+C is heard between two files, never inside one. */
const perTurn = 10;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** `kennziffer lint`: 0 if there is no error and no warning too many, else 1. */
export async function run(args: readonly string[], fallback: Lang): Promise<number> {
  const call = readLintCall(args, fallback);
  const { lang, maxWarnings } = call;
  if (call.printHouse !== undefined) {
    const { printHouse } = await import('../print-house.ts');
    process.stdout.write(printHouse(call.printHouse, call.today, lang));
    return 0;
  }
  const timing = call.timing ? new Timing() : undefined;
  const found = await lintSetOf(call, timing);
  const baseline =
    call.baseline &&
    (await import('../baseline.ts')).Baseline.open(call.baseline.file, call.baseline.update, found.cwd, lang);
  const reports = await openReports(
    call,
    found.cwd,
    call.outputs.some(({ format }) => format !== 'stylish') ? dataDates(call.today) : {},
  );
  const set = !baseline
    ? found
    : { ...found, filters: [...found.filters, (one: FileResult) => baseline.filter(one, reports.baselined)] };
  const progress = progressOf(set.files.length, lang);
  let warnings = 0;
  let told = 0;
  try {
    for await (const result of lintFiles(call, set, reports)) {
      // All warnings count, also those that --quiet does not show.
      for (const { severity } of result.findings) if (severity === 'warning') warnings++;
      await reports.file(result);
      progress.step();
      if (++told % perTurn === 0) await turn();
    }
    progress.end();
    const summary = await reports.end();
    if (baseline && call.baseline.update) {
      const size = await baseline.update(call.baseline.file, lang);
      console.error(say('baselineWritten', lang, call.baseline.file, count(size, 'entry', lang)));
    }
    if (timing) console.error(timing.print(lang));
    const isTooMany = warnings > maxWarnings;
    if (isTooMany) console.error(say('tooManyWarnings', lang, count(warnings, 'warning', lang), maxWarnings));
    return summary.error > 0 || isTooMany ? 1 : 0;
  } finally {
    progress.end();
    reports.abandon();
  }
}
