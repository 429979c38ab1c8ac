import { hasColours } from './colours.ts';
import { repositoryRoot } from './repository-root.ts';
import { onInterrupt } from './interrupt.ts';
import type { LintEvents } from './lint-files.ts';
import type { LintCall, Output } from './lint-options.ts';
import { fileSink, stdoutSink, type Sink } from './output.ts';
import { loadReporter } from './reporters/index.ts';
import type { FileResult, Report, RunInfo, Summary } from './reporters/reporter.ts';
import { Totals } from './totals.ts';
import { version } from './version.ts';

/** The reports of a run, written side by side. */
export interface Reports extends LintEvents {
  file(result: FileResult): Promise<void>;
  readonly baselined: (count: number) => void;
  end(): Promise<Summary>;
  /** Takes back what is not finished; does nothing after {@link end}. */
  abandon(): void;
}

/** Opens all reports of a call before the first file is read, so that a wrong path shows at once. */
export async function openReports(call: LintCall, cwd: string, data: RunInfo['data']): Promise<Reports> {
  const asked = outputsOf(call);
  const open: { readonly sink: Sink; readonly report: Report }[] = [];
  let isDone = false;
  const abandon = () => {
    if (!isDone) for (const { sink } of open) sink.abandon();
    isDone = true;
  };
  process.once('exit', abandon);
  // A file just being written, report or repair, is finished or taken back before the run ends.
  if (call.fix === 'write' || asked.some(({ file }) => file !== undefined)) onInterrupt(abandon);
  try {
    for (const { format, file } of asked) {
      const create = await loadReporter(format);
      const sink = file === undefined ? stdoutSink() : fileSink(file, call.lang);
      const colours = file === undefined && hasColours(process.stdout);
      const info: RunInfo = {
        lang: call.lang,
        today: call.today,
        version,
        data,
        cwd,
        root: repositoryRoot(cwd) ?? cwd,
        colours,
      };
      open.push({ sink, report: create((text) => sink.write(text), info) });
    }
  } catch (error) {
    abandon();
    throw error;
  }
  const totals = new Totals();
  // The patch has standard output to itself unless a report was sent there.
  const patchTo = asked.some(({ file }) => file === undefined) ? process.stderr : process.stdout;
  return {
    file: async (result) => {
      const shown = call.quiet ? { ...result, findings: result.findings.filter(isError) } : result;
      totals.add(shown);
      for (const { sink, report } of open) {
        report.file(shown);
        await sink.settled();
      }
    },
    fixed: (count) => totals.fixed(count),
    baselined: (count) => totals.baselined(count),
    patch: (diff) => void patchTo.write(diff),
    end: async () => {
      const summary = totals.summary(call.changed !== undefined);
      for (const { sink, report } of open) {
        report.end(summary);
        await sink.settled();
        sink.close();
      }
      isDone = true;
      return summary;
    },
    abandon,
  };
}

const isError = ({ severity }: FileResult['findings'][number]) => severity === 'error';

/** People get a report without asking; who asks for a patch gets the patch alone. */
function outputsOf({ outputs, fix }: LintCall): readonly Output[] {
  const isSilent = fix === 'show' || outputs.some(({ file }) => file === undefined);
  return isSilent || outputs.length > 0 ? outputs : [{ format: 'stylish' }];
}
