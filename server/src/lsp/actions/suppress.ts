import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/** Where a suppressing comment goes: a line of its own, before `offset`, behind `indent`. */
export interface CommentPlace {
  readonly offset: number;
  readonly indent: string;
}

/**
 * The place above the key or list item that a finding belongs to. Never inside a block scalar or between the lines of
 * a wrapped value, where the comment would become part of the text.
 */
export function commentPlace(text: string, offset: number): CommentPlace {
  const { contents } = parseDocument(text, { keepSourceTokens: false, logLevel: 'silent' });
  const start = lineStart(text, innermost(contents, offset) ?? offset);
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  return { offset: start, indent };
}

/** Start of the innermost block entry (key or list item) around the offset; flow collections count as plain values. */
function innermost(node: Node | null, offset: number): number | undefined {
  if (!isCollection(node) || node.flow) return undefined;
  for (const [index, item] of node.items.entries()) {
    const from = startOf(item);
    const next = node.items[index + 1];
    const to = (next === undefined ? node.range?.[2] : startOf(next)) ?? Infinity;
    if (from === undefined || offset < from || offset >= Math.max(to, from + 1)) continue;
    const value = isPair(item) ? item.value : item;
    const inside = isMap(value) || isSeq(value) ? innermost(value, offset) : undefined;
    return inside ?? from;
  }
  return undefined;
}

function startOf(item: unknown): number | undefined {
  if (isPair(item)) return startOf(item.key);
  return isScalar(item) || isCollection(item) ? item.range?.[0] : undefined;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The rest of the line before the reason. */
export function suppression(rule: string): string {
  return `# kennziffer-aus ${rule}: `;
}

/** The same for the whole file. */
export function fileSuppression(rule: string): string {
  return `# kennziffer-aus-datei ${rule}: `;
}
