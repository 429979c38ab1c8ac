// Edit → findings over stdio, as an editor sees it: 60 one-letter edits on a two-page posting, asked for and sent; in a file just
// opened, and in one that has been worked on for a while.
// `node scripts/run.mjs bench/lsp.ts`, after a build.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { quantiles } from './pairs.ts';
import { Client, insert, pulling, pushing } from '../test/lsp/client.ts';

const uri = 'file:///stellen/bench.stelle.yaml';
const edits = 60;
/** Seconds in which an author who has opened a file looks at it. */
const look = 2;
/** Key presses before the last measurement: a minute of typing. */
const minute = 300;

const posting = readFileSync(new URL('zwei-seiten.stelle.yaml', import.meta.url), 'utf8');

interface Editor {
  readonly client: Client;
  /** Settles when the findings for a version have come. */
  readonly answered: (version: number) => Promise<unknown>;
}

async function measure(name: string, start: () => Promise<Editor>): Promise<void> {
  for (const seconds of [0, look]) {
    const { client, answered } = await start();
    await client.open(uri, posting);
    await answered(1);
    await new Promise((done) => setTimeout(done, seconds * 1000));
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
    report(`${name}, ${seconds} s after opening`, await press(edits));
    if (seconds > 0) {
      await press(minute);
      report(`${name}, after ${minute} key presses`, await press(edits));
    }
    await client.stop();
  }
}

function report(name: string, times: readonly number[]): void {
  const { median, p95 } = quantiles(times);
  console.log(`${name}: p50 ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (${times.length} edits)`);
}

await measure('pull', async () => {
  const client = await Client.start(pulling);
  return { client, answered: () => client.pull(uri) };
});
await measure('push', async () => {
  const client = await Client.start(pushing);
  return {
    client,
    answered: (version) => client.until(() => client.published.at(-1)?.version === version),
  };
});
