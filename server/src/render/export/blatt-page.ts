/** The sheet's own style, on top of the posting's colours. */
export const sheetStyle = `
.sheet { box-sizing: border-box; max-width: 54rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
.sheet header { margin: 0 0 2rem; padding: 0 0 0 1.25rem; border-left: .3rem solid var(--accent); }
.sheet .kind { margin: 0 0 .5rem; color: var(--accent); font-weight: 600; }
.sheet h1 { overflow-wrap: anywhere; margin: 0 0 .35rem; font-size: 1.9rem; line-height: 1.2; font-weight: 650; text-wrap: balance; }
.sheet .key { margin: 0; color: var(--soft); }
.sheet .about { margin: 0 0 1rem; color: var(--soft); }
.sheet header .about { margin: 1rem 0 0; max-width: 42rem; }
.sheet nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.sheet nav h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet a { color: var(--accent); text-underline-offset: .18em; }
.sheet section { margin: 2.5rem 0 0; scroll-margin-top: 1.25rem; }
.sheet section h2 { margin: 0 0 .25rem; color: var(--accent); font-size: 1.35rem; line-height: 1.3; font-weight: 650; }
.sheet .fields { margin: 0; padding: 0; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); list-style: none; }
.sheet .field { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr) auto; gap: .25rem 1.25rem; align-items: start; padding: .8rem 1rem; border-top: 1px solid var(--line); }
.sheet .field:first-child { border-top: 0; }
.sheet h3 { margin: 0; font-size: 1rem; line-height: 1.5; font-weight: 600; hyphens: auto; overflow-wrap: anywhere; }
.sheet .count { margin: 0; color: var(--soft); font-size: .875rem; font-variant-numeric: tabular-nums; }
.sheet button { min-width: 7.5rem; padding: .3rem .8rem; border: 1px solid var(--accent); border-radius: .35rem; background: var(--paper); color: var(--accent);
  font: inherit; font-size: .9375rem; font-weight: 600; line-height: 1.4; cursor: pointer; }
.sheet button:hover { background: var(--accent); color: var(--paper); }
.sheet :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
.sheet .done { background: var(--wash); }
.sheet .done:first-child { border-radius: .5rem .5rem 0 0; }
.sheet .done:last-child { border-radius: 0 0 .5rem .5rem; }
.sheet .done:only-child { border-radius: .5rem; }
.sheet .done button { border-color: transparent; background: none; }
.sheet .done button:hover { border-color: var(--accent); color: var(--accent); }
.sheet .done button::before { content: "✓ " / ""; }
.sheet pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
.sheet pre.long { max-height: 13.5rem; overflow: auto; }
.sheet pre.code { padding: .6rem .75rem; border-radius: .35rem; background: var(--wash); font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .8125rem; line-height: 1.5; }
.sheet .done pre.code { background: var(--paper); }
.sheet .open { margin: 0; color: var(--soft); font-style: italic; }
#status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 44rem) {
  .sheet { padding: 1.5rem 1rem 2.5rem; }
  .sheet h1 { font-size: 1.5rem; }
  .sheet .field { grid-template-columns: minmax(0, 1fr) auto; }
  .sheet .field .value { grid-row: 2; grid-column: 1 / -1; }
}
@media print {
  .sheet { max-width: none; padding: 0; }
  .sheet button, .sheet nav { display: none; }
  .sheet pre.long { max-height: none; }
  .sheet h2 { break-after: avoid; }
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
