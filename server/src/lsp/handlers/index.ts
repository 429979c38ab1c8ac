import { complete, triggerCharacters } from '../../features/completion/complete.ts';
import { hoverAt } from '../../features/hover.ts';
import { documentSymbols as symbols } from '../../features/symbols.ts';
import type { Handler } from '../context.ts';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { documentSymbols } from './document-symbols.ts';
import { hover } from './hover.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { render } from './render.ts';

/** Everything the server can do. A feature of the core is added by its import and one entry. */
export const handlers: readonly Handler[] = [
  pull,
  push,
  codeActions,
  completion(complete, triggerCharacters),
  hover(hoverAt),
  documentSymbols(symbols),
  render,
];
