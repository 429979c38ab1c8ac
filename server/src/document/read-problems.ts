import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Shape } from '../../../schemas/language/shape.ts';
import type { Span, TextChange } from '../messages/finding.ts';
import type { Part } from './bullets.ts';
import { foldKey } from './keys.ts';
import { trimWhite } from './lines.ts';
import type { Place } from './place.ts';
import type { Problem, Repair } from './problems.ts';

export const lineStartOf = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}

/** A bullet without text; `offset` is where its text would be. */
export function emptyEntry(text: string, offset: number): Problem {
  const lineStart = lineStartOf(text, offset);
  const end = nextLine(text, offset);
  const dash = text.indexOf('-', lineStart);
  const start = dash === -1 || dash > end ? offset : dash;
  // What else stands on the line, as a note after `#`, is someone's words: only they may remove it.
  const isAlone = text.slice(lineStart, end).trim() === '-';
  return {
    code: 'empty-entry',
    start,
    end: start + 1,
    params: {},
    repairs: [{ code: 'remove-entry', safe: isAlone, changes: [{ start: lineStart, end, newText: '' }] }],
  };
}

/** `[a, b]` where bullets are meant: every comma splits. */
export function bracketList(text: string, node: YAMLSeq): Problem {
  const [start = 0, end = start] = node.range ?? [];
  const lineStart = lineStartOf(text, start);
  const indent = /^ */.exec(text.slice(lineStart, start))![0];
  const entries = (node.items as Node[]).map((item) => text.slice(item.range?.[0], item.range?.[1]));
  const change = {
    start: trimWhite(text, lineStart, start),
    end,
    newText: entries.map((entry) => `\n${indent}  - ${entry}`).join(''),
  };
  const isSimple = entries.every((entry) => entry !== '' && !entry.includes('\n'));
  return {
    code: 'bracket-list',
    start,
    end,
    params: { zahl: String(entries.length) },
    repairs: isSimple ? [{ code: 'make-list', safe: true, changes: [change] }] : [],
  };
}

/** Bullets inside one text: pasted ones below a field, or sub-bullets below a bullet. */
export function bulletsInText(
  code: 'pasted-bullets' | 'nested-bullets',
  text: string,
  place: Place,
  parts: readonly Part[],
): Problem {
  const before = text.slice(lineStartOf(text, place.start), place.start);
  const indent = /^ */.exec(before)![0];
  const isNested = code === 'nested-bullets';
  const beginsLine = before.trim() === '';
  const bullets = parts.flatMap((part) => (part.bullet ? [part.bullet] : []));
  // Bullets that begin on the line of their key move below it; those that begin a line keep what stands before them.
  const sign = (bullet: Span) => {
    if (isNested) return `${indent}- `;
    if (bullet.start !== place.start) return `${indent}${beginsLine ? '' : '  '}- `;
    return beginsLine ? '- ' : `\n${indent}  - `;
  };
  const hasIntro = !isNested && !parts[0]?.bullet;
  const repairs: Repair[] =
    hasIntro || place.style === 'block'
      ? []
      : [
          {
            code: isNested ? 'flatten' : 'make-list',
            safe: false,
            changes: bullets.map((bullet) => ({ ...bullet, newText: sign(bullet) })),
          },
        ];
  return { code, start: bullets[0]!.start, end: place.end, params: { zahl: String(bullets.length) }, repairs };
}

const names = new WeakMap<YAMLMap, ReadonlySet<unknown>>();

/** The keys of a group, gathered once: a file of nothing but unknown fields is read in linear time. */
export function namesIn(map: YAMLMap): ReadonlySet<unknown> {
  const known = names.get(map) ?? new Set(map.items.flatMap(({ key }) => (isScalar(key) ? [key.value] : [])));
  names.set(map, known);
  return known;
}

/** A key the language does not have; `meant` is the nearest one it has. */
export function unknownField(
  text: string,
  pair: Pair<Node, Node | null>,
  key: Span,
  written: string,
  meant: string | undefined,
  shape: Shape,
  map: YAMLMap,
): Problem {
  const isTaken = meant !== undefined && namesIn(map).has(meant);
  const repairs: Repair[] = [];
  if (meant !== undefined && !isTaken) {
    repairs.push({
      code: 'rename-field',
      params: { feld: meant },
      safe: foldKey(written) === meant,
      changes: [{ ...key, newText: meant }],
    });
  }
  repairs.push({ code: 'remove-key', params: { feld: written }, safe: false, changes: [wholeField(text, pair, map)] });
  return {
    code: 'unknown-field',
    ...key,
    params: {
      feld: written,
      meintest: isTaken ? '' : (meant ?? ''),
      wo: shape.meta.title.de,
      where: shape.meta.title.en,
    },
    repairs,
  };
}

/** Removes the lines of a field, from the start of its line to the end of its value. */
export function wholeField(text: string, pair: Pair<Node, Node | null>, map: YAMLMap): TextChange {
  const [keyStart = 0, keyEnd = keyStart] = pair.key.range ?? [];
  const valueEnd = pair.value?.range?.[1] ?? keyEnd;
  const isFirstInEntry = map.items[0] === pair;
  return {
    start: isFirstInEntry ? keyStart : lineStartOf(text, keyStart),
    end: nextLine(text, Math.max(keyEnd, valueEnd - 1)),
    newText: '',
  };
}

/** Number of nodes below `node`, each alias counted as what it stands for, up to `limit`. */
export function countNodes(node: Node, document: Document, limit: number): number {
  let count = 0;
  const stack: unknown[] = [node];
  while (stack.length > 0 && count <= limit) {
    const next = stack.pop();
    count++;
    if (isMap(next)) for (const pair of next.items) stack.push(pair.key, pair.value);
    else if (isSeq(next)) stack.push(...next.items);
    else if (isAlias(next)) stack.push(next.resolve(document));
  }
  return count;
}
