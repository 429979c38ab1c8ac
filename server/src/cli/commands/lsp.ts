import type { Lang } from '../../../../schemas/text.ts';
import { readArgs } from '../args.ts';
import { say } from '../messages.ts';
import { UsageError } from '../usage-error.ts';

/** `kennziffer lsp --stdio`: the language server for editors other than VS Code. Ends when the editor closes it. */
export async function run(args: readonly string[], lang: Lang): Promise<number> {
  const { values } = readArgs(
    'lsp',
    args,
    { stdio: { type: 'boolean' }, lang: { type: 'string' }, clientProcessId: { type: 'string' } },
    lang,
  );
  if (!values.stdio) throw new UsageError(say('lspStdio', lang));
  // The connection reads --stdio from the process arguments and keeps the process alive.
  // eslint-disable-next-line import-x/no-restricted-paths -- the one door between the two hosts: a command that starts the other
  await import('../../lsp/node.ts');
  return 0;
}
