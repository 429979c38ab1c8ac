import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, open } from './support.ts';

describe('the extension', () => {
  it('gives both endings of a posting its own language', async () => {
    assert.equal((await open('frist.stelle.yaml')).languageId, 'stellenausschreibung');
    assert.equal((await open('amt/zulassung.stelle.yml')).languageId, 'stellenausschreibung');
    assert.equal((await open('arbeitgeber.yaml')).languageId, 'arbeitgeber');
  });

  it('leaves other YAML alone', async () => {
    const other = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'titel: x\n' });
    assert.equal(other.languageId, 'yaml');
  });

  it('is not spoken over by a general YAML extension', async () => {
    // What redhat.vscode-yaml registers for.
    const general = [
      ...['yaml', 'dockercompose', 'github-actions-workflow'].map((language) => ({ language })),
      { pattern: '*.y(a)ml' },
    ];
    for (const name of ['frist.stelle.yaml', 'amt/zulassung.stelle.yml', 'arbeitgeber.yaml'])
      assert.equal(vscode.languages.match(general, await open(name)), 0, name);
    const other = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'titel: x\n' });
    assert.ok(vscode.languages.match(general, other) > 0);
  });

  it('starts its server as a process of its own', async () => {
    const { exports } = await extension();
    assert.notEqual(exports.serverProcessId(), process.pid);
    assert.ok(exports.serverProcessId());
  });

  it('offers every command it names, and no other', async () => {
    const { contributes } = (await extension()).packageJSON as { contributes: { commands: { command: string }[] } };
    const offered = (await vscode.commands.getCommands(true)).filter((id) => id.startsWith('kennziffer.'));
    // What VS Code itself makes for a view is not ours.
    const ofViews = /^kennziffer\.(?:postings\.|resetViewContainerLocation$)/;
    const own = offered.filter((id) => !id.startsWith('kennziffer.server.') && !ofViews.test(id)).sort();
    assert.deepEqual(own, contributes.commands.map(({ command }) => command).sort());
  });

  it('is titled in a language in every place', async () => {
    const manifest = (await extension()).packageJSON as { contributes: unknown };
    assert.doesNotMatch(JSON.stringify(manifest.contributes), /%[a-z.A-Z]+%/);
  });

  it('restarts the server on command', async () => {
    const { exports } = await extension();
    const before = exports.serverProcessId();
    await vscode.commands.executeCommand('kennziffer.restartServer');
    assert.ok(exports.serverProcessId());
    assert.notEqual(exports.serverProcessId(), before);
  });

  it('gets a killed server back by itself', async () => {
    const { exports } = await extension();
    const before = exports.serverProcessId();
    assert.ok(before);
    const back = exports.whenRunning();
    process.kill(before, 'SIGKILL');
    await back;
    assert.notEqual(exports.serverProcessId(), before);
  });
});
