// The page of the preview, inside VS Code's webview.
import { lineAtTop, placeOf, topOfLine } from './lines.ts';
import type { FromPage, PreviewState, ToPage } from './messages.ts';
import { patchInPlace } from './patch.ts';
import { showTips } from './tips.ts';

interface Saved extends PreviewState {
  readonly scroll?: number;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): Saved | undefined;
  setState(state: Saved): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('posting')!;
const banner = document.getElementById('banner')!;
let restore = vscode.getState()?.scroll;
let cursor: number | undefined;
/**
 * Who moves whom: the page leads while the reader's hand is on it, else the editor does. The one that is led says
 * nothing, so the two cannot push each other around.
 */
let lead = false;

function setLead(value: boolean): void {
  if (lead === value) return;
  lead = value;
  vscode.postMessage({ type: 'lead', lead });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'state': {
      const { scroll } = vscode.getState() ?? {};
      vscode.setState({ ...data.state, ...(scroll !== undefined && { scroll }) });
      return;
    }
    case 'show':
      wear(data.colours);
      patchInPlace(root, data.parts);
      showCursor();
      if (restore !== undefined) window.scrollTo({ top: restore, behavior: 'instant' });
      restore = undefined;
      return;
    case 'banner': {
      showBanner(data.banner);
      return;
    }
    case 'scrollTo': {
      const top = lead ? undefined : topOfLine(root, data.line);
      if (top !== undefined) window.scrollTo({ top: data.line === 0 ? 0 : top, behavior: 'instant' });
      return;
    }
    case 'cursor': {
      cursor = data.line;
      showCursor();
      return;
    }
  }
});

/** Puts on the colours of the house, or takes those of another one off. */
function wear(colours: Readonly<Record<string, string>> = {}): void {
  const { style } = document.documentElement;
  for (const name of [...style]) if (name.startsWith('--house-') && !(name in colours)) style.removeProperty(name);
  for (const [name, value] of Object.entries(colours)) style.setProperty(name, value);
}

function showBanner(content: (ToPage & { type: 'banner' })['banner']): void {
  banner.hidden = content === null;
  if (!content) return;
  const text = document.createElement('span');
  text.textContent = content.text;
  banner.replaceChildren(text);
  if (content.line !== undefined) banner.dataset.line = String(content.line);
  else delete banner.dataset.line;
}

/** Marks the block the author is writing in; again after each change of the page, which knows nothing of the mark. */
function showCursor(): void {
  for (const old of root.querySelectorAll('.here')) old.classList.remove('here');
  if (cursor === undefined) return;
  const blocks = [
    ...root.querySelectorAll<HTMLElement>(
      'p[data-line], li[data-line], .fact[data-line], h1[data-line], h2[data-line]',
    ),
  ];
  blocks.find((block) => placeOf(block).line === cursor)?.classList.add('here');
}

for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) {
  window.addEventListener(type, () => setLead(true), { passive: true });
}
document.documentElement.addEventListener('pointerleave', () => setLead(false));
window.addEventListener('blur', () => setLead(false));

let frame = 0;
window.addEventListener('scroll', () => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    const state = vscode.getState();
    if (state) vscode.setState({ ...state, scroll: window.scrollY });
    const line = lead ? lineAtTop(root, window.scrollY) : undefined;
    if (line !== undefined) vscode.postMessage({ type: 'reveal', line });
  });
});

/** The narrowest place in the file that an element of the page comes from. */
function targetOf(event: Event): (FromPage & { type: 'open' })['target'] | undefined {
  const element =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-start], [data-line]') : null;
  if (!element) return undefined;
  const { start, line = 0 } = placeOf(element);
  return start === undefined ? { line } : { start };
}

function open(event: Event, focus: boolean): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // Other links are VS Code's to open.
  if (link && !link.classList.contains('to-source')) return;
  if (link) event.preventDefault();
  const target = targetOf(event);
  if (target) vscode.postMessage({ type: 'open', target, focus: focus || link !== null });
}

document.addEventListener('click', (event) => {
  if (document.getSelection()?.isCollapsed !== false) open(event, false);
});
document.addEventListener('dblclick', (event) => open(event, true));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('mark.finding, #banner')) {
    open(event, true);
  }
});

showTips(root);
vscode.postMessage({ type: 'ready' });
