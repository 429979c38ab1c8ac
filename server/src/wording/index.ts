export { checkProse, checkTokens, type TextFinding } from './check.ts';
export { tokenise, type Tokens } from './tokens.ts';
export { proseRules } from './rules.ts';
export { checkConsistency, partStyle, type ConsistencyFinding, type PartStyle, type ProsePart } from './consistency.ts';
export type { GenderForm, ProseEdit, ProseFinding, ProseFix, ProseOptions, ProseStyle } from './types.ts';
