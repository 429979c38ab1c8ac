/** Levels as in product rules: `error` fails a run, `warning` counts against `--max-warnings`, `info` never fails. */
export type Severity = 'error' | 'warning' | 'info';
