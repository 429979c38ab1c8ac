// All tests: `npm test [-- --only unit|vscode|folders|ui|web] [--grep TEXT]`. Installs what is missing.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstall } from './ensure-install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
ensureInstall(root);
const { build } = await import('./build.mjs');
const { buildVsCodeSuite, buildWebSuite } = await import('./build-tests.mjs');
const { ensureVsCode, hasServer } = await import('./vscode-host/install.mjs');

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, grep: { type: 'string' } } });
const results = mkdtempSync(join(tmpdir(), 'kennziffer-test-'));
const { grep } = values;
const jobs = String(Math.min(4, availableParallelism()));
const host = fileURLToPath(new URL('vscode-host/host.mjs', import.meta.url));

/** Each suite says by its result file what it did; `ok: false` is a failure beyond the tests it counted. */
const suites = {
  unit: async () =>
    mocha('unit', [
      'test/**/*.test.ts',
      '--ignore',
      'test/{vscode,vscode-folders,ui,web}/**',
      '--parallel',
      '--jobs',
      jobs,
    ]),
  async vscode() {
    const suite = await buildVsCodeSuite('vscode', grep);
    return inVsCode('vscode', root, suite, join(root, 'test', 'vscode', 'workspace'));
  },
  async folders() {
    const suite = await buildVsCodeSuite('vscode-folders', grep);
    // VS Code notes in its file which folders a window has.
    const copy = join(results, 'workspace');
    cpSync(join(root, 'test', 'vscode-folders', 'workspace'), copy, { recursive: true });
    return inVsCode('folders', root, suite, join(copy, 'beide.code-workspace'));
  },
  ui: async () => (hasServer ? mocha('ui', ['test/ui/**/*.test.ts']) : skipped('ui')),
  async web() {
    if (!hasServer) return skipped('web');
    const { folder, suite } = await buildWebSuite(grep);
    return inVsCode('web', folder, suite, join(root, 'test', 'vscode', 'workspace'));
  },
};

function mocha(name, args) {
  const result = join(results, `${name}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'), '--no-config'],
      ...[
        '--reporter',
        'test/support/reporter.cjs',
        '--timeout',
        '60000',
        '--require',
        join(root, 'test', 'support', 'properties.cjs'),
        '--forbid-only',
        '--forbid-pending',
        // A test that failed before it could stop its server must not keep the run waiting.
        '--exit',
      ],
      ...(grep ? ['--grep', grep] : []),
      ...args,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, KENNZIFFER_RESULT: result } },
  );
  return { ...read(result), ok: status === 0 };
}

async function inVsCode(name, extensionDevelopmentPath, extensionTestsPath, place) {
  const { runTests } = await import('@vscode/test-electron');
  const result = join(results, `${name}.json`);
  const output = join(results, `${name}.txt`);
  const profile = mkdtempSync(join(tmpdir(), 'kennziffer-profile-'));
  chmodSync(host, 0o755);
  let ok = true;
  try {
    await runTests({
      // Where no VS Code can be downloaded and shown, the stand-in for its executable; otherwise a desktop VS Code.
      ...(hasServer && process.env.KENNZIFFER_VSCODE !== 'desktop' && { vscodeExecutablePath: host }),
      extensionDevelopmentPath,
      extensionTestsPath,
      extensionTestsEnv: { KENNZIFFER_RESULT: result, KENNZIFFER_OUTPUT: output },
      launchArgs: [place, `--user-data-dir=${profile}`, '--disable-extensions'],
    });
  } catch (error) {
    ok = false;
    console.error(String(error));
  }
  if (existsSync(output)) process.stdout.write(readFileSync(output));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { ...read(result), ok };
}

function skipped(name) {
  console.log(`${name}: nur unter Linux x64`);
  return { passed: 0, failed: 0, ok: true, skipped: true };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, missing: true };
}

const wanted = values.only ?? Object.keys(suites);
const unknown = wanted.find((name) => !(name in suites));
if (unknown) {
  console.error(`Unbekannt: --only ${unknown}. Es gibt ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}
await build();
if (hasServer && wanted.some((name) => name !== 'unit')) ensureVsCode({ browser: true });
mkdirSync(join(root, 'artifacts'), { recursive: true });

let passed = 0;
let failed = 0;
for (const name of wanted) {
  const started = Date.now();
  console.log(`\n── ${name} ──`);
  const suite = await suites[name]().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 0, ok: false };
  });
  passed += suite.passed;
  // With --grep a suite may have nothing that fits; the sum must still have something.
  const broken =
    suite.missing ||
    (!suite.ok && suite.failed === 0 && !(grep && suite.passed === 0)) ||
    (suite.passed + suite.failed === 0 && !suite.skipped && !grep);
  if (broken) console.error(`${name}: kein vollständiges Ergebnis`);
  failed += suite.failed + (broken ? 1 : 0);
  console.log(
    `${name}: ${suite.passed} bestanden, ${suite.failed} gescheitert, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}
rmSync(results, { recursive: true, force: true });
if (passed + failed === 0) failed = 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
