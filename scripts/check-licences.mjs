// What ships must be free of copyleft: every package that ends up in a bundle has a licence of this list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';

ensureInstall(fileURLToPath(new URL('..', import.meta.url)));
const { build, root } = await import('./build.mjs');
const { bundledPackages } = await import('./notices.mjs');

const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
]);

const meta = await build();
const packages = bundledPackages(meta).map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return { name, version, license };
});
const refused = packages.filter(({ license }) => !allowed.has(license));
for (const { name, version, license } of packages)
  console.log(`${allowed.has(license) ? ' ' : '!'} ${name} ${version}: ${license}`);
if (refused.length > 0) {
  console.error(`Nicht erlaubt: ${refused.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
