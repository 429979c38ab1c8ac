import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, type FoundBrowser } from './find-browser.ts';
import { PrintError } from './print-error.ts';

export interface PrintOptions {
  readonly browser?: FoundBrowser;
  /** Milliseconds after which the browser is given up; a minute if absent. */
  readonly patience?: number;
}

/**
 * A page as an accessible PDF: tagged, with bookmarks and language, printed by a browser that starts for it without any of its
 * user's data, without scripts and without a network. Throws a {@link PrintError} where that cannot be.
 */
export async function printPdf(page: string, options: PrintOptions = {}): Promise<Uint8Array> {
  const browser = options.browser ?? findBrowser();
  if (!('path' in browser)) throw new PrintError('missing', browser.missing);
  // Readable for nobody else: the posting is not published yet.
  const folder = await mkdtemp(join(tmpdir(), 'kennziffer-pdf-'));
  // The browser's last threads may still write while it is taken away.
  const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };
  const leave = (): void => rmSync(folder, removal);
  process.once('exit', leave);
  try {
    const [source, target] = [join(folder, 'seite.html'), join(folder, 'seite.pdf')];
    await writeFile(source, page);
    const said = await run(browser.path, argumentsFor(folder, source, target), options);
    const pdf = await readFile(target).catch(() => undefined);
    if (!pdf?.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new PrintError('failed', browser.path, said);
    return pdf;
  } finally {
    await rm(folder, removal);
    process.off('exit', leave);
  }
}

const argumentsFor = (folder: string, source: string, target: string): string[] => [
  '--headless=new',
  `--print-to-pdf=${target}`,
  '--no-pdf-header-footer',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  `--user-data-dir=${join(folder, 'profil')}`,
  // What a PDF says it was made by; otherwise the browser's whole name and version.
  '--user-agent=Kennziffer',
  '--lang=de-DE',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  // In a container the command is root, for whom browsers refuse their sandbox. The page has no script that could leave it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  pathToFileURL(source).href,
];

/** Milliseconds that an ended browser has to be gone. */
const graceful = 2000;

/** Runs the browser to its end, and gives what it said. */
function run(path: string, args: readonly string[], { patience = 60_000 }: PrintOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own, as a browser is many processes, and the first may be a script that starts it.
    const isGroup = process.platform !== 'win32';
    const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: isGroup, windowsHide: true });
    let said = '';
    const stop = (): void => kill(child, isGroup);
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      stop();
      const giveUp = (): void => end(() => reject(new PrintError('slow', path, said)));
      // What it writes until it is gone must not come into a folder that is taken away; one that cannot be ended is not waited for.
      if (child.exitCode !== null || child.signalCode !== null) giveUp();
      else {
        const last = setTimeout(giveUp, graceful);
        child.once('exit', () => {
          clearTimeout(last);
          giveUp();
        });
      }
    }, patience);
    const end = (settle: () => void): void => {
      clearTimeout(limit);
      process.off('exit', stop);
      stop();
      settle();
    };
    process.once('exit', stop);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
    child.on('error', ({ message }) => end(() => reject(new PrintError('failed', path, message))));
    child.on('close', () => isLate || end(() => resolve(said)));
  });
}

function kill(child: ChildProcess, isGroup: boolean): void {
  try {
    if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  } catch {
    // It is gone already.
  }
}
