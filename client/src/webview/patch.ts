import morphdom from 'morphdom';
import type { Part } from '../../../server/src/render/html.ts';

/** What each element of the page was last made from: most parts are the same after a key press, and are not touched. */
const made = new WeakMap<Element, string>();

/** The element of a part. Its HTML comes from the renderer: own tags and escaped text; the page's policy forbids any script besides. */
function elementOf({ html }: Part): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}

/** Makes the article what `parts` say by changing only what differs, so that selection, focus and place stay. */
export function patch(article: HTMLElement, parts: readonly Part[]): void {
  const keys = new Set(parts.map(({ key }) => key));
  const old = new Map<string, HTMLElement>();
  for (const child of [...article.children] as HTMLElement[]) {
    const { part = '' } = child.dataset;
    if (keys.has(part)) old.set(part, child);
    else child.remove();
  }
  let next = article.firstElementChild;
  for (const part of parts) {
    const element = old.get(part.key) ?? elementOf(part);
    if (element === next) next = element.nextElementSibling;
    else article.insertBefore(element, next);
    if (old.has(part.key) && made.get(element) !== part.html) {
      const wanted = elementOf(part);
      place(wanted, part);
      morphdom(element, wanted, { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
    }
    place(element, part);
    made.set(element, part.html);
  }
}

function place({ dataset }: HTMLElement, { key, start, line }: Part): void {
  dataset.part = key;
  dataset.fromStart = String(start);
  dataset.fromLine = String(line);
}

/** Changes the page and keeps what the reader sees where it is, whatever grew or shrank above. */
export function patchInPlace(article: HTMLElement, parts: readonly Part[]): void {
  const anchor = firstVisible(article);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  patch(article, parts);
  if (!anchor?.isConnected) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
}

const isVisible = (element: Element): boolean => element.getBoundingClientRect().bottom > 0;

/** The first block of text that the reader sees; of a page scrolled to its end, all of it. */
function firstVisible(article: HTMLElement): HTMLElement | undefined {
  // At the very top the reader looks at the top, not at what happens to stand there.
  if (window.scrollY <= 0) return undefined;
  for (const part of article.children) {
    if (!isVisible(part)) continue;
    const blocks = part.querySelectorAll<HTMLElement>('p[data-line], li[data-line], .fact, h1, h2, h3');
    const found = [...blocks].find(isVisible);
    if (found) return found;
  }
  return undefined;
}
