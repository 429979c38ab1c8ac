import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { alias } from '../scripts/build.mjs';

const bench = fileURLToPath(new URL('.', import.meta.url));

/**
 * The named exports of modules of this project (paths as seen from here) and of packages, bundled as they are for those who use
 * them. What runs the TypeScript of a bench directly would be timed with it: it gives every inner function its name at run time.
 */
export async function shipped<T>(name: string, modules: Readonly<Record<string, readonly string[]>>): Promise<T> {
  const outfile = fileURLToPath(new URL(`../dist/bench/${name}.mjs`, import.meta.url));
  const contents = Object.entries(modules)
    .map(([path, names]) => `export { ${names.join(', ')} } from '${path}';`)
    .join('\n');
  await build({
    stdin: { contents, resolveDir: bench, loader: 'ts' },
    ...{ outfile, bundle: true, minify: true, format: 'esm', platform: 'node', target: 'node20', alias },
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)) as T;
}
