import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../messages/public.ts';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface Fixed {
  readonly text: string;
  /** What is left after the repairs. */
  readonly findings: readonly Finding[];
  /** Repairs applied. */
  readonly count: number;
}

/** A repair can make room for another; one that still finds work after so many rounds runs in a circle. */
const maxPasses = 10;

/** Applies the safe repairs of a text until none is left. `check` gives the findings of a text. */
export function fixText(text: string, check: (text: string) => readonly Finding[]): Fixed {
  const seen = new Set([text]);
  let current = { text, findings: check(text), count: 0 };
  for (let pass = 0; pass < maxPasses; pass++) {
    const { text: next, count } = applySafe(current.text, current.findings);
    if (count === 0 || seen.has(next)) break;
    seen.add(next);
    current = { text: next, findings: check(next), count: current.count + count };
  }
  return current;
}

/** Applies the first safe repair of each finding, as far as they keep clear of each other. */
export function applySafe(text: string, findings: readonly Finding[]): { text: string; count: number } {
  const document = TextDocument.create('', '', 0, text);
  const repairs = findings.flatMap(({ fixes }): Change[][] => {
    const fix = fixes.find(({ safe }) => safe);
    if (!fix) return [];
    const changes = fix.edits.map(({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      newText,
    }));
    return [changes.filter((change) => text.slice(change.start, change.end) !== change.newText)];
  });
  const taken: Change[] = [];
  let count = 0;
  for (const changes of repairs) {
    if (changes.length === 0 || changes.some((change) => taken.some((other) => meets(change, other)))) continue;
    taken.push(...changes);
    count++;
  }
  return { text: applyChanges(text, taken), count };
}

/** Repairs that only touch wait for the next round as well: of two insertions at one place the order is anyone's guess. */
const meets = (a: Change, b: Change) => a.start <= b.end && b.start <= a.end;

function applyChanges(text: string, changes: readonly Change[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, newText } of [...changes].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + newText;
    at = end;
  }
  return out + text.slice(at);
}
