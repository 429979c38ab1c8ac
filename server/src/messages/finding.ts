import type { Range } from './public.ts';
import type { Severity } from './severity.ts';

export type { Severity } from './severity.ts';

/** A place in the text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text at `start`–`end` (UTF-16 offsets) by `newText`. An insertion has `start === end`. */
export interface TextChange extends Span {
  readonly newText: string;
}

/** A repair. `safe` ones never change what the posting says to its reader and may be applied unseen. */
export interface SpanFix {
  readonly title: string;
  readonly safe: boolean;
  readonly changes: readonly TextChange[];
}

/** A second place that belongs to a finding: the other half of a contradiction, the first of two equal numbers. */
export interface RelatedPlace {
  readonly message: string;
  /** Where in the finding's own file. */
  readonly span?: Span;
  /** Where in another file. */
  readonly elsewhere?: { readonly path: string; readonly range: Range };
}

/** A finding as rules report it, by offsets. {@link ./public.ts} has the form that leaves the core. */
export interface SpanFinding extends Span {
  /** Rule id, e.g. `frist/wochenende`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, why, what to do: one text, in the language asked for. */
  readonly message: string;
  /** Statutes and judgments, as a lawyer cites them. */
  readonly law: readonly string[];
  readonly fixes: readonly SpanFix[];
  readonly related?: readonly RelatedPlace[];
  /** Rule of a finding around this one whose repair takes its word away: as long as that is told, this is not. */
  readonly replacedBy?: string;
}
