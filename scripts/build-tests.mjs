// Bundles the suites that run inside VS Code.
import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from './build.mjs';

/** One bundle from the files of a folder. A file that fails to load fails the suite. */
async function bundle(folder, runner, outfile, grep, options) {
  const files = globSync(`${folder}/**/*.test.ts`, { cwd: root }).sort();
  const loaders = files.map((file) => `() => import(${JSON.stringify(`./${file}`)})`).join(', ');
  const contents = `import { runSuite } from './test/support/${runner}.ts';\nexport const run = () => runSuite([${loaders}]);\n`;
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, sourcefile: `${folder}.ts`, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    define: { suiteOptions: JSON.stringify(grep ? { grep } : {}) },
    ...options,
  });
}

/** A suite for the extension host from a folder of `test`; returns its path. */
export async function buildVsCodeSuite(name, grep) {
  const outfile = join(root, 'dist', 'test', `${name}.cjs`);
  await bundle(`test/${name}`, 'node-runner', outfile, grep, {
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  return outfile;
}

/** Mocha's browser bundle would take the suite's own module for its export; without one in sight it becomes a global. */
const mochaAsGlobal = {
  name: 'mocha-as-global',
  setup({ onLoad }) {
    onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `(function (module, exports, define) {${readFileSync(path, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};

/** A copy of the extension that has only its browser half, and the suite inside it; returns both paths. */
export async function buildWebSuite(grep) {
  const folder = join(root, 'dist', 'web');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  delete manifest.main;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const file of [
    'package.nls.json',
    'package.nls.de.json',
    'client',
    'dist/client.browser.cjs',
    'dist/preview.js',
    'dist/server.worker.js',
  ]) {
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  await bundle('test/web', 'worker-runner', join(folder, 'dist', 'test.cjs'), grep, {
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    plugins: [mochaAsGlobal],
  });
  return { folder, suite: join(folder, 'dist', 'test.cjs') };
}
