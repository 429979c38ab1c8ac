// The prose engine: load and first check through the library, each in a process of its own; then warm, on the same text and on new ones.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { checkProse, tokenise } from '../server/src/wording/index.ts';
import { buildLibrary, bundleEngine, median, ms, paragraph, twoPages } from './wording-engine.ts';

const fourKb = paragraph.repeat(4).slice(0, 4000);

const rounds = 25;
const library = await buildLibrary();
const script = await bundleEngine();
const compiled = `${script}.cache`;
const cold = `const text = ${JSON.stringify(twoPages)};
const start = performance.now();
const { checkProse } = await import(${JSON.stringify(pathToFileURL(library).href)});
checkProse(text);
console.log(performance.now() - start);`;
/** As `server/src/cli/boot.ts` starts the command: from what V8 compiled the last time. */
const booted = `const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');
const text = ${JSON.stringify(twoPages)};
const start = performance.now();
const source = readFileSync(${JSON.stringify(script)}, 'latin1');
const cachedData = existsSync(${JSON.stringify(compiled)}) ? readFileSync(${JSON.stringify(compiled)}) : undefined;
const script = new Script('(function(){' + source + ';return wording})', { ...(cachedData && { cachedData }) });
script.runInThisContext()().checkProse(text);
console.log(script.cachedDataRejected ? NaN : performance.now() - start);
if (!cachedData) writeFileSync(${JSON.stringify(compiled)}, script.createCachedData());`;

rmSync(compiled, { force: true });
const run = (type: string, code: string): number =>
  Number(spawnSync(process.execPath, [`--input-type=${type}`, '--eval', code], { encoding: 'utf8' }).stdout);
run('commonjs', booted);
const starts: { readonly first: number[]; readonly later: number[] } = { first: [], later: [] };
for (let round = 0; round < rounds; round++) {
  starts.first.push(run('module', cold));
  starts.later.push(run('commonjs', booted));
}
for (const [name, times] of [
  ['nothing compiled before', starts.first],
  ['from the second run of the command on', starts.later],
] as const)
  console.log(
    `load and first check of two pages, ${name}: median ${ms(median(times))}, best ${ms(Math.min(...times))} (aim: ≤ 15 ms on an idle machine)`,
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
