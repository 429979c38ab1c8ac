// Installs what is missing, so that `npm start` and `npm test` are the whole set-up.
// Keyed to the lockfile's content; npm's own pre-scripts may be switched off, so this is called by the scripts themselves.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The npm beside this node, also where npm is not on the PATH (npm sets npm_execpath for what it runs). */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  const [file, head] = cli?.endsWith('.js')
    ? [process.execPath, [cli]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  execFileSync(file, [...head, ...args], { stdio: 'inherit', shell: process.platform === 'win32' && !cli, ...options });
}

/** Runs `npm ci` in `folder` unless node_modules already matches its package-lock.json. */
export function ensureInstall(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.kennziffer-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installiere Abhängigkeiten (einmalig) …');
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'], { cwd: folder });
  writeFileSync(stamp, lock);
}
