import morphdom from 'morphdom';

/**
 * Makes the page what `html` says by changing only what differs, so that selection, focus and place stay. `html` comes
 * from the renderer: its own tags and escaped text; the page's policy forbids any script in it besides.
 */
export function patch(root: HTMLElement, html: string): void {
  const next = document.createElement('main');
  next.id = root.id;
  next.innerHTML = html;
  morphdom(root, next, {
    childrenOnly: true,
    onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
  });
}

/** Changes the page and keeps what the reader sees where it is, whatever grew or shrank above. */
export function patchInPlace(root: HTMLElement, html: string): void {
  const anchor = firstVisible(root);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  patch(root, html);
  if (!anchor?.isConnected) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
}

function firstVisible(root: HTMLElement): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('[data-line]')].find(
    (element) => element.childElementCount === 0 && element.getBoundingClientRect().bottom > 0,
  );
}
