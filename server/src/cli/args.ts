import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Lang } from '../../../schemas/text.ts';
import { nearest } from '../document/keys.ts';
import { say } from './messages.ts';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads arguments; what does not fit is said as a sentence, with the option that was probably meant. */
export function readArgs<T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
  lang: Lang,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explain(command, args, Object.keys(options), error as NodeJS.ErrnoException, lang));
  }
}

function explain(
  command: string,
  args: readonly string[],
  names: readonly string[],
  { code, message }: NodeJS.ErrnoException,
  lang: Lang,
): string {
  // The option is quoted in Node's own message; the wording around it is not shown.
  const quoted = /'(-{1,2}[^' ]+)/.exec(message)?.[1] ?? args.find((arg) => arg.startsWith('-')) ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const option = quoted.replace(/=.*$/, '');
    const guess = nearest(option.replace(/^-+/, ''), names);
    return say('unknownOption', lang, option, guess ? say('didYouMean', lang, `--${guess}`) : '', command);
  }
  return say(message.includes('does not take an argument') ? 'optionTakesNoValue' : 'optionNeedsValue', lang, quoted);
}

/** One of a few words. */
export function choice<T extends string>(option: string, value: string, all: readonly T[], lang: Lang): T {
  const found = all.find((one) => one === value);
  if (found !== undefined) return found;
  const guess = nearest(value, all);
  throw new UsageError(
    say('badChoice', lang, option, value, guess ? say('didYouMean', lang, guess) : '', all.join(', ')),
  );
}
