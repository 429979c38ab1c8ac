import type { Span, TextChange } from '../messages/finding.ts';

/** What can be wrong with a file before any rule about postings is asked. Each code belongs to one rule, which words it. */
export type ProblemCode =
  // Reading the lines
  | 'lost-indent'
  | 'lost-indents'
  | 'wrong-indent'
  | 'tab-indent'
  | 'odd-blank'
  | 'no-field-name'
  | 'missing-blank'
  | 'unclosed-quote'
  | 'hash-in-text'
  | 'conflict-markers'
  | 'several-documents'
  | 'too-deep'
  | 'too-large'
  | 'syntax'
  // Lists
  | 'pasted-bullets'
  | 'nested-bullets'
  | 'key-in-bullet'
  | 'bracket-list'
  | 'empty-entry'
  // YAML's own means
  | 'duplicate-key'
  | 'merge-key'
  | 'alias'
  | 'unknown-alias'
  | 'alias-bomb'
  | 'tag'
  | 'null-word'
  // The posting language
  | 'unknown-field'
  | 'unknown-value'
  | 'wrong-form'
  // What a house file inherits from, told by whoever resolves it
  | 'parent-missing'
  | 'parent-cycle'
  | 'parent-untrusted'
  | 'parent-broken'
  // Levels of rules in a house file, told by the engine
  | 'unknown-rule'
  // Exceptions from rules, told by the engine
  | 'exception-unused'
  | 'exception-expired'
  | 'exception-without-reason'
  | 'exception-without-paragraph'
  | 'exception-unknown-rule'
  | 'exception-bad-date';

/** Repairs of problems, worded by the catalogue. */
export type RepairCode =
  | 'indent'
  | 'use-blanks'
  | 'insert-blank'
  | 'quote'
  | 'close-quote'
  | 'make-list'
  | 'flatten'
  | 'as-field'
  | 'remove-entry'
  | 'remove-key'
  | 'remove-second'
  | 'rename-field'
  | 'use-value'
  | 'write-out'
  | 'remove-rest'
  | 'keep-ours'
  | 'keep-theirs'
  | 'clear'
  | 'remove-comment'
  | 'remove-rule'
  | 'use-rule';

export interface Repair {
  readonly code: RepairCode;
  readonly params?: Readonly<Record<string, string>>;
  readonly safe: boolean;
  readonly changes: readonly TextChange[];
}

/** Something wrong with the file, at its exact place. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  /** Values for the message. */
  readonly params: Readonly<Record<string, string>>;
  readonly repairs: readonly Repair[];
  readonly related?: readonly Span[];
}
