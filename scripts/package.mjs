// Packs the extension: `node scripts/package.mjs [FILE.vsix]`, without any network.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, root } from './build.mjs';
import { ensureInstall } from './ensure-install.mjs';

/** Packs what dist/ holds and resolves to the path of the package. */
export async function pack(file = join(root, 'dist', 'kennziffer.vsix')) {
  const { createVSIX } = await import('@vscode/vsce');
  // Everything that ships is bundled, so npm is not asked for dependencies.
  const { log } = console;
  const said = [];
  console.log = (...args) => said.push(args);
  try {
    await createVSIX({
      cwd: root,
      packagePath: file,
      dependencies: false,
      allowMissingRepository: true,
      allowPackageAllSecrets: true,
      allowPackageEnvFile: true,
    });
  } catch (error) {
    for (const args of said) log(...args);
    throw error;
  } finally {
    console.log = log;
  }
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstall(root);
  await build();
  const file = await pack(process.argv[2] && resolve(process.argv[2]));
  console.log(`${file}: ${(statSync(file).size / 1024).toFixed(0)} kB`);
}
