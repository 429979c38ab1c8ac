/** Kennziffer as a library: synchronous, pure, without files, clock or network. */
export { lintPosting, type LintOptions } from './lint/lint.ts';
export type { Edit, Finding, Fix, Position, Range, Related } from './messages/public.ts';
export type { Severity } from './messages/severity.ts';
export { checkProse } from './prose.ts';
export type { GenderForm, ProseEdit, ProseFinding, ProseFix, ProseOptions, ProseStyle } from './wording/index.ts';
