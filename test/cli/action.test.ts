import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/build.mjs';
import { builtCommand, clean, faulty, today, Workspace, type Ran } from './support.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly shell: string;
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
    }[];
  };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

/** Runs the Action's steps as the runner does: inputs become variables, each step a bash script that ends at the first failure. */
async function runAction(workspace: Workspace, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const command = await builtCommand();
  const value = (expression: string): string => {
    if (expression === 'github.action_path') return '';
    const name = /^inputs\.([\w-]+)$/.exec(expression)?.[1] ?? '';
    assert.ok(name in action.inputs, expression);
    return inputs[name] ?? action.inputs[name]!.default;
  };
  let last: Ran = { code: 0, stdout: '', stderr: '' };
  for (const { shell, env, run } of action.runs.steps) {
    assert.equal(shell, 'bash');
    assert.doesNotMatch(run, /\$\{\{/, 'nothing from outside is part of the script');
    const filled = Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, expression: string) => value(expression)),
    ]);
    const variables = {
      ...process.env,
      ...(Object.fromEntries(filled) as Record<string, string>),
      KENNZIFFER: command,
      GITHUB_BASE_REF: 'main',
      GITHUB_STEP_SUMMARY: workspace.file('summary.md'),
    };
    last = await new Promise<Ran>((resolve) => {
      execFile(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run],
        { cwd: workspace.path, env: variables },
        (error, stdout, stderr) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
      );
    });
    if (last.code !== 0) break;
  }
  return last;
}

// The runner has bash on Windows as well, a developer there may not.
if (process.platform !== 'win32')
  describe('the GitHub Action', () => {
    let workspace: Workspace;
    before(async () => {
      workspace = await new Workspace({
        'alt.stelle.yaml': faulty,
        'Bürger dienste/ä b.stelle.yaml': clean,
      }).repository();
      await workspace.git('checkout', '--quiet', '-b', 'feature');
    });
    after(() => workspace.remove());

    it('passes a pull request that adds no mistake', async () => {
      const { code, stdout, stderr } = await runAction(workspace, { today });
      assert.deepEqual([code, stderr], [0, ''], stdout);
    });

    it('fails one that does, at its line, and tells nothing of the base', async () => {
      workspace.write('Bürger dienste/ä b.stelle.yaml', faulty);
      await workspace.commit('mistake');
      const { code, stdout } = await runAction(workspace, { today, sarif: 'bericht.sarif' });
      assert.equal(code, 1);
      const errors = stdout.split('\n').filter((line) => line.startsWith('::error '));
      assert.equal(errors.length, 1);
      assert.match(errors[0]!, /file=Bürger dienste\/ä b\.stelle\.yaml,line=2,/);
      assert.doesNotMatch(stdout, /alt\.stelle\.yaml/);
      assert.match(workspace.read('summary.md'), /## Kennziffer: 1 Fehler/);
      assert.match(workspace.read('bericht.sarif'), /"version":"2\.1\.0"/);
    });

    it('takes several paths with blanks, and all findings if asked', async () => {
      const { code, stdout } = await runAction(workspace, {
        today,
        changed: 'all',
        paths: 'Bürger dienste\nalt.stelle.yaml\n',
      });
      assert.equal(code, 1);
      assert.equal(stdout.split('\n').filter((line) => line.startsWith('::error ')).length, 2);
    });

    it('takes an input for what it is, never for a part of the script', async () => {
      const { code, stderr } = await runAction(workspace, { today, paths: '$(touch erwischt)"; touch erwischt #' });
      assert.equal(code, 2);
      assert.match(stderr, /gibt es nicht/);
      assert.throws(() => workspace.read('erwischt'));
    });

    it('passes again once repaired', async () => {
      workspace.write('Bürger dienste/ä b.stelle.yaml', `${clean}# besser\n`);
      await workspace.commit('repaired');
      assert.equal((await runAction(workspace, { today })).code, 0);
    });
  });

if (process.platform !== 'win32')
  describe('the other ways in', () => {
    it('calls the command with options it has', async () => {
      const gitlab = readFileSync(join(root, 'ci/gitlab.yml'), 'utf8');
      const job = (
        parse(gitlab) as { kennziffer: { script: string[]; artifacts: { reports: Record<string, string> } } }
      ).kennziffer;
      const workspace = await new Workspace({ 'a.stelle.yaml': clean }).repository();
      const script = job.script
        .join('\n')
        .replace('npx --yes kennziffer', `"${process.execPath}" "${await builtCommand()}"`);
      const env = { ...process.env, CI_MERGE_REQUEST_DIFF_BASE_SHA: await workspace.git('rev-parse', 'HEAD') };
      await new Promise<void>((resolve, reject) => {
        execFile('bash', ['-e', '-c', script], { cwd: workspace.path, env }, (error) =>
          error ? reject(new Error(error.message)) : resolve(),
        );
      });
      for (const file of Object.values(job.artifacts.reports)) assert.ok(workspace.read(file).length > 0, file);
      workspace.remove();
      const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
        id: string;
        entry: string;
        files: string;
      }[];
      for (const { entry, files } of hooks) {
        assert.match(entry, /^kennziffer lint(?: --fix)?$/);
        for (const name of ['a.stelle.yaml', 'x/a.stelle.yml', 'arbeitgeber.yaml', 'x/arbeitgeber.yml'])
          assert.match(name, new RegExp(files));
        assert.doesNotMatch('andere.yaml', new RegExp(files));
      }
    });
  });
