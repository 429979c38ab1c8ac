/** Kennziffer as a library: synchronous, pure, without files, clock or network. */
export { lintPosting, type LintOptions } from './lint/lint.ts';
export type { Edit, Finding, Fix, Position, Range, Related } from './messages/public.ts';
export type { Severity } from './messages/severity.ts';
export {
  checkProse,
  type GenderForm,
  type ProseEdit,
  type ProseFinding,
  type ProseFix,
  type ProseOptions,
  type ProseStyle,
} from './wording/index.ts';
