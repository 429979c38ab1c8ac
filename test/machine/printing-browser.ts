import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/vscode-host/index.mjs';

const standIn = fileURLToPath(new URL('stand-in.mjs', import.meta.url));

export interface PrintingBrowser {
  readonly path: string;
  remove(): void;
}

/**
 * The browser of the tests as one file, as the product starts it. On Linux it may need to be told where its libraries lie, and a
 * machine of tests need not allow anyone a sandbox.
 */
export function printingBrowser(): PrintingBrowser {
  const { executablePath, env } = findBrowser();
  if (process.platform !== 'linux') return { path: executablePath, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'kennziffer-browser-'));
  const path = join(folder, 'browser');
  const told = Object.entries(env).map(([name, value]) => `export ${name}='${value}'\n`);
  const isOfMachine = told.length === 0;
  const command = isOfMachine ? `'${executablePath}'` : `'${process.execPath}' '${standIn}' '${executablePath}'`;
  writeFileSync(path, `#!/bin/sh\n${told.join('')}exec ${command} --no-sandbox "$@"\n`, { mode: 0o755 });
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
