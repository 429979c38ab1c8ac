import assert from 'node:assert/strict';
import { findBrowser, type Machine } from '../../server/src/machine/find-browser.ts';

const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  home: '/home/a',
  isFile: (path) => files.includes(path),
});

describe('the browser that prints', () => {
  const windows = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', ProgramFiles: 'C:\\Program Files' };
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';

  it('is the Edge of Windows, and another one where Edge was taken away', () => {
    assert.deepEqual(findBrowser(machine('win32', [chrome, edge], windows)), { path: edge });
    assert.deepEqual(findBrowser(machine('win32', [chrome], windows)), { path: chrome });
  });

  it('is found on a Mac, in the folder of the user, too, and on Linux', () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    assert.deepEqual(findBrowser(machine('darwin', [mac])), { path: mac });
    assert.deepEqual(findBrowser(machine('darwin', [`/home/a${mac}`])), { path: `/home/a${mac}` });
    assert.deepEqual(findBrowser(machine('linux', ['/usr/bin/google-chrome'])), { path: '/usr/bin/google-chrome' });
  });

  it('is the one the environment names, before all others, and none instead of it', () => {
    const env = { ...windows, KENNZIFFER_BROWSER: 'D:\\Browser\\b.exe' };
    assert.deepEqual(findBrowser(machine('win32', [edge, 'D:\\Browser\\b.exe'], env)), { path: 'D:\\Browser\\b.exe' });
    assert.deepEqual(findBrowser(machine('win32', [edge], env)), { missing: 'D:\\Browser\\b.exe' });
    assert.deepEqual(findBrowser(machine('win32', [edge], { ...windows, KENNZIFFER_BROWSER: ' ' })), { path: edge });
  });

  it('is never one that lies in the current folder or the search path', () => {
    const everywhere = ['chrome.exe', 'msedge.exe', 'chromium', '/home/a/chromium', '/tmp/chromium'];
    const env = { PATH: '/tmp:/home/a' };
    for (const platform of ['win32', 'darwin', 'linux'] as const)
      assert.deepEqual(findBrowser(machine(platform, everywhere, env)), {});
  });
});
