import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtCommand } from '../cli/support.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Of the Neovim on this machine, „0.7.2“; undefined where there is none, or one older than the page asks for. */
const version = /^NVIM v(0\.(?:[7-9]|\d\d)\S*|[1-9]\S*)/.exec(
  spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout || '',
)?.[1];

interface Report {
  readonly filetype: string;
  readonly clients: readonly string[];
  readonly found: readonly { rule: string; line: number; from: number; to: number; message: string }[];
}

/** A user's machine: the command on the PATH, the documented file where the page says, a folder with postings. */
class Machine {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'kennziffer-nvim-')));

  async setUp(): Promise<void> {
    this.folder('bin', 'nvim/plugin', 'Stellen');
    symlinkSync(await builtCommand(), join(this.path, 'bin', 'kennziffer'));
    copyFileSync(join(root, 'docs', 'editoren', 'neovim.lua'), join(this.path, 'nvim', 'plugin', 'kennziffer.lua'));
  }

  /** Opens the file, puts `mended` in the place of the line that is complained about, and tells what was said. */
  async edit(name: string, text: string, mended: string): Promise<Report[]> {
    const file = join(this.path, 'Stellen', name);
    writeFileSync(file, text);
    const driver = join(root, 'test', 'editors', 'neovim.lua');
    const child = spawn('nvim', ['--headless', '-i', 'NONE', '-n', '-c', `luafile ${driver}`], {
      cwd: this.path,
      env: {
        ...process.env,
        PATH: [join(this.path, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
        ...Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, this.path])),
        KENNZIFFER_FILE: file,
        KENNZIFFER_MENDED: mended,
      },
      // An editor that waits for findings in vain is ended, and the test fails.
      timeout: 40_000,
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (part: Buffer) => (output += String(part)));
    child.stderr.on('data', (part: Buffer) => (errors += String(part)));
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.equal(code, 0, errors);
    assert.doesNotMatch(errors, /E\d+:|[Ee]rror/);
    return JSON.parse(output) as Report[];
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  private folder(...names: string[]): void {
    for (const name of names) mkdirSync(join(this.path, name), { recursive: true });
  }
}

// Nothing is installed for this: where there is no Neovim, there is nothing to test.
if (version !== undefined) {
  describe(`Neovim with the documented file (${version})`, () => {
    let machine: Machine;

    before(async () => {
      machine = new Machine();
      await machine.setUp();
    });
    after(() => machine.remove());

    it('shows findings of a posting in German, and takes them back when the line is mended', async () => {
      const text = 'titel: Leitung des Bauhofs (w/m/d)\nbewerbungsfrist: 31.11.2046\nstand: archiviert\n';
      const reports = await machine.edit('26-0001.stelle.yaml', text, 'bewerbungsfrist: 30.11.2046');
      assert.deepEqual(reports[0], {
        filetype: 'stellenausschreibung',
        clients: ['kennziffer'],
        found: [
          {
            rule: 'frist/datum',
            line: 1,
            from: 17,
            to: 27,
            message: 'Den 31.11.2046 gibt es nicht. Ist der 30.11.2046 gemeint?',
          },
        ],
      });
      assert.deepEqual(reports.at(-1)!.found, []);
    });

    it('checks the house file too', async () => {
      const text = 'name: Stadt Beispiel\nland: Nordrhein\ntraeger: kommune\n';
      const reports = await machine.edit('arbeitgeber.yaml', text, 'land: NW');
      const { filetype, clients, found } = reports[0]!;
      assert.deepEqual([filetype, clients], ['arbeitgeber', ['kennziffer']]);
      assert.deepEqual(
        found.map(({ rule, line }) => [rule, line]),
        [['sprache/unbekannter-wert', 1]],
      );
      assert.match(found[0]!.message, /passt nicht zu „Land“/);
    });
  });
} else console.log('Neovim ab 0.7 ist nicht installiert; die Einrichtung dafür wird hier nicht geprüft.');
