interface Anchor {
  readonly line: number;
  readonly top: number;
}

/** Where an element comes from: its part counts from a place of its own. */
export function placeOf(element: HTMLElement): { start: number | undefined; line: number | undefined } {
  const { fromStart = '0', fromLine = '0' } = element.closest<HTMLElement>('[data-part]')?.dataset ?? {};
  const { start, line } = element.dataset;
  return {
    start: start === undefined ? undefined : Number(fromStart) + Number(start),
    line: line === undefined ? undefined : Number(fromLine) + Number(line),
  };
}

/** Blocks of the page by the line they come from: the first block of each line. */
function anchors(root: ParentNode): Anchor[] {
  const found = new Map<number, Anchor>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-line]')) {
    const line = placeOf(element).line!;
    const top = element.getBoundingClientRect().top + window.scrollY;
    if (!found.has(line)) found.set(line, { line, top });
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}

/** Where on the page a line of the file stands; between two blocks by the share of the way. */
export function topOfLine(root: ParentNode, line: number): number | undefined {
  const all = anchors(root);
  const index = all.findLastIndex((anchor) => anchor.line <= line);
  if (index < 0) return all.length === 0 ? undefined : 0;
  const here = all[index]!;
  const next = all[index + 1];
  // The house may print in another order than the file: then the next line is no neighbour.
  if (!next || next.top <= here.top) return here.top;
  return here.top + ((line - here.line) / (next.line - here.line)) * (next.top - here.top);
}

/** The line of the file that stands at a height of the page. */
export function lineAtTop(root: ParentNode, top: number): number | undefined {
  const byTop = anchors(root).sort((a, b) => a.top - b.top);
  const index = byTop.findLastIndex((anchor) => anchor.top <= top + 1);
  const here = byTop[Math.max(0, index)];
  const next = byTop[index + 1];
  if (!here || index < 0 || !next || next.line <= here.line) return here?.line;
  return here.line + Math.min(1, (top - here.top) / (next.top - here.top)) * (next.line - here.line);
}
