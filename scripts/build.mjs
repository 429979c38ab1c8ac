// Bundles everything that ships into dist/: `node scripts/build.mjs [--dev]`.
import { build as esbuild } from 'esbuild';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { notices } from './notices.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

const node = { platform: 'node', target: 'node20' };
// No node built-ins: esbuild refuses them for the browser, unless a package names a stand-in of its own.
const browser = { platform: 'browser', target: 'es2022' };
// CommonJS packages inside an ES module ask for require.
const requireInEsm =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const bundles = [
  {
    entry: 'client/src/extension.node.ts',
    out: 'client.cjs',
    options: { ...node, format: 'cjs', external: ['vscode'] },
  },
  // Beside "type": "module" only the ending tells VS Code's browser host that this is CommonJS.
  {
    entry: 'client/src/extension.browser.ts',
    out: 'client.browser.cjs',
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
  { entry: 'server/src/lsp/node.ts', out: 'server.cjs', options: { ...node, format: 'cjs' } },
  { entry: 'server/src/lsp/worker.ts', out: 'server.worker.js', options: { ...browser, format: 'iife' } },
  {
    entry: 'server/src/cli/main.ts',
    out: 'cli.js',
    options: { ...node, format: 'esm', banner: { js: `#!/usr/bin/env node\n${requireInEsm}` } },
  },
  {
    entry: 'server/src/index.ts',
    out: 'index.js',
    options: { platform: 'neutral', mainFields: ['module', 'main'], target: 'es2022', format: 'esm' },
  },
];

/** Builds what has a source. `dev`: readable, with source maps; otherwise minified. Resolves to the merged metafile. */
export async function build({ dev = false } = {}) {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const results = await Promise.all(
    bundles
      .filter(({ entry }) => existsSync(join(root, entry)))
      .map(({ entry, out, options }) =>
        esbuild({
          absWorkingDir: root,
          entryPoints: [entry],
          outfile: join('dist', out),
          bundle: true,
          minify: !dev,
          sourcemap: dev ? 'linked' : false,
          legalComments: 'none',
          metafile: true,
          logLevel: 'warning',
          ...options,
        }),
      ),
  );
  const meta = { inputs: {}, outputs: {} };
  for (const { metafile } of results) {
    Object.assign(meta.inputs, metafile.inputs);
    Object.assign(meta.outputs, metafile.outputs);
  }
  writeFileSync(join(dist, 'meta.json'), JSON.stringify(meta));
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(meta));
  const cli = join(dist, 'cli.js');
  if (existsSync(cli)) chmodSync(cli, 0o755);
  return meta;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstall(root);
  const { outputs } = await build({ dev: process.argv.includes('--dev') });
  for (const [path, { bytes }] of Object.entries(outputs)) console.log(`${path}  ${(bytes / 1024).toFixed(0)} kB`);
}
