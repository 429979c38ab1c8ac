import type { PersonHit } from './persons.ts';
import type { Tokens } from './tokens.ts';
import type { ProseFix, ProseStyle } from './types.ts';
export function personFixes(_t: Tokens, _hit: PersonHit, _style: ProseStyle | undefined): ProseFix[] { return []; }
