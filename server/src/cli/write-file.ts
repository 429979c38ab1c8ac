import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Lang } from '../../../schemas/text.ts';
import type { Finding } from '../messages/public.ts';
import { say } from './messages.ts';
import { targetOf } from './output.ts';
import { encode, fileFinding, type FileText } from './read-text.ts';
import { UsageError } from './usage-error.ts';

/**
 * Puts a repaired text in the place of the file it was read from: all of it or nothing, with the file's mode and byte order
 * mark. What keeps it from being written, above all someone else's change in the meantime, is a finding.
 */
export function writeBack(path: string, before: FileText, text: string, lang: Lang): Finding | undefined {
  try {
    if (!readFileSync(path).equals(before.bytes)) return fileFinding('fileChanged', lang);
    writeFileAtomic.sync(path, encode(text, before));
    return undefined;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return fileFinding('fileNotWritten', lang, code);
  }
}

/** Puts a new file in its place, with the folders above it: all of it or nothing. Links and devices stay what they are. */
export function writeNew(path: string, shown: string, content: string | Uint8Array, lang: Lang): void {
  try {
    makeFolder(dirname(path));
    const target = targetOf(path);
    if (target.isFile) writeFileAtomic.sync(target.path, typeof content === 'string' ? content : Buffer.from(content));
    else writeFileSync(target.path, content);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new UsageError(say('cannotWrite', lang, shown, code));
  }
}

/** One folder after the other: Node's own way of making several never ends where the system denies that a parent is there. */
function makeFolder(path: string): void {
  const above = dirname(path);
  if (existsSync(path)) return;
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
