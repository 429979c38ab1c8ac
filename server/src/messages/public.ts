import type { Severity } from './severity.ts';

/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/** A repair; only `safe` ones are applied by `--fix` and on save. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A second place that belongs to a finding. */
export interface Related {
  readonly message: string;
  readonly range: Range;
  /** The file, when it is another one than the finding's. */
  readonly path?: string;
}

/** A finding as it leaves the core: the same in JSON output, editor and library. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly law: readonly string[];
  readonly url: string;
  readonly fixes: readonly Fix[];
  readonly related?: readonly Related[];
}
