import { createHash } from 'node:crypto';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../messages/public.ts';

/**
 * Names of a file's findings that stay the same when lines move, are indented anew or something else in the file changes:
 * rule, path, the text it is about, and the how-manieth of its kind it is. No line numbers, no wording, no language.
 */
export function fingerprintsOf(path: string, text: string, findings: readonly Finding[]): string[] {
  const document = TextDocument.create('', '', 0, text);
  const seen = new Map<string, number>();
  return findings.map(({ rule, range }) => {
    const { start, end } = range;
    const isEmpty = start.line === end.line && start.character === end.character;
    const about = isEmpty
      ? document.getText({ start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } })
      : document.getText(range);
    const key = JSON.stringify([rule, path, about.normalize('NFC').replace(/\s+/g, ' ').trim()]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}${ordinal}`).digest('hex').slice(0, 32);
  });
}
