// Entry of the command `kennziffer`, and of the threads it may start. What a call does not need is not loaded.
import { isMainThread } from 'node:worker_threads';
import { commands, type CommandName } from './commands.ts';
import { langOf, say } from './messages.ts';
import { outliveReaders } from './output.ts';
import { UsageError } from './usage-error.ts';

const [first, ...rest] = process.argv.slice(2);
const lang = langOf(process.argv);

async function main(): Promise<number> {
  if (first === undefined || first === '--help' || first === '-h' || first === 'help' || first === 'hilfe')
    return (await import('./help.ts')).help(lang, rest[0]);
  if (first === '--version' || first === '-v') return (await import('./version.ts')).printVersion();
  if (first.startsWith('-')) throw new UsageError(say('commandFirst', lang, first));
  if (!Object.hasOwn(commands, first)) {
    const { nearest } = await import('../document/keys.ts');
    const guess = nearest(first, Object.keys(commands));
    throw new UsageError(say('unknownCommand', lang, first, guess ? say('didYouMean', lang, guess) : ''));
  }
  if (!hasFolder()) throw new UsageError(say('noFolder', lang));
  if (rest.includes('--help') || rest.includes('-h')) return (await import('./help.ts')).help(lang, first);
  return (await commands[first as CommandName]()).run(rest, lang);
}

/** A folder can be taken away while one stands in it. */
function hasFolder(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}

if (isMainThread) {
  // An editor that leaves its server is the server's affair.
  if (first !== 'lsp') outliveReaders(lang);
  main().then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      if (error instanceof UsageError) console.error(`kennziffer: ${error.message}`);
      else console.error(say('internalFailure', lang), error);
      process.exitCode = 2;
    },
  );
} else void import('./worker.ts').then(({ serve }) => serve());
