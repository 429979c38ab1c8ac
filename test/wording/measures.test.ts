import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { generateWording } from '../../scripts/generate/wording.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Folder of the labelled sentences, where there is one: beside the project, or named by the environment. */
const evaluation = process.env.KENNZIFFER_EVAL ?? `${root}/../shared/eval`;
const scorer = `${evaluation}/score.mjs`;

describe('measures of the prose engine', () => {
  it('the data of the checker stay below 300 KB', function () {
    this.timeout(20_000);
    const files = generateWording(root);
    const checker = ['schemas/generated/wording.ts', 'schemas/generated/wording-meta.ts'];
    const size = checker.reduce((sum, path) => sum + Buffer.byteLength(files.get(path)!), 0);
    assert.ok(size <= 300 * 1024, `${size} bytes`);
  });

  it('so do the data of the prose, pages included, in each bundle that holds them', async function () {
    this.timeout(60_000);
    const dist = mkdtempSync(join(tmpdir(), 'kennziffer-size-'));
    try {
      const { outputs } = await build({ only: ['server.cjs', 'server.worker.js', 'index.js'], dist });
      const sizes = Object.entries(outputs)
        .map(([path, { inputs }]) => {
          const own = Object.entries(inputs).filter(([input]) => input.startsWith('schemas/generated/wording'));
          return { path: basename(path), size: own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) };
        })
        .filter(({ size }) => size > 0);
      assert.deepEqual(sizes.map(({ path }) => path).sort(), [
        'index.browser.js',
        'prose.js',
        'server.cjs',
        'server.worker.js',
      ]);
      for (const { path, size } of sizes) assert.ok(size > 50_000 && size <= 300 * 1024, `${path}: ${size} bytes`);
    } finally {
      rmSync(dist, { recursive: true });
    }
  });

  it('the generated files are up to date', function () {
    this.timeout(20_000);
    for (const [path, content] of generateWording(root))
      assert.equal(readFileSync(`${root}/${path}`, 'utf8'), content, path);
  });

  // The labelled sentences are real and not ours to ship, so they lie outside the project.
  if (existsSync(scorer)) {
    it('labelled real sentences are read as their labels say', function () {
      this.timeout(60_000);
      const limits = [
        '--min-precision',
        '0.95',
        '--min-recall',
        '0.95',
        '--min-error-precision',
        '0.98',
        '--max-natural-false-alarms',
        '0',
      ];
      const run = spawnSync(
        process.execPath,
        ['--import', 'tsx', scorer, '--module', `${root}/server/src/wording/index.ts`, '--show', 'all', ...limits],
        { cwd: root, encoding: 'utf8' },
      );
      assert.equal(run.status, 0, run.stdout + run.stderr);
    });
  }
});
