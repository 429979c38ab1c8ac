import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Lang } from '../../../schemas/text.ts';
import type { Finding } from '../messages/public.ts';
import { ruleUrl } from '../rules/links.ts';
import { say, type MessageKey } from './messages.ts';

/** A file's text as it shall be checked: positions as editors show them, so the byte order mark is apart. */
export interface FileText {
  readonly text: string;
  readonly bom: boolean;
  /** What was read, to tell later whether the file is still the same. */
  readonly bytes: Buffer;
}

/** Beyond this nothing is read: the engine's own limit is lower, this one keeps memory. */
const maxBytes = 20_000_000;
const bomChar = '\uFEFF';

/** A finding of the file system's, at the head of a file. */
export function fileFinding(key: MessageKey, lang: Lang, ...values: readonly (string | number)[]): Finding {
  const zero = { line: 0, character: 0 };
  return {
    rule: 'intern/datei',
    severity: 'error',
    message: say(key, lang, ...values),
    range: { start: zero, end: zero },
    law: [],
    url: ruleUrl('intern/datei'),
    fixes: [],
  };
}

/** Reads a file; what keeps it from being read is a finding of that file. */
export function readText(path: string, lang: Lang): FileText | Finding {
  let isFolder = false;
  try {
    const stats = statSync(path);
    isFolder = stats.isDirectory();
    if (isFolder) {
      // A folder comes here because nobody may look into it; if one may after all, it is named like a file.
      readdirSync(path);
      return fileFinding('fileIsFolder', lang);
    }
    // Opening a pipe waits until somebody writes, and a device may never end.
    if (!stats.isFile()) return fileFinding('fileIsPipe', lang);
    if (stats.size > maxBytes) return fileFinding('fileHuge', lang, Math.round(stats.size / 1_000_000));
    return decode(readFileSync(path), lang);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM'
      ? fileFinding(isFolder ? 'folderDenied' : 'fileDenied', lang)
      : fileFinding('fileUnreadable', lang, code);
  }
}

/** The text of bytes in UTF-8. */
export function decode(bytes: Buffer, lang: Lang): FileText | Finding {
  if (isUtf16(bytes)) return fileFinding('fileUtf16', lang);
  if (!isUtf8(bytes)) return fileFinding('fileNotUtf8', lang);
  const text = bytes.toString('utf8');
  return text.startsWith(bomChar) ? { text: text.slice(1), bom: true, bytes } : { text, bom: false, bytes };
}

/** By its mark; without one by the empty half of its first character, as YAML itself tells encodings apart (1.2, 5.2). */
function isUtf16([first, second]: Buffer): boolean {
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return hasMark || (second !== undefined && (first === 0) !== (second === 0));
}

/** The bytes that put a changed text back as the file had it. */
export const encode = (text: string, { bom }: Pick<FileText, 'bom'>): Buffer =>
  Buffer.from(bom ? bomChar + text : text, 'utf8');
