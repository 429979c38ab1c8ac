import { lintPosting, type LintOptions } from '../lint/lint.ts';
import type { Finding } from '../messages/public.ts';
import { text as say } from './texts.ts';

export const internalErrorRule = 'intern/fehler';

/**
 * A check must never take the editor down: what throws becomes one finding at the top of the file.
 * The rest of what the server does for this file and for all others goes on.
 */
export function checkSafely(
  text: string,
  options: LintOptions,
  log: (message: string) => void,
  lint: (text: string, options: LintOptions) => readonly Finding[] = lintPosting,
): readonly Finding[] {
  try {
    return lint(text, options);
  } catch (error) {
    const lang = options.lang ?? 'de';
    log(`${options.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    const name = options.path.slice(options.path.lastIndexOf('/') + 1);
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        rule: internalErrorRule,
        severity: 'warning',
        message: say('internalError', lang, name, reason),
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: text.search(/\r?\n|$/) } },
        law: [],
        url: '',
        fixes: [],
      },
    ];
  }
}
