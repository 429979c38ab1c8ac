import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, watch } from 'node:fs';
import { builtCommand, faulty, today, Workspace } from './support.ts';

const tidy = `${faulty}anzahl: 2\nanforderungen:\n  - Verwaltungslehrgang I\n`;
const messy = tidy.replace('  - Verwaltung', '\t- Verwaltung');
const many = 520;

// Windows has no signals to send.
if (process.platform !== 'win32')
  describe('Ctrl+C', () => {
    let workspace: Workspace;
    beforeEach(() => {
      workspace = new Workspace(
        Object.fromEntries(
          Array.from({ length: many }, (_, index) => [`${String(index).padStart(4, '0')}.stelle.yaml`, messy]),
        ),
      );
    });
    afterEach(() => workspace.remove());

    /** Starts the command, sends the signal once something shows in the folder that `isDue`, and gives the exit code. */
    const interrupted = async (args: readonly string[], signal: NodeJS.Signals, isDue: (name: string) => boolean) => {
      const command = [await builtCommand(), 'lint', '--today', today, ...args];
      const watcher = watch(workspace.path);
      const child = spawn(process.execPath, command, { cwd: workspace.path, stdio: 'ignore' });
      const exit = once(child, 'exit');
      let isSent = false;
      watcher.on('change', (_, name) => {
        if (!isSent && isDue(String(name))) isSent = child.kill(signal);
      });
      const [code] = (await exit) as [number | null];
      watcher.close();
      return code;
    };

    it('during --fix leaves each file either as it was or repaired, and nothing beside them', async () => {
      const code = await interrupted(['--fix', '--format', 'json=bericht.json'], 'SIGINT', (name) =>
        /^0005\.stelle\.yaml$/.test(name),
      );
      assert.equal(code, 130);
      const names = readdirSync(workspace.path);
      assert.equal(names.length, many, 'no report and no temporary file is left');
      const texts = names.map((name) => workspace.read(name));
      assert.deepEqual([...new Set(texts)].sort(), [messy, tidy].sort(), 'some are repaired, some not, none is torn');
    });

    it('while a report grows in threads leaves no report', async () => {
      const code = await interrupted(['--format', 'json=bericht.json', '--threads', '2'], 'SIGTERM', (name) =>
        name.startsWith('bericht.json'),
      );
      assert.equal(code, 143);
      assert.equal(readdirSync(workspace.path).length, many);
    });
  });
