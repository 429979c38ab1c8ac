// The licences of everything that is bundled: they ask to travel with the code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders of the packages that a metafile's bundles contain, e.g. `node_modules/yaml`. */
export function bundledPackages({ inputs }) {
  const found = Object.keys(inputs).flatMap((path) => {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    return folder === undefined ? [] : [folder, ...packagesInside(folder, path)];
  });
  return [...new Set(found)].sort();
}

/** A package may itself come as a bundle of others, whose names then stand above their parts. */
function packagesInside(folder, path) {
  const names = readFileSync(join(root, path), 'utf8').matchAll(/^\/\/ node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm);
  return [...new Set(Array.from(names, ([, name]) => name))].map((name) => {
    const nested = `${folder}/node_modules/${name}`;
    return existsSync(join(root, nested)) ? nested : `node_modules/${name}`;
  });
}

/** One text with name, version and licence of each. Throws for a package that comes without a licence text. */
export function notices(meta) {
  const parts = bundledPackages(meta).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e([-.]|$)/i.test(entry));
    if (!file) throw new Error(`${name} kommt ohne Lizenztext`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`;
  });
  return ['Kennziffer contains these packages.\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}
