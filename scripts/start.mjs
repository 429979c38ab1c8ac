// `npm start`: lints the example postings, then opens them in a real VS Code with the extension: the one on this
// machine, else (Linux x64) VS Code in the browser, else one that is downloaded. Installs what is missing.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'examples');
ensureInstall(root);
const { build } = await import('./build.mjs');

console.log('Baue Kennziffer …');
await build();
lintExamples();
const desktop = process.env.KENNZIFFER_VSCODE === 'server' ? undefined : findDesktop();
if (desktop) await openDesktop(desktop);
else {
  const { hasServer } = await import('./vscode-host/install.mjs');
  if (hasServer) await openInBrowser();
  else {
    console.log('Kein VS Code gefunden, es wird eines geladen …');
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    await openDesktop(await downloadAndUnzipVSCode());
  }
}

/** What the command line says about the examples, findings and all. */
function lintExamples() {
  const cli = join(root, 'dist', 'cli.js');
  if (!existsSync(cli) || !existsSync(examples)) return;
  console.log('\nkennziffer lint examples\n');
  const { status } = spawnSync(process.execPath, [cli, 'lint', 'examples'], { cwd: root, stdio: 'inherit' });
  // Examples show mistakes on purpose, so findings (1) are no failure; anything worse is.
  if (status !== 0 && status !== 1) process.exit(status ?? 1);
  console.log();
}

/** `code` on the PATH or at its usual place. */
function findDesktop() {
  const windows = process.platform === 'win32';
  const usual = {
    darwin: ['/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'],
    win32: [
      join(process.env.LOCALAPPDATA ?? '', 'Programs', 'Microsoft VS Code', 'bin', 'code.cmd'),
      join(process.env.ProgramFiles ?? '', 'Microsoft VS Code', 'bin', 'code.cmd'),
    ],
    linux: ['/usr/bin/code', '/usr/share/code/bin/code', '/snap/bin/code', join(homedir(), '.local', 'bin', 'code')],
  };
  const onPath = (process.env.PATH ?? '')
    .split(windows ? ';' : ':')
    .map((dir) => join(dir, windows ? 'code.cmd' : 'code'));
  return [...onPath, ...(usual[process.platform] ?? [])].find((path) => existsSync(path));
}

/** A window of its own, with its own settings: the user's other windows and extensions stay as they are. */
async function openDesktop(executable) {
  const data = join(root, '.cache', 'vscode-start');
  const args = [
    '--new-window',
    '--wait',
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${data}`,
    '--disable-extensions',
    examples,
  ];
  console.log(`Öffne die Beispiele in VS Code (${executable}). Fenster schließen oder Strg+C beendet.`);
  const shell = process.platform === 'win32';
  const child = spawn(shell ? `"${executable}"` : executable, shell ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'inherit',
    shell,
  });
  process.once('SIGINT', () => child.kill());
  await new Promise((resolve) => child.once('exit', resolve));
}

/** VS Code on a free port of this machine, to look at with any browser. */
async function openInBrowser() {
  const { installExtension, makeProfile, startServer, windowUrl, ensureVsCode } =
    await import('./vscode-host/index.mjs');
  const { pack } = await import('./package.mjs');
  ensureVsCode();
  const profile = makeProfile({ language: 'de' });
  let server;
  let ending = false;
  const end = async (code) => {
    if (ending) return;
    ending = true;
    await server?.stop();
    profile.remove();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end(0));
  try {
    console.log('Installiere die Erweiterung …');
    const vsix = await pack();
    installExtension(profile, vsix);
    // A copy, so that trying things out leaves the project as it is.
    const folder = join(profile.folder, 'examples');
    if (existsSync(examples)) cpSync(examples, folder, { recursive: true });
    else mkdirSync(folder);
    console.log('Starte VS Code …');
    server = await startServer(profile);
    console.log(
      `\nVS Code mit den Beispielen läuft unter\n\n  ${windowUrl(server.port, { folder })}\n\nStrg+C beendet.`,
    );
    await server.ended;
    if (!ending) console.error('VS Code ist von selbst zu Ende gegangen.');
    await end(1);
  } catch (error) {
    console.error(error);
    await end(1);
  }
}
