import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/vscode-host/index.mjs';

describe('npm start', () => {
  it('opens the examples in a VS Code, says where, and ends cleanly by Ctrl+C', async function () {
    this.timeout(180_000);
    const child = spawn(process.execPath, [fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))], {
      env: { ...process.env, KENNZIFFER_VSCODE: 'server' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit') as Promise<[number | null]>;
    const said: string[] = [];
    let address: string | undefined;
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      address = /^ {2}(http:\/\/127\.0\.0\.1:\d+\/\S*)$/.exec(line)?.[1];
      if (address !== undefined) break;
    }
    assert.ok(address, said.join('\n'));
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.locator('.explorer-folders-view').waitFor();
    } finally {
      await browser.close();
      child.kill('SIGINT');
    }
    const [code] = await exit;
    assert.equal(code, 0);
    await assert.rejects(fetch(address), 'nothing listens any more');
  });
});
