import { dirname } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { say } from './messages.ts';
import { UsageError } from './usage-error.ts';

/**
 * Why a file that the call asked for cannot be written, and what to do. A missing folder is not made: it may be a slip of
 * the pen, and a report nobody finds is none.
 */
export function cannotWrite(path: string, error: unknown, lang: Lang): UsageError {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return new UsageError(say('cannotWrite', lang, path, reasonOf(code, path, lang)));
}

function reasonOf(code: string, path: string, lang: Lang): string {
  if (code === 'ENOENT') return say('writeNoFolder', lang, dirname(path));
  if (code === 'ENOTDIR') return say('writeNotFolder', lang, dirname(path));
  if (code === 'EISDIR') return say('writeIsFolder', lang, path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return say('writeDenied', lang);
  return `${code}.`;
}
