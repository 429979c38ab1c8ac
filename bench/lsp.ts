// Edit → findings over stdio, as an editor sees it: 60 one-letter edits on a two-page posting, asked for and sent; in a file just
// opened, and in one that has been worked on for a while.
// `node scripts/run.mjs bench/lsp.ts`, after a build.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { quantiles } from './pairs.ts';
import { Client, insert, pulling, pushing } from '../test/lsp/client.ts';

const uri = 'file:///stellen/bench.stelle.yaml';
const edits = 60;
/** Key presses before the second measurement: a minute of typing, after which the machine has compiled what is used often. */
const minute = 300;

const posting = readFileSync(new URL('zwei-seiten.stelle.yaml', import.meta.url), 'utf8');

async function measure(name: string, client: Client, answered: (version: number) => Promise<void>): Promise<void> {
  await client.open(uri, posting);
  await answered(1);
  const line = posting.split('\n').findIndex((text) => /^\s+- .{20}/.test(text));
  let version = 1;
  const press = async (count: number): Promise<number[]> => {
    const times: number[] = [];
    for (let edit = 0; edit < count; edit++) {
      const start = performance.now();
      await client.change(uri, insert(line, 12, 'x'));
      await answered(++version);
      times.push(performance.now() - start);
    }
    return times;
  };
  report(`${name}, file just opened`, await press(edits));
  await press(minute);
  report(`${name}, after ${minute} key presses`, await press(edits));
  await client.stop();
}

function report(name: string, times: readonly number[]): void {
  const { median, p95 } = quantiles(times);
  console.log(`${name}: p50 ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (${times.length} edits)`);
}

const asking = await Client.start(pulling);
await measure('pull', asking, async () => {
  await asking.pull(uri);
});
const waiting = await Client.start(pushing);
await measure('push', waiting, (version) => waiting.until(() => waiting.published.at(-1)?.version === version));
