import { appendFileSync } from 'node:fs';
import type { Finding } from '../../messages/public.ts';
import type { Severity } from '../../messages/severity.ts';
import { count, say } from '../messages.ts';
import { markdownUpTo } from './markdown.ts';
import { pathInRepository, type CreateReport, type FileResult } from './reporter.ts';

/** GitHub shows so many annotations of each kind per step and drops the rest without a word. */
const limit = 10;
/** A job summary holds 1 MiB in all its steps together. */
const summaryLimit = 400_000;
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Annotations for GitHub Actions: the most severe first, as many as GitHub shows, then a line with the number left out. The
 * full list goes to the job's summary.
 */
export const github: CreateReport = (write, run) => {
  const kept: Record<Severity, string[]> = { error: [], warning: [], info: [] };
  const { GITHUB_STEP_SUMMARY: summaryFile } = process.env;
  const summary =
    summaryFile === undefined || summaryFile === ''
      ? undefined
      : markdownUpTo(summaryLimit, (text) => appendFileSync(summaryFile, `${text}\n`), run);
  // GitHub looks for the file from the root of the repository, whatever folder the step runs in.
  const pathOf = ({ absolute, path }: FileResult) => pathInRepository(absolute, run.root) ?? path;
  return {
    file(result) {
      for (const finding of result.findings)
        // One more than are shown, to know whether the place of the last notice is needed for the closing line.
        if (kept[finding.severity].length <= limit) kept[finding.severity].push(annotation(pathOf(result), finding));
      summary?.file(result);
    },
    end(totals) {
      const shown = (severity: Severity, most: number) => kept[severity].slice(0, most);
      const isCut = (['error', 'warning', 'info'] as const).some((severity) => totals[severity] > limit);
      const lines = [...shown('error', limit), ...shown('warning', limit), ...shown('info', isCut ? limit - 1 : limit)];
      const left = totals.error + totals.warning + totals.info - lines.length;
      if (isCut) {
        const where = say(summary ? 'moreInSummary' : 'moreInLog', run.lang, count(left, 'finding', run.lang));
        lines.push(`::notice title=Kennziffer::${data(where)}`);
      }
      write(lines.map((line) => `${line}\n`).join(''));
      summary?.end(totals);
    },
  };
};

function annotation(path: string, { rule, severity, message, range: { start, end } }: Finding): string {
  const properties = {
    file: path,
    line: start.line + 1,
    endLine: end.line + 1,
    // GitHub takes columns only within one line.
    ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
    title: rule,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${commands[severity]} ${list.join(',')}::${data(message)}`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
