import { linesOf, type Line } from './lines.ts';
import { ScalarBuilder, type DecodedScalar } from './source-map.ts';

interface BlockLine extends Line {
  /** Number of leading blanks. */
  readonly indent: number;
  readonly isEmpty: boolean;
}

function readLines(text: string, start: number, end: number): BlockLine[] {
  return [...linesOf(text, start, end)].map((line) => {
    let indent = 0;
    while (line.start + indent < line.end && text[line.start + indent] === ' ') indent++;
    return { ...line, indent, isEmpty: line.start + indent >= line.end };
  });
}

/**
 * A literal (`|`) or folded (`>`) scalar; `start` is its indicator, `end` the end of its node, `value` what the parser made of
 * it. The value decides the indent where the header gives it explicitly, since that counts from a parent not known here.
 */
export function decodeBlock(text: string, start: number, end: number, value: string): DecodedScalar {
  const headerEnd = text.indexOf('\n', start);
  if (headerEnd === -1 || headerEnd >= end) return new ScalarBuilder(text).build({ start, end });
  const header = /^[|>]([-+0-9]*)/.exec(text.slice(start, headerEnd))?.[1] ?? '';
  const lines = readLines(text, headerEnd + 1, end);
  // The split behind the last break is no line of the block.
  if (lines.length > 1 && lines.at(-1)!.start === lines.at(-1)!.end) lines.pop();
  const first = lines.findIndex((line) => !line.isEmpty);
  if (first === -1) {
    // Nothing but blank lines: empty, unless the header keeps them.
    const builder = new ScalarBuilder(text);
    if (value !== '')
      for (const line of lines.slice(0, value.length)) builder.replace('\n', line.start, Math.max(line.next, line.end));
    return builder.build({ start: end, end });
  }
  // An explicit indent counts from a parent that is not known here: the parser's value tells which one was meant.
  const indents = /[1-9]/.test(header)
    ? Array.from({ length: lines[first]!.indent + 1 }, (_, i) => lines[first]!.indent - i)
    : [lines[first]!.indent];
  const attempts = indents.map((indent) => decodeWith(text, start, end, lines, first, header, indent));
  return attempts.find((attempt) => attempt.value === value) ?? attempts[0]!;
}

function decodeWith(
  text: string,
  start: number,
  end: number,
  lines: readonly BlockLine[],
  first: number,
  header: string,
  indent: number,
): DecodedScalar {
  let content = lines.length;
  while (content > 0 && lines[content - 1]!.isEmpty) content--;
  for (let i = lines.length - 1; i >= content; i--) if (lines[i]!.indent > indent) content = i + 1;
  const builder = new ScalarBuilder(text);
  if (text[start] === '|') literal(builder, lines.slice(0, content), indent);
  else folded(builder, text, lines, first, content, indent);
  chomp(builder, lines, content, header, end);
  return builder.build({ start: lines[0]!.start, end });
}

/** From behind the content of line `i` to the first character of the next line that counts. */
function breakAfter(lines: readonly BlockLine[], i: number, indent: number): [number, number] {
  const next = lines[i + 1];
  return [lines[i]!.end, next ? next.start + Math.min(indent, next.indent) : lines[i]!.next];
}

function literal(builder: ScalarBuilder, lines: readonly BlockLine[], indent: number): void {
  lines.forEach((line, i) => {
    builder.copy(line.start + Math.min(indent, line.indent), line.end);
    if (i < lines.length - 1) builder.replace('\n', ...breakAfter(lines, i, indent));
  });
}

function folded(
  builder: ScalarBuilder,
  text: string,
  lines: readonly BlockLine[],
  first: number,
  content: number,
  indent: number,
): void {
  for (let i = 0; i < first; i++) {
    builder.copy(lines[i]!.start + Math.min(indent, lines[i]!.indent), lines[i]!.end);
    builder.replace('\n', ...breakAfter(lines, i, indent));
  }
  let separator = '';
  let extra = 0;
  let from = 0;
  let moreBefore = false;
  for (let i = first; i < content; i++) {
    const line = lines[i]!;
    const start = line.start + Math.min(indent, line.indent);
    const more = line.indent > indent || text[line.start + line.indent] === '\t';
    if (!more && line.isEmpty) {
      if (separator === '\n') extra++;
      else separator = '\n';
      continue;
    }
    if (more) {
      if (separator === ' ') separator = '\n';
      else if (!moreBefore && separator === '\n') separator = '\n\n';
    }
    builder.replace('\n'.repeat(extra) + separator, from, start);
    builder.copy(start, line.end);
    extra = 0;
    separator = more ? '\n' : ' ';
    moreBefore = more;
    from = line.end;
  }
  // A block that ends in blank lines inside its content keeps them as breaks.
  if (extra > 0) builder.replace('\n'.repeat(extra), from, lines[content - 1]!.end);
}

function chomp(
  builder: ScalarBuilder,
  lines: readonly BlockLine[],
  content: number,
  header: string,
  end: number,
): void {
  if (header.includes('-')) return;
  const last = lines[content - 1];
  if (!header.includes('+')) {
    if (last) builder.replace('\n', last.end, Math.max(last.next, last.end));
    return;
  }
  if (!last) return;
  builder.replace('\n', last.end, last.next);
  for (let i = content; i < lines.length; i++)
    if (lines[i]!.next <= end && lines[i]!.next > lines[i]!.end) builder.replace('\n', lines[i]!.end, lines[i]!.next);
}
