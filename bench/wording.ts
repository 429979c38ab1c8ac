// The prose engine: load and first check as bundled, each in a process of its own; then warm, on the same text and on new ones.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { checkProse, tokenise } from '../server/src/wording/index.ts';
import { bundleEngine, median, ms, paragraph, twoPages } from './wording-engine.ts';

const fourKb = paragraph.repeat(4).slice(0, 4000);

const rounds = 25;
const cold = `const text = ${JSON.stringify(twoPages)};
const start = performance.now();
const { checkProse } = await import(${JSON.stringify(pathToFileURL(await bundleEngine('esm')).href)});
checkProse(text);
console.log(performance.now() - start);`;
const starts = Array.from({ length: rounds }, () =>
  Number(spawnSync(process.execPath, ['--input-type=module', '--eval', cold], { encoding: 'utf8' }).stdout),
);
console.log(
  `load and first check of two pages: median ${ms(median(starts))}, best ${ms(Math.min(...starts))} (aim: ≤ 15 ms on an idle machine)`,
);

function measure(run: () => unknown): { p50: number; p95: number } {
  for (let i = 0; i < 300; i++) run();
  const times: number[] = [];
  for (let i = 0; i < 400; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[200]!, p95: times[380]! };
}

for (const [name, text] of [
  ['4 KB', fourKb],
  ['two pages', twoPages],
] as const) {
  const tokens = measure(() => tokenise(text));
  const check = measure(() => checkProse(text));
  const fixes = measure(() => checkProse(text).map((finding) => finding.fixes.length + finding.message.length));
  console.log(
    `${name}: tokenise p50 ${ms(tokens.p50)} · check p50 ${ms(check.p50)} p95 ${ms(check.p95)}, ${(check.p50 / tokens.p50).toFixed(1)} × tokenising · with repairs p50 ${ms(fixes.p50)}`,
  );
}

// Nothing remembered: every word of the text is spelled in a way not seen before.
let turn = 0;
const fresh = measure(() => {
  turn++;
  return checkProse(
    twoPages.replace(
      /\p{L}{5,}/gu,
      (word) => `${word}${String.fromCharCode(97 + (turn % 26), 97 + ((turn / 26) % 26))}`,
    ),
  );
});
console.log(`two pages of words never seen: check p50 ${ms(fresh.p50)} p95 ${ms(fresh.p95)}`);
