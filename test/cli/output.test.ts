import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, openSync, readdirSync, symlinkSync } from 'node:fs';
import { builtCommand, clean, faulty, today, workspaces, type Workspace } from './support.ts';

const messy = `${faulty}anforderungen:\n\t- Verwaltungslehrgang I\n`;
/** More than a pipe holds, so that the reader is gone while there is still much to say. */
const many = 400;

describe('kennziffer lint: where its output goes', () => {
  const make = workspaces();
  const manyFiles = () =>
    make(Object.fromEntries(Array.from({ length: many }, (_, index) => [`${index}.stelle.yaml`, messy])));

  /** Runs the command for a reader that closes after the first words, as `head` does. */
  const cutOff = async (workspace: Workspace, args: readonly string[]) => {
    const command = [await builtCommand(), 'lint', '--today', today, ...args];
    const child = spawn(process.execPath, command, { cwd: workspace.path, stdio: ['ignore', 'pipe', 'pipe'] });
    const closed = once(child, 'close');
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await closed) as [number | null];
    return { code, stderr };
  };

  it('a reader that leaves early takes neither exit code nor the other reports with it', async () => {
    const workspace = manyFiles();
    const ran = await cutOff(workspace, ['--format', 'json', '--format', 'sarif=r.sarif']);
    assert.deepEqual(ran, { code: 1, stderr: '' });
    const { runs } = JSON.parse(workspace.read('r.sarif')) as { runs: { results: unknown[] }[] };
    assert.ok(runs[0]!.results.length >= many);
    assert.equal(readdirSync(workspace.path).length, many + 1, 'nothing half-written');
  });

  it('nor the repairs', async () => {
    const workspace = manyFiles();
    assert.deepEqual(await cutOff(workspace, ['--fix', '--format', 'json']), { code: 1, stderr: '' });
    const texts = new Set(readdirSync(workspace.path).map((name) => workspace.read(name)));
    assert.equal(texts.size, 1);
    assert.ok(!texts.has(messy));
  });

  it('a reader that leaves a patch early sees no failure of the program', async () => {
    assert.deepEqual(await cutOff(manyFiles(), ['--fix-dry-run']), { code: 1, stderr: '' });
  });

  it('two reports do not share a file', async () => {
    const { code, stdout, stderr } = await make({ 'a.stelle.yaml': clean }).lint([
      '--format=json=r.json',
      '--format=sarif=r.json',
    ]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /Zwei Berichte .* „r\.json“/);
  });

  if (process.platform !== 'win32') {
    it('a report to a link or a device leaves it what it is', async () => {
      const workspace = make({ 'a.stelle.yaml': clean, 'echt.json': 'alt' });
      symlinkSync('echt.json', workspace.file('link.json'));
      symlinkSync('/dev/null', workspace.file('nirgends'));
      assert.equal((await workspace.lint(['--format', 'json=link.json'])).code, 0);
      assert.ok(lstatSync(workspace.file('link.json')).isSymbolicLink());
      assert.match(workspace.read('echt.json'), /^\{"version":1/);
      assert.equal((await workspace.lint(['--format', 'json=nirgends'])).code, 0);
      assert.ok(lstatSync(workspace.file('nirgends')).isSymbolicLink());
    });

    it('a path in a circle of links is said, not reported as a failure of the program', async () => {
      const workspace = make({ 'a.stelle.yaml': clean });
      symlinkSync('kreis', workspace.file('kreis'));
      for (const [path, said] of [
        ['kreis', /„kreis“ lässt sich nicht öffnen \(ELOOP\)/],
        ['a.stelle.yaml/b', /„a\.stelle\.yaml\/b“ gibt es nicht/],
        ['x'.repeat(300), /gibt es nicht/],
      ] as const) {
        const { code, stderr } = await workspace.lint([path]);
        assert.equal(code, 2);
        assert.match(stderr, said);
      }
    });

    it('a folder that was taken away is said', async () => {
      const workspace = make({});
      mkdirSync(workspace.file('weg'));
      const call = `rmdir ../weg; exec "$0" "$1" lint`;
      const child = spawn('/bin/sh', ['-c', call, process.execPath, await builtCommand()], {
        cwd: workspace.file('weg'),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      const [code] = (await once(child, 'close')) as [number];
      assert.equal(code, 2, stderr);
      assert.match(stderr, /gibt es nicht mehr/);
    });
  }

  if (existsSync('/dev/full'))
    it('a full disk is said', async () => {
      const workspace = make({ 'a.stelle.yaml': faulty });
      const child = spawn(process.execPath, [await builtCommand(), 'lint', '--format', 'sarif=r.sarif', '-f', 'json'], {
        cwd: workspace.path,
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      });
      let stderr = '';
      child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      const [code] = (await once(child, 'close')) as [number];
      assert.deepEqual([code, stderr], [2, 'kennziffer: Die Ausgabe ließ sich nicht schreiben: ENOSPC.\n']);
      assert.deepEqual(readdirSync(workspace.path), ['a.stelle.yaml']);
    });
});
