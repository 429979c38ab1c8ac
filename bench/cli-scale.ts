// A run over many postings: milliseconds per posting and peak memory, in threads and on one core's worth of them.
// `npm run bench -- cli-scale`; 50,000 as well with KENNZIFFER_BENCH=all, other numbers with KENNZIFFER_BENCH=500,2000.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from '../scripts/build.mjs';

const dist = join(root, '.cache', 'bench-cli');
await build({ only: ['cli.js', 'kennziffer.cjs'], dist });
const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.stelle.yaml'));
/** What the postings are copies of: the examples, and the two pages of the other benches. */
const templates = {
  Beispiele: examples.map((name) => readFileSync(join(root, 'examples', name), 'utf8')),
  'zwei Seiten': [readFileSync(join(root, 'bench', 'zwei-seiten.stelle.yaml'), 'utf8')],
};
const house = readFileSync(join(root, 'examples', 'arbeitgeber.yaml'), 'utf8');
const perFolder = 1000;
const aim = 1.5;
const { KENNZIFFER_BENCH: asked = '' } = process.env;
const usual = [1000, 10_000];
const numbers = asked === 'all' ? [...usual, 50_000] : asked === '' ? usual : asked.split(',').map(Number);
// The process tells its own peak at the end.
const peak = `data:text/javascript,process.once('exit',()=>process.stderr.write('PEAK '+process.resourceUsage().maxRSS))`;

for (const number of numbers) for (const [kind, texts] of Object.entries(templates)) run(number, kind, texts);

function run(number: number, kind: string, texts: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'kennziffer-bench-'));
  writeFileSync(join(folder, 'arbeitgeber.yaml'), house);
  let characters = 0;
  for (let i = 0; i < number; i++) {
    const sub = join(folder, String(Math.floor(i / perFolder)));
    if (i % perFolder === 0) mkdirSync(sub);
    const text = texts[i % texts.length]!.replace(/^kennziffer:.*$/m, `kennziffer: 26/${String(i).padStart(6, '0')}`);
    characters += text.length;
    writeFileSync(join(sub, `${i}.stelle.yaml`), text);
  }
  for (const [name, ...extra] of [
    ['wie von selbst'],
    ['zwei Threads', '--threads', '2'],
    ['keine Threads', '--threads', '0'],
  ]) {
    const started = performance.now();
    const args = [
      '--import',
      peak,
      join(dist, 'cli.js'),
      'lint',
      '--today',
      '2026-11-21',
      '--format',
      'json=bericht.json',
    ];
    const { stderr, status } = spawnSync(process.execPath, [...args, ...extra], { cwd: folder, encoding: 'utf8' });
    const ms = performance.now() - started;
    const megabytes = Number(/PEAK (\d+)/.exec(stderr)?.[1] ?? NaN) / 1024;
    console.log(
      `${String(number).padStart(6)} Ausschreibungen (${kind}, je ${Math.round(characters / number)} Zeichen), ${name}: ${(ms / number).toFixed(2)} ms je Ausschreibung (Ziel ${aim}), höchstens ${megabytes.toFixed(0)} MB, Ende ${status ?? '?'}`,
    );
  }
  rmSync(folder, { recursive: true });
}
