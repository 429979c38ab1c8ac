// Start of `kennziffer lint` on one file against `node -e 0`, as the ratio of medians in one run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from '../scripts/build.mjs';

const rounds = 25;
const aim = 2;
const dist = join(root, '.cache', 'bench-cli');
await build({ only: ['cli.js', 'kennziffer.cjs'], dist });
const folder = mkdtempSync(join(tmpdir(), 'kennziffer-bench-'));
writeFileSync(join(folder, 'a.stelle.yaml'), 'titel: Sachbearbeitung (w/m/d)\naufgaben:\n  - Anträge prüfen\n');

const calls = {
  node: ['-e', '0'],
  version: [join(dist, 'cli.js'), '--version'],
  lint: [join(dist, 'cli.js'), 'lint', '--today', '2026-11-21', 'a.stelle.yaml'],
};
const times: Record<keyof typeof calls, number[]> = { node: [], version: [], lint: [] };
const run = (args: readonly string[]): number => {
  const started = performance.now();
  spawnSync(process.execPath, args, { cwd: folder });
  return performance.now() - started;
};
// The first run leaves V8's compiled form behind.
run(calls.lint);
for (let round = 0; round < rounds; round++)
  for (const name of ['node', 'version', 'lint'] as const) times[name].push(run(calls[name]));
rmSync(folder, { recursive: true });

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const base = median(times.node);
for (const [name, values] of Object.entries(times))
  console.log(`${name.padEnd(8)} ${median(values).toFixed(0).padStart(5)} ms  ${(median(values) / base).toFixed(2)} ×`);
console.log(`Ziel: lint ≤ ${aim} ×`);
