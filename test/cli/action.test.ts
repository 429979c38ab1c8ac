import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
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
        // As pre-commit calls it: the entry with the changed files behind it.
        const commit = await new Workspace({ 'b.stelle.yaml': clean, 'ü c.stelle.yaml': faulty }).repository();
        const [command, ...args] = entry.split(' ');
        assert.equal(command, 'kennziffer');
        assert.equal((await commit.run([...args, 'b.stelle.yaml'])).code, 0, entry);
        assert.equal((await commit.run([...args, 'b.stelle.yaml', 'ü c.stelle.yaml'])).code, 1, entry);
        commit.remove();
        for (const name of ['a.stelle.yaml', 'x/a.stelle.yml', 'arbeitgeber.yaml', 'x/arbeitgeber.yml'])
          assert.match(name, new RegExp(files));
        assert.doesNotMatch('andere.yaml', new RegExp(files));
      }
    });
  });

if (process.platform !== 'win32')
  describe('what is published', () => {
    it('as an Action holds the bundle at its tags, and sources only elsewhere', async () => {
      const dist = dirname(await builtCommand());
      const origin = new Workspace();
      await origin.git('init', '--quiet', '--bare', '--initial-branch=main', 'origin.git');
      const sources = new Workspace({
        '.gitignore': 'dist/\n',
        'action.yml': readFileSync(join(root, 'action.yml')),
        'package.json': '{ "type": "module" }\n',
      });
      for (const name of ['cli.js', 'kennziffer.cjs', 'THIRD-PARTY-NOTICES.txt'])
        sources.write(join('dist', name), readFileSync(join(dist, name)));
      await sources.repository();
      await sources.git('remote', 'add', 'origin', origin.file('origin.git'));
      const release = async (version: string) => {
        await sources.git('tag', version);
        const identity = Object.fromEntries(
          ['AUTHOR', 'COMMITTER'].flatMap((who) => [
            [`GIT_${who}_NAME`, 'Test'],
            [`GIT_${who}_EMAIL`, 'test@example.org'],
          ]),
        );
        await promisify(execFile)('bash', [join(root, 'ci/release-action.sh'), version], {
          cwd: sources.path,
          env: { ...process.env, ...identity },
        });
      };
      await release('v1.2.3');
      await sources.commit('more');
      await release('v1.3.0');
      assert.equal(await sources.git('status', '--porcelain'), '');
      assert.equal(await sources.git('ls-files', 'dist'), '');
      assert.equal(await sources.git('rev-parse', 'v1^{}'), await sources.git('rev-parse', 'action-v1.3.0^{}'));
      assert.equal(await sources.git('rev-parse', 'v1^'), await sources.git('rev-parse', 'v1.3.0'));
      // What the runner does: it takes the tag as it lies there and calls what action.yml names.
      await origin.git('clone', '--quiet', '--depth=1', '--branch=v1', `file://${origin.file('origin.git')}`, 'v1');
      origin.write('a.stelle.yaml', faulty);
      assert.match(action.runs.steps[0]!.env.KENNZIFFER!, /action_path \}\}\/dist\/cli\.js$/);
      const ran = spawnSync(process.execPath, [origin.file('v1/dist/cli.js'), 'lint', 'a.stelle.yaml'], {
        cwd: origin.path,
      });
      assert.equal(ran.status, 1);
      for (const workspace of [origin, sources]) workspace.remove();
    });

    it('as one file, or through a link, runs without an install', async () => {
      const dist = dirname(await builtCommand());
      const workspace = new Workspace({ 'a.stelle.yaml': faulty });
      workspace.write('nur/kennziffer.cjs', readFileSync(join(dist, 'kennziffer.cjs')));
      // As in the container: the command is a link to what the build left behind.
      symlinkSync(join(dist, 'cli.js'), workspace.file('kennziffer'));
      for (const file of ['nur/kennziffer.cjs', 'kennziffer']) {
        const ran = spawnSync(process.execPath, [workspace.file(file), 'lint', '--today', today, 'a.stelle.yaml'], {
          cwd: workspace.path,
          encoding: 'utf8',
        });
        assert.equal(ran.status, 1, ran.stderr);
        assert.match(ran.stdout, /sprache\/unbekanntes-feld/);
      }
      workspace.remove();
    });

    it('in the container is what the build makes', () => {
      const recipe = readFileSync(join(root, 'Dockerfile'), 'utf8');
      const taken = [...recipe.matchAll(/\/src\/(dist\/[\w.-]+)/g)].map((match) => match[1]!);
      const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
      assert.deepEqual(taken, ['dist/cli.js', 'dist/kennziffer.cjs', 'dist/docx.cjs', 'dist/THIRD-PARTY-NOTICES.txt']);
      for (const file of taken) assert.ok(files.includes(file), file);
    });
  });
