import { nodesOf, type Outline } from './outline.ts';

/** How a file is laid out; what is inserted follows it. */
export interface FileStyle {
  readonly eol: '\n' | '\r\n';
  /** Blanks per step. */
  readonly unit: number;
  /** Blanks between the column of a key and the dashes below it. */
  readonly dash: number;
}

const styles = new WeakMap<Outline, FileStyle>();

/** Layout of a file as its first groups and lists show it; two blanks where it shows nothing. */
export function styleOf(outline: Outline): FileStyle {
  const known = styles.get(outline);
  if (known) return known;
  let unit: number | undefined;
  let dash: number | undefined;
  for (const node of nodesOf(outline.root)) {
    const step = node.indent - (node.parent?.indent ?? 0);
    if (node.parent?.kind !== 'key') continue;
    if (node.kind === 'bullet') dash ??= step;
    else unit ??= step;
    if (unit !== undefined && dash !== undefined) break;
  }
  const usual = unit ?? (dash === undefined || dash === 0 ? 2 : dash);
  const style: FileStyle = { eol: eolOf(outline.text), unit: usual, dash: dash ?? usual };
  styles.set(outline, style);
  return style;
}

/** The line end a file uses first. */
export function eolOf(text: string): '\n' | '\r\n' {
  const feed = text.indexOf('\n');
  return feed > 0 && text[feed - 1] === '\r' ? '\r\n' : '\n';
}
