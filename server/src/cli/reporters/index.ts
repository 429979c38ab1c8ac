import type { CreateReport } from './reporter.ts';

/** All formats, each loaded when it is asked for. */
const reporters = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<CreateReport>>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as ReporterName[];

export const loadReporter = (name: ReporterName): Promise<CreateReport> => reporters[name]();
