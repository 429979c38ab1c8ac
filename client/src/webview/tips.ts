/** Explanations of the findings: shown beside the mark that the pointer or the keyboard is on. */
export function showTips(root: HTMLElement): void {
  const tip = document.createElement('div');
  tip.className = 'finding-tip';
  // The mark itself names its description; read aloud twice would be once too many.
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  document.body.append(tip);

  const hide = (): void => {
    tip.hidden = true;
  };
  const show = (mark: HTMLElement): void => {
    const texts = (mark.dataset.findings ?? '')
      .split(' ')
      .flatMap((index) => document.getElementById(`finding-${index}`) ?? []);
    if (texts.length === 0) {
      hide();
      return;
    }
    tip.replaceChildren(
      ...texts.map((text) => {
        const copy = text.cloneNode(true) as HTMLElement;
        copy.removeAttribute('id');
        return copy;
      }),
    );
    tip.hidden = false;
    place(tip, mark.getBoundingClientRect());
  };
  const markOf = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('mark.finding') : null;

  for (const type of ['pointerover', 'focusin'] as const) {
    root.addEventListener(type, (event) => {
      const mark = markOf(event);
      if (mark) show(mark);
      else if (type === 'pointerover') hide();
    });
  }
  root.addEventListener('focusout', hide);
  document.documentElement.addEventListener('pointerleave', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

/** Below the mark, or above it where there is no room below. */
function place(tip: HTMLElement, mark: DOMRect): void {
  const margin = 8;
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(margin, Math.min(mark.left, document.documentElement.clientWidth - width - margin));
  const below = mark.bottom + margin;
  const top =
    below + height <= document.documentElement.clientHeight ? below : Math.max(margin, mark.top - height - margin);
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}
