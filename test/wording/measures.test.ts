import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
