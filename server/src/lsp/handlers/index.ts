import type { Handler } from '../context.ts';
import { codeActions } from './code-actions.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { render } from './render.ts';

/** Everything the server can do. A feature of the core is added by its import and one entry, e.g. `hover(hoverAt)`. */
export const handlers: readonly Handler[] = [pull, push, codeActions, render];
