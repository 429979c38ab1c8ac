/** The sheet's own style, on top of the posting's colours. */
export const sheetStyle = `
.sheet { box-sizing: border-box; max-width: 54rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
.sheet header { margin: 0 0 2rem; padding: 0 0 0 1.25rem; border-left: .3rem solid var(--accent); }
.sheet .kind { margin: 0 0 .5rem; color: var(--accent); font-weight: 600; }
.sheet h1 { margin: 0 0 .35rem; font-size: 1.9rem; line-height: 1.2; font-weight: 650; text-wrap: balance; }
.sheet .key { margin: 0; color: var(--soft); }
.sheet .about { margin: 0 0 1rem; color: var(--soft); }
.sheet header .about { margin: 1rem 0 0; max-width: 42rem; }
.sheet nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.sheet nav h2, .sheet .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet a { color: var(--accent); text-underline-offset: .18em; }
.sheet section { margin: 2.5rem 0 0; }
.sheet section h2 { margin: 0 0 .25rem; color: var(--accent); font-size: 1.35rem; line-height: 1.3; font-weight: 650; }
.sheet .field { margin: 0 0 .75rem; padding: .7rem 1rem .8rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); }
.sheet .top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; }
.sheet h3 { margin: 0; font-size: 1.0625rem; line-height: 1.4; font-weight: 650; }
.sheet .count { color: var(--soft); font-size: .9375rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.sheet button { margin-left: auto; min-width: 8.5rem; padding: .35rem .9rem; border: 1px solid var(--accent); border-radius: .35rem; background: var(--paper); color: var(--accent);
  font: inherit; font-size: .9375rem; font-weight: 600; cursor: pointer; }
.sheet button:hover { background: var(--accent); color: var(--paper); }
.sheet :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
.sheet .field.done { background: var(--wash); }
.sheet .field.done button::before { content: "✓ " / ""; }
.sheet pre { margin: .5rem 0 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
.sheet pre.code { max-height: 24rem; overflow: auto; padding: .75rem; border-radius: .35rem; background: var(--wash); font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .875rem; line-height: 1.45; }
.sheet summary { width: max-content; margin: .35rem 0 0; color: var(--accent); cursor: pointer; }
.sheet .open { margin: .35rem 0 0; color: var(--soft); font-style: italic; }
@media (max-width: 34rem) {
  .sheet { padding: 1.5rem 1rem 2.5rem; }
  .sheet button { margin-left: 0; }
}
@media print {
  .sheet { max-width: none; padding: 0; }
  .sheet button, .sheet nav, .sheet summary { display: none; }
  .sheet .top, .sheet h2 { break-after: avoid; }
}
`;

/**
 * All that the sheet does: a button copies the text it names, without markup, and says so. Nothing of the posting is in it. A
 * page opened over plain http has no clipboard of its own; there the old way serves.
 */
export const sheetScript = `
(() => {
  const status = document.getElementById('status');
  const words = document.body.dataset;
  const selectIn = (element) => {
    for (let box = element.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return selection;
  };
  const oldWay = (element) => {
    const asText = (event) => {
      event.clipboardData.setData('text/plain', element.textContent);
      event.preventDefault();
    };
    const selection = selectIn(element);
    document.addEventListener('copy', asText, { once: true });
    const copied = document.execCommand('copy');
    document.removeEventListener('copy', asText);
    if (copied) selection.removeAllRanges();
    return copied;
  };
  const copy = async (element) => {
    try {
      await navigator.clipboard.writeText(element.textContent);
      return true;
    } catch {
      return oldWay(element);
    }
  };
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-copies]');
    if (!button) return;
    const copied = await copy(document.getElementById(button.dataset.copies));
    const word = copied ? words.copied : words.failed;
    button.querySelector('.word').textContent = word;
    button.closest('.field').classList.toggle('done', copied);
    status.textContent = button.dataset.name + ': ' + word;
  });
})();
`;
