import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { browserVariable } from './print-error.ts';

/** The machine as far as its browsers are asked for. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  isFile(path: string): boolean;
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
});

/** What was looked for: the browser, or the path that was named and is no file. */
export type FoundBrowser = { readonly path: string } | { readonly missing?: string };

/**
 * A browser that prints: the one that is named, or one that lies where browsers are installed. Never by the name alone, which
 * would run whatever lies first in the search path, and on Windows what lies in the current folder.
 */
export function findBrowser(machine: Machine = thisMachine()): FoundBrowser {
  const named = machine.env[browserVariable]?.trim();
  if (named) return machine.isFile(named) ? { path: named } : { missing: named };
  const path = placesOf(machine).find((place) => machine.isFile(place));
  return path === undefined ? {} : { path };
}

/** Edge first where it comes with the system. */
function placesOf({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const folders = ['ProgramFiles(x86)', 'ProgramFiles', 'ProgramW6432', 'LOCALAPPDATA'].flatMap(
      (name) => env[name] ?? [],
    );
    return ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'].flatMap((browser) =>
      folders.map((folder) => `${folder}\\${browser}`),
    );
  }
  if (platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
      ['/Applications', join(home, 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  return [
    'chromium',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chromium-browser',
  ]
    .map((name) => `/usr/bin/${name}`)
    .concat('/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge');
}
