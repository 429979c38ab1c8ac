import type { Lang } from '../../../schemas/text.ts';
import { say } from './messages.ts';

const every = 100;

/** A counting line on a terminal, while a long run lasts; nothing in a log. */
export function progressOf(total: number, lang: Lang): { step(): void; end(): void } {
  if (!process.stderr.isTTY || total < 3 * every) return { step: () => undefined, end: () => undefined };
  let done = 0;
  return {
    step: () => {
      if (++done % every === 0) process.stderr.write(`\r${say('progress', lang, done, total)}`);
    },
    end: () => process.stderr.write('\r\x1b[K'),
  };
}
