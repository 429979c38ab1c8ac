import { isAbsolute, relative, sep } from 'node:path';
import type { Lang } from '../../../../schemas/text.ts';
import type { Finding } from '../../messages/public.ts';
import type { Severity } from '../../messages/severity.ts';

/** What a run says about one file. */
export interface FileResult {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
  readonly kind: 'posting' | 'house' | 'prose';
  /** The text as checked, without a byte order mark; empty if it could not be read. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Findings kept silent by an exception in the file. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** What holds for the whole run. */
export interface RunInfo {
  readonly lang: Lang;
  readonly today: string;
  readonly version: string;
  /** First day of the pay table in force, by system; only for reports that name it. */
  readonly data: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Root of the repository, or the current folder where there is none. */
  readonly root: string;
  readonly colours: boolean;
}

/** The sums at the end of a run. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly postings: number;
  /** Findings with a safe repair. */
  readonly fixable: number;
  readonly fixed: number;
  /** Findings that the baseline keeps silent. */
  readonly baselined: number;
  /** The run looked only at what changed. */
  readonly changed: boolean;
}

/** A report being written: told of each file in turn, so that no run has to hold all of them. */
export interface Report {
  file(result: FileResult): void;
  end(summary: Summary): void;
}

/** A file as code hosts name it: relative to the root of the repository, with `/`; undefined for what lies outside. */
export function pathInRepository(absolute: string, root: string): string | undefined {
  const path = relative(root, absolute);
  return /^\.\.(?:[\\/]|$)/.test(path) || isAbsolute(path) ? undefined : path.split(sep).join('/');
}

/** Begins a report. `write` takes its text piece by piece. */
export type CreateReport = (write: (text: string) => void, run: RunInfo) => Report;
