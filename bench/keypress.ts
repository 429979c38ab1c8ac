// Key press → squiggle in a real VS Code, as an author sees it: `npm run bench -- keypress` (Linux x64).
import { ensureVsCode } from '../scripts/vscode-host/index.mjs';
import { build } from '../scripts/build.mjs';
import { Window } from '../test/ui/window.ts';
import { quantiles } from './pairs.ts';

const presses = 30;

await build();
ensureVsCode({ browser: true });
const window = await Window.open('de');
try {
  const { page } = window;
  await window.openFile('tippen.stelle.yaml');
  await page.locator('.squiggly-error').first().waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('teilzeit: ja');
  await page.keyboard.press('Escape');
  // Measured inside the page: from the key's own event to the change of what is underlined.
  await page.evaluate(`(() => {
    const count = () => document.querySelectorAll('.squiggly-error').length;
    let shown = count();
    let pressed = 0;
    globalThis.squiggleTimes = [];
    addEventListener('keydown', () => (pressed = performance.now()), true);
    new MutationObserver(() => {
      if (count() === shown) return;
      shown = count();
      globalThis.squiggleTimes.push(performance.now() - pressed);
    }).observe(document.body, { subtree: true, childList: true });
  })()`);
  for (let i = 1; i <= presses; i++) {
    await page.keyboard.press(i % 2 === 1 ? 'x' : 'Backspace');
    await page.waitForFunction(`globalThis.squiggleTimes.length >= ${i}`);
  }
  const times = await page.evaluate<number[]>('globalThis.squiggleTimes');
  const { median, p95 } = quantiles(times);
  console.log(`key press → squiggle: p50 ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${times.length} presses)`);
} finally {
  await window.close();
}
