// Packs the extension: `node scripts/package.mjs [FILE.vsix]`, without any network.
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { build, root } from './build.mjs';
import { ensureInstall } from './ensure-install.mjs';

/** Packs what dist/ holds and resolves to the path of the package; `prepare` may change the folder that is packed. */
export async function pack(file = join(root, 'dist', 'kennziffer.vsix'), prepare = () => undefined) {
  const { createVSIX } = await import('@vscode/vsce');
  const folder = stage();
  prepare(folder);
  const { log } = console;
  const said = [];
  console.log = (...args) => said.push(args);
  try {
    // Everything that ships is bundled, so npm is not asked for dependencies.
    await createVSIX({ cwd: folder, packagePath: file, dependencies: false, allowMissingRepository: true });
  } catch (error) {
    for (const args of said) log(...args);
    throw error;
  } finally {
    console.log = log;
  }
  return file;
}

/** Copies what .vscodeignore lets through: the packer would first walk through all of node_modules and .cache. */
function stage() {
  const folder = join(root, 'dist', 'package');
  rmSync(folder, { recursive: true, force: true });
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split(/\r?\n/);
  const wanted = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  for (const path of globSync(wanted, { cwd: root })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  // Pictures of README stay at home, too.
  const readme = join(folder, 'README.md');
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(/^!\[.*\]\(docs\/.*\)\r?\n\r?\n?/gm, ''));
  // All that is here goes in; without this file the packer warns.
  writeFileSync(join(folder, '.vscodeignore'), '');
  // Scripts and development tools stay at home.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const ours = ['scripts', 'devDependencies', 'overrides', 'bin', 'exports', 'files'];
  const shipped = Object.fromEntries(Object.entries(manifest).filter(([key]) => !ours.includes(key)));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(shipped, undefined, 2));
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstall(root);
  await build();
  const file = await pack(process.argv[2] && resolve(process.argv[2]));
  console.log(`${file}: ${(statSync(file).size / 1024).toFixed(0)} kB`);
}
