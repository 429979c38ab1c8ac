// Starts code-server and a browser to look at it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { ensureVsCode, findBrowser } from './install.mjs';

/** A quiet VS Code: no chat, no welcome page, no look-ups; saves when told to, as on the desktop. */
export const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Folders for one VS Code, away from the user's own. `remove` deletes them. */
export function makeProfile({ settings = {}, language } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kennziffer-vscode-'));
  const profile = {
    folder,
    userData: join(folder, 'user'),
    extensions: join(folder, 'extensions'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
  seedSettings(profile.userData, settings);
  mkdirSync(profile.extensions, { recursive: true });
  if (language) speak(language, profile);
  return profile;
}

/**
 * Sets the display language. VS Code takes one only where there is a language pack for it, and those come from the
 * Marketplace; one without texts leaves VS Code's own words English and gives every extension its own translation.
 */
function speak(language, profile) {
  const texts = join(profile.userData, `${language}.i18n.json`);
  writeFileSync(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'kennziffer.language' }, version: '1.0.0' }];
  const pack = { hash: 'kennziffer', label: language, translations: { vscode: texts }, extensions };
  writeFileSync(join(profile.userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  profile.language = language;
}

export function seedSettings(userData, settings = {}) {
  const file = join(userData, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quiet, ...settings }, undefined, 2));
}

/** The environment without what a surrounding VS Code left in it. */
function cleanEnv(extra) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  return { ...Object.fromEntries(kept), ...extra };
}

function args(profile) {
  const config = join(profile.userData, 'code-server.yaml');
  if (!existsSync(config)) writeFileSync(config, 'cert: false\n');
  const locale = profile.language ? ['--locale', profile.language] : [];
  return [...locale, '--config', config, '--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
}

/** Installs a .vsix into the profile. */
export function installExtension(profile, vsix) {
  const { node, entry } = ensureVsCode();
  const run = spawnSync(node, [entry, ...args(profile), '--install-extension', vsix, '--force'], {
    encoding: 'utf8',
    env: cleanEnv(),
  });
  if (run.status !== 0) throw new Error(`Installation von ${vsix} schlug fehl:\n${run.stdout}${run.stderr}`);
}

/**
 * Starts code-server on a free port of this machine only. Resolves when it listens.
 * `stop` ends it and everything it started; `ended` settles when it is gone.
 */
export async function startServer(profile, { env = {}, log = () => undefined, more = [] } = {}) {
  const { node, entry } = ensureVsCode();
  const child = spawn(
    node,
    [
      entry,
      ...args(profile),
      ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'],
      ...['--disable-workspace-trust', '--disable-getting-started-override', '--ignore-last-opened'],
      // Without this a finished product ignores the payload that names extension and tests.
      ...['--vscode-option', 'enable-smoke-test-driver'],
      ...more,
    ],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnv(env) },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stderr.on('data', (chunk) => log(String(chunk)));
  const port = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log(`${line}\n`);
      const match = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(line);
      if (match) resolve(Number(match[1]));
    });
    void ended.then((code) => reject(new Error(`code-server endete mit ${code}`)));
  });
  return { port, process: child, ended, stop: () => stopGroup(child, ended) };
}

/** Ends the process group that this child leads, kindly first. */
async function stopGroup(child, ended) {
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Gone already.
    }
  };
  kill('SIGTERM');
  const timer = setTimeout(() => kill('SIGKILL'), 4000);
  await ended;
  clearTimeout(timer);
  // Children that outlived their parent.
  kill('SIGKILL');
}

/** A headless browser, driven by playwright. */
export function launchBrowser() {
  const { executablePath, env } = findBrowser();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    headless: true,
    // What ends the program is decided by who started the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  });
}

/** Address of a window with the given folder or workspace. */
export function windowUrl(port, { folder, workspace, payload = [] }) {
  const query = new URLSearchParams();
  if (folder) query.set('folder', folder);
  else if (workspace) query.set('workspace', workspace);
  else query.set('ew', 'true');
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query.toString().replaceAll('+', '%20')}`;
}
