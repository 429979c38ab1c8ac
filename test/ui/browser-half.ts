import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves of the extension only what VS Code for the Web runs, so that client and server must run as web workers. */
export function browserHalf(folder: string, today: string): void {
  for (const file of ['client.cjs', 'server.cjs']) rmSync(join(folder, 'dist', file));
  const manifest = join(folder, 'package.json');
  const { main, ...kept } = JSON.parse(readFileSync(manifest, 'utf8')) as { main?: string };
  if (main === undefined) throw new Error('The manifest names no main file.');
  writeFileSync(manifest, JSON.stringify(kept));
  // A worker has no environment that could say which day it is.
  const worker = join(folder, 'dist', 'server.worker.js');
  writeFileSync(worker, `${clock.replace('TODAY', today)}${readFileSync(worker, 'utf8')}`);
}

const clock = `globalThis.Date = class extends Date {
  constructor(...given) { super(...(given.length > 0 ? given : ['TODAYT12:00:00Z'])); }
  static now() { return new Date().getTime(); }
};
`;
