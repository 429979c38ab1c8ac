import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { Lang } from '../../../schemas/text.ts';
import type { Finding } from '../messages/public.ts';
import { encode, fileFinding, type FileText } from './read-text.ts';

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
