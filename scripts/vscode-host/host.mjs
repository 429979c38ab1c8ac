#!/usr/bin/env node
// Stands in for the VS Code executable in @vscode/test-electron where there is no desktop VS Code: takes the same
// arguments, opens code-server in a headless browser, and ends with the tests' exit code.
// 0 passed, 1 failed, 3 host lost, 4 no result, 5 no test, 124 not done in time.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import { launchBrowser, makeProfile, seedSettings, startServer, windowUrl } from './server.mjs';

const value = (name) =>
  process.argv.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
const opened = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
const place = opened?.endsWith('.code-workspace') ? { workspace: opened } : { folder: opened };
const result = process.env.KENNZIFFER_RESULT;
const seconds = Number(process.env.KENNZIFFER_HOST_SECONDS ?? 240);

/** What server and page say goes to a file of one's choice: there is too much of it for a test's output. */
const log = (text) => process.env.KENNZIFFER_HOST_LOG && appendFileSync(process.env.KENNZIFFER_HOST_LOG, text);

const profile = makeProfile();
const [userData] = value('user-data-dir');
if (userData) seedSettings((profile.userData = userData));

let server;
let browser;
let finish;
const finished = new Promise((resolve) => (finish = resolve));
const timer = setTimeout(() => finish(124), seconds * 1000);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.once(signal, () => finish(code));

try {
  server = await startServer(profile, { log });
  void server.ended.then(() => finish(3));
  browser = await launchBrowser();
  browser.on('disconnected', () => finish(3));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => log(`[${message.type()}] ${message.text()}\n`));
  page.on('crash', () => finish(3));
  await page.exposeFunction('codeAutomationExit', (code) => finish(code === 0 ? 0 : 1));
  await page.exposeFunction('codeAutomationLog', (_type, args) => report(args));
  const remote = `vscode-remote://127.0.0.1:${server.port}`;
  const payload = [
    ...value('extensionDevelopmentPath').map((path) => ['extensionDevelopmentPath', remote + path]),
    ...value('extensionTestsPath').map((path) => ['extensionTestsPath', remote + path]),
    ['skipWelcome', 'true'],
  ];
  await page.goto(windowUrl(server.port, { ...place, payload }));
} catch (error) {
  console.error(error);
  finish(3);
}

const code = await finished;
clearTimeout(timer);
await browser?.close().catch(() => undefined);
await server?.stop();
profile.remove();
process.exit(verdict(code));

/** A web worker has no files: its suite sends its result as a line. */
function report(args) {
  const line = format(...args);
  const marker = 'KENNZIFFER_RESULT ';
  if (line.startsWith(marker) && result) writeFileSync(result, line.slice(marker.length));
  else if (line.startsWith('KENNZIFFER ')) console.log(line.slice('KENNZIFFER '.length));
}

/** VS Code says 0 even when the extension host was killed under the tests, so only a written result counts. */
function verdict(exit) {
  if (exit === 124) console.error(`Nach ${seconds} Sekunden nicht fertig.`);
  if (exit !== 0 || !result) return exit;
  if (!existsSync(result)) {
    console.error('Kein Testergebnis: der Extension Host endete vorher.');
    return 4;
  }
  const { passed = 0, failed = 0 } = JSON.parse(readFileSync(result, 'utf8'));
  if (failed > 0) return 1;
  return passed > 0 ? 0 : 5;
}
