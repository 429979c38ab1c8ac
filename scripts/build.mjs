// Bundles everything that ships into dist/: `node scripts/build.mjs [--dev]`.
import { build as esbuild } from 'esbuild';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { notices } from './notices.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

// What is left to be loaded is required: code that Node compiles for us, as the command's start does, can import nothing.
const node = { platform: 'node', target: 'node20', supported: { 'dynamic-import': false } };
// No node built-ins: esbuild refuses them for the browser, unless a package names a stand-in of its own.
const browser = { platform: 'browser', target: 'es2022' };

const library = {
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  format: 'esm',
  splitting: true,
  chunkNames: 'prose',
  external: ['node:module'],
};

// ES modules inside CommonJS ask where they are.
const importMetaInCjs = {
  define: { 'import.meta.url': '__importMetaUrl' },
  banner: { js: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * The package's ES modules everywhere: for Node it names its CommonJS ones, which parse a posting a third slower once bundled, as
 * each call goes through the module's object.
 */
export const alias = { yaml: join(root, 'node_modules', 'yaml', 'browser', 'index.js') };

/**
 * The writer of Word files, larger than all else that writes, is a file of its own beside the bundles that ask for it: they start
 * without it, and it ships once. A web worker has no file beside it; there nothing asks for it.
 */
const wordApart = {
  name: 'word-apart',
  setup({ onResolve, initialOptions: { platform } }) {
    onResolve({ filter: /^\.\/docx\.ts$/ }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.endsWith('formats.ts')
        ? { path: platform === 'browser' ? 'no-word' : './docx.cjs', external: true }
        : undefined,
    );
  },
};

const bundles = [
  {
    entries: { 'client.cjs': 'client/src/extension.node.ts' },
    options: { ...node, format: 'cjs', external: ['vscode'] },
  },
  // Beside "type": "module" only the ending tells VS Code's browser host that this is CommonJS.
  {
    entries: { 'client.browser.cjs': 'client/src/extension.browser.ts' },
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
  { entries: { 'preview.js': 'client/src/webview/preview.ts' }, options: { ...browser, format: 'iife' } },
  { entries: { 'server.cjs': 'server/src/lsp/node.ts' }, options: { ...node, format: 'cjs', ...importMetaInCjs } },
  { entries: { 'server.worker.js': 'server/src/lsp/worker.ts' }, options: { ...browser, format: 'iife' } },
  // The command: a bundle that also runs alone, and what starts it quickly.
  {
    entries: { 'kennziffer.cjs': 'server/src/cli/main.ts' },
    // A package that is an ES module asks where it lies, to make a require: the bundle's own place serves.
    options: { ...node, format: 'cjs', define: { 'import.meta.url': '__filename' } },
  },
  { entries: { 'cli.js': 'server/src/cli/boot.ts' }, options: { ...node, format: 'esm' } },
  { entries: { 'docx.cjs': 'server/src/render/export/docx.ts' }, options: { ...node, format: 'cjs' } },
  // The library: what reads prose is in a file of its own, which both ways in share.
  { entries: { 'index.js': 'server/src/index.node.ts', 'index.browser.js': 'server/src/index.ts' }, options: library },
];

/**
 * Builds what has a source. `dev`: readable, with source maps; otherwise minified. `only`: these outputs alone. `types`: the
 * library's declarations as well, which takes half a minute. Resolves to the merged metafile.
 */
export async function build({ dev = false, only = undefined, dist = join(root, 'dist'), types = false } = {}) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const wanted = bundles.filter(({ entries }) => Object.keys(entries).some((out) => only?.includes(out) ?? true));
  const results = await Promise.all(
    wanted.map(({ entries, options }) =>
      esbuild({
        absWorkingDir: root,
        entryPoints: Object.entries(entries).map(([out, entry]) => ({ in: entry, out: out.replace(/\.[^.]+$/, '') })),
        outdir: dist,
        outExtension: { '.js': /\.[^.]+$/.exec(Object.keys(entries)[0])[0] },
        bundle: true,
        alias,
        plugins: [wordApart],
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
  if (!dev) for (const output of Object.keys(meta.outputs)) inAscii(join(root, output));
  writeFileSync(join(dist, 'meta.json'), JSON.stringify(meta));
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(meta));
  const cli = join(dist, 'cli.js');
  if (existsSync(cli)) chmodSync(cli, 0o755);
  if (types) writeFileSync(join(dist, 'index.d.ts'), await declarations());
  return meta;
}

/**
 * esbuild escapes all characters but those of regular expressions. A bundle without any is read byte by byte and held in half the
 * memory, which every start feels.
 */
export function inAscii(file) {
  const escape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escape));
}

/** The declarations of the library in one file that imports nothing. */
async function declarations() {
  const { generateDtsBundle } = await import('dts-bundle-generator');
  const [text] = generateDtsBundle(
    [{ filePath: join(root, 'server/src/index.ts'), output: { exportReferencedTypes: false, noBanner: true } }],
    { preferredConfigPath: join(root, 'tsconfig.json') },
  );
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstall(root);
  const { outputs } = await build({ dev: process.argv.includes('--dev'), types: process.argv.includes('--types') });
  for (const [path, { bytes }] of Object.entries(outputs)) console.log(`${path}  ${(bytes / 1024).toFixed(0)} kB`);
}
