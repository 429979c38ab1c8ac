// Load and first check of the prose engine in a web worker of a real browser: each round a worker of its own.
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../scripts/vscode-host/index.mjs';
import { bundleEngine, median, ms, twoPages } from './wording-engine.ts';

const rounds = 15;
const aim = 100;
const code = `${readFileSync(await bundleEngine(), 'utf8')}
onmessage = ({ data }) => postMessage(wording.checkProse(data).length);`;
/** Runs in the page: from the start of the worker to its first answer. */
const round = `new Promise((resolve, reject) => {
  const url = URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }));
  const start = performance.now();
  const worker = new Worker(url);
  worker.onerror = (event) => reject(new Error(event.message));
  worker.onmessage = () => {
    resolve(performance.now() - start);
    worker.terminate();
    URL.revokeObjectURL(url);
  };
  worker.postMessage(${JSON.stringify(twoPages)});
})`;

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const times: number[] = [];
  for (let n = 0; n < rounds; n++) times.push(await page.evaluate<number>(round));
  console.log(
    `worker of Chromium ${browser.version()}: start, load and first check of two pages: median ${ms(median(times))}, best ${ms(Math.min(...times))}`,
  );
  console.log(`Ziel: ≤ ${aim} ms`);
} finally {
  await browser.close();
}
