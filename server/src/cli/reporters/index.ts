import type { CreateReport } from './reporter.ts';

/** All formats, each loaded when it is asked for. */
const reporters = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
} satisfies Record<string, () => Promise<CreateReport>>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as ReporterName[];

export const loadReporter = (name: ReporterName): Promise<CreateReport> => reporters[name]();
