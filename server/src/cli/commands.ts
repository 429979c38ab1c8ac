import type { Lang } from '../../../schemas/text.ts';

/** A command: gets the arguments behind its name, gives the exit code. */
export interface Command {
  run(args: readonly string[], lang: Lang): Promise<number>;
}

/** All commands, each loaded when it is called. A new one is a file in `commands/`, a line here and a section of the help. */
export const commands = {
  lint: () => import('./commands/lint.ts'),
  export: () => import('./commands/export.ts'),
  explain: () => import('./commands/explain.ts'),
  init: () => import('./commands/init.ts'),
  lsp: () => import('./commands/lsp.ts'),
} satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof commands;
