import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { parsePosting } from '../../server/src/document/typed.ts';
import { toDocx } from '../../server/src/render/docx/docx.ts';
import { exportedOf } from '../../server/src/render/export/index.ts';
import { printingBrowser } from '../machine/printing-browser.ts';
import { readPdf } from '../machine/read-pdf.ts';
import { unzip } from '../support/zip.ts';
import { exampleHouse, exampleText } from '../render/support.ts';
import { builtCommand, today, Workspace, type Ran, type RunOptions } from './support.ts';

const logo = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h9v9z"/></svg>');

describe('kennziffer export to files of other programs', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = new Workspace({ 'a.stelle.yaml': exampleText('kita') });
    mkdirSync(workspace.file('tmp'));
  });
  afterEach(() => workspace.remove());

  const exported = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
    workspace.run(['export', '--today', today, 'a.stelle.yaml', ...args], {
      ...options,
      env: { TMPDIR: workspace.file('tmp'), ...options.env },
    });

  describe('docx', () => {
    it('writes what the writer makes, with the logo of the house', async () => {
      workspace.write('arbeitgeber.yaml', 'name: Stadt A\nstil:\n  logo: bild/logo.svg\n');
      workspace.write('bild/logo.svg', logo);
      const ran = await exported(['--format', 'docx', '--output', 'neu/']);
      assert.equal(ran.code, 0, ran.stderr);
      const files = unzip(readFileSync(workspace.file('neu/a.docx')));
      assert.deepEqual(files.get('word/media/image1.svg')?.(), logo);
      assert.match(String(files.get('word/document.xml')?.()), /descr="Logo Stadt A"/);
    });

    it('is the same file as from the sources', async () => {
      await exported(['--format', 'docx', '--output', 'a.docx']);
      const { view } = exportedOf(parsePosting(exampleText('kita')), exampleHouse(), today);
      workspace.write(
        'arbeitgeber.yaml',
        readFileSync(new URL('../render/examples/arbeitgeber.yaml', import.meta.url)),
      );
      await exported(['--format', 'docx', '--output', 'b.docx']);
      assert.ok(readFileSync(workspace.file('b.docx')).equals(Buffer.from(await toDocx(view, { today }))));
      assert.ok(!readFileSync(workspace.file('a.docx')).equals(readFileSync(workspace.file('b.docx'))));
    });

    it('goes to another program where the output is "-", but not to a screen', async () => {
      await exported(['--format', 'docx', '--output', 'a.docx']);
      const args = ['export', '--today', today, 'a.stelle.yaml', '--format', 'docx', '--output', '-'];
      const pipe = openSync(workspace.file('b.docx'), 'w');
      const { status } = spawnSync(process.execPath, [await builtCommand(), ...args], {
        cwd: workspace.path,
        stdio: ['ignore', pipe, 'ignore'],
      });
      closeSync(pipe);
      assert.equal(status, 0);
      assert.ok(readFileSync(workspace.file('b.docx')).equals(readFileSync(workspace.file('a.docx'))));
      if (process.platform !== 'linux') return;
      const line = [process.execPath, await builtCommand(), ...args].map((one) => `'${one}'`).join(' ');
      const screen = spawnSync('script', ['-qec', line, '/dev/null'], { cwd: workspace.path, encoding: 'utf8' });
      assert.equal(screen.status, 2);
      assert.match(screen.stdout, /Word ist kein Text für den Bildschirm\..*--output a\.docx/);
    });

    it('says what is missing where the command is its one file alone', async () => {
      workspace.write('nur/kennziffer.cjs', readFileSync((await builtCommand()).replace(/cli\.js$/, 'kennziffer.cjs')));
      const args = ['export', '--format', 'docx', '--format', 'text', '--output', 'neu/', 'a.stelle.yaml'];
      const child = spawn(process.execPath, [workspace.file('nur/kennziffer.cjs'), ...args], {
        cwd: workspace.path,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      const [code] = (await once(child, 'close')) as [number];
      assert.equal(code, 1);
      assert.match(said, /„a\.stelle\.yaml“ wurde nicht als Word exportiert: .*docx\.cjs/);
      assert.deepEqual(readdirSync(workspace.file('neu')), ['a.txt']);
    });
  });

  describe('pdf', () => {
    it('is printed by the browser of the machine, which leaves nothing behind', async () => {
      const browser = printingBrowser();
      const ran = await exported(['--format', 'pdf', '--output', 'a.pdf'], {
        env: { KENNZIFFER_BROWSER: browser.path },
      });
      assert.equal(ran.code, 0, ran.stderr);
      const pdf = await readPdf(readFileSync(workspace.file('a.pdf')));
      assert.ok(pdf.isTagged);
      browser.remove();
      assert.deepEqual(pdf.headings('H1'), [pdf.title]);
      assert.deepEqual(readdirSync(workspace.file('tmp')), []);
    });

    it('is not printed on the screen', async () => {
      const ran = await exported(['--format', 'pdf']);
      assert.equal(ran.code, 2);
      assert.match(ran.stderr, /--output a\.pdf/);
    });

    it('says what to do where the named browser is not there, and writes the rest', async () => {
      const ran = await exported(['--format', 'pdf', '--format', 'text', '--output', 'neu/'], {
        env: { KENNZIFFER_BROWSER: workspace.file('kein-browser') },
      });
      assert.equal(ran.code, 1);
      assert.match(ran.stderr, /nicht als PDF exportiert: KENNZIFFER_BROWSER nennt „.*kein-browser“, dort liegt aber/);
      assert.match(ran.stderr, /Stattdessen: als Webseite exportieren \(Format „html“\)/);
      assert.deepEqual(readdirSync(workspace.file('neu')), ['a.txt']);
    });

    // A script can stand in for a browser only where the system starts scripts.
    if (process.platform !== 'win32') {
      const pretend = (script: string): { readonly env: Record<string, string> } => {
        workspace.write('browser', `#!/bin/sh\n${script}\n`);
        chmodSync(workspace.file('browser'), 0o755);
        return { env: { KENNZIFFER_BROWSER: workspace.file('browser') } };
      };

      it('says so where the browser gives none, in English, too', async () => {
        const ran = await exported(['--format', 'pdf', '--output', 'a.pdf', '--lang', 'en'], pretend('exit 0'));
        assert.equal(ran.code, 1);
        assert.match(ran.stderr, /was not exported as PDF: The browser ".*browser" has given no PDF\. Instead: /);
        assert.ok(!existsSync(workspace.file('a.pdf')));
        assert.deepEqual(readdirSync(workspace.file('tmp')), []);
      });

      it('takes nothing for a PDF that is none', async () => {
        const ran = await exported(
          ['--format', 'pdf', '--output', 'a.pdf'],
          pretend('for a in "$@"; do case $a in --print-to-pdf=*) echo nein > "${a#*=}";; esac; done'),
        );
        assert.equal(ran.code, 1);
        assert.ok(!existsSync(workspace.file('a.pdf')));
      });

      it('shows the page to nobody else, and the browser nothing of its user', async () => {
        await exported(
          ['--format', 'pdf', '--output', 'a.pdf'],
          pretend(
            `ls -ld "$TMPDIR"/* > "${workspace.file('modes')}"; for a in "$@"; do echo "$a"; done > "${workspace.file('args')}"`,
          ),
        );
        assert.match(workspace.read('modes'), /^drwx------/);
        const args = workspace.read('args').split('\n');
        const profile = args.find((arg) => arg.startsWith('--user-data-dir='))!.slice('--user-data-dir='.length);
        assert.equal(dirname(dirname(profile)), workspace.file('tmp'));
        for (const arg of ['--disable-background-networking', '--user-agent=Kennziffer'])
          assert.ok(args.includes(arg), arg);
      });

      for (const [signal, expected] of [
        ['SIGINT', 130],
        ['SIGTERM', 143],
      ] as const)
        it(`ended by ${signal} ends the browser and leaves nothing behind`, async () => {
          // The browser's line to us breaks when it ends.
          const server = createServer().listen(0, '127.0.0.1');
          await once(server, 'listening');
          const { port } = server.address() as AddressInfo;
          const { env } = pretend(`exec "${process.execPath}" -e "require('net').connect(${port}, '127.0.0.1')"`);
          const command = [await builtCommand(), 'export', '--format', 'pdf', '--output', 'a.pdf', 'a.stelle.yaml'];
          const child = spawn(process.execPath, command, {
            cwd: workspace.path,
            stdio: 'ignore',
            env: { ...process.env, ...env, TMPDIR: workspace.file('tmp') },
          });
          const exit = once(child, 'exit');
          const [line] = (await once(server, 'connection')) as [Socket];
          // A line that is cut off is no failure.
          const isCut = new Promise((resolve) =>
            line
              .on('error', () => undefined)
              .on('close', resolve)
              .resume(),
          );
          child.kill(signal);
          assert.deepEqual(await exit, [expected, null]);
          await isCut;
          server.close();
          assert.deepEqual(readdirSync(workspace.file('tmp')), []);
          assert.ok(!existsSync(workspace.file('a.pdf')));
        });
    }
  });
});
