import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string }[] }[];
}

describe('the shipped command on the examples', () => {
  const expected = parse(readFileSync(`${root}test/fixtures/mit-fehlern.yaml`, 'utf8'), {
    schema: 'failsafe',
  }) as Record<string, string[]>;

  // The second run starts from V8's compiled form of the bundle.
  for (const run of ['first', 'second']) {
    it(`finds what the library finds (${run} run)`, () => {
      const { stdout } = spawnSync(
        process.execPath,
        ['dist/cli.js', 'lint', '--today', '2026-11-21', '--format', 'json', 'examples'],
        { cwd: root, encoding: 'utf8' },
      );
      const { files } = JSON.parse(stdout) as Report;
      assert.ok(files.length > 0);
      for (const { path, findings } of files) {
        const rules = (expected[path.replace(/^examples\//, '')] ?? []).map((line) => line.split(' ')[0]);
        assert.deepEqual(
          findings.map(({ rule }) => rule),
          rules,
          path,
        );
      }
    });
  }
});
