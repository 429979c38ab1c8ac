import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileParams, FileStat, FileText } from '../../server/src/lsp/protocol.ts';
import { houseCandidates, kindOf } from '../../server/src/lsp/uris.ts';
import { Client, insert, pulling } from './client.ts';

const virtual = 'vscode-vfs://github/stadt/stellen';
const text = 'titel: Sachbearbeiter/in (w/m/d)\n';

describe('house files', () => {
  it('are looked for beside the posting, then upward', () => {
    assert.deepEqual(houseCandidates('file:///a/b/x.stelle.yaml'), [
      'file:///a/b/arbeitgeber.yaml',
      'file:///a/b/arbeitgeber.yml',
      'file:///a/arbeitgeber.yaml',
      'file:///a/arbeitgeber.yml',
      'file:///arbeitgeber.yaml',
      'file:///arbeitgeber.yml',
    ]);
  });

  it('are looked for inside a share or a virtual folder, and in the same state of it', () => {
    assert.deepEqual(houseCandidates('vscode-vfs://github/org/x.stelle.yaml?ref=main').slice(-2), [
      'vscode-vfs://github/arbeitgeber.yaml?ref=main',
      'vscode-vfs://github/arbeitgeber.yml?ref=main',
    ]);
    assert.equal(houseCandidates('file://server/freigabe/x.stelle.yaml').at(-1), 'file://server/arbeitgeber.yml');
    assert.deepEqual(houseCandidates('untitled:Untitled-1'), []);
  });

  it('and postings are known by language or name, whatever the case', () => {
    assert.equal(kindOf('file:///c%3A/X.Stelle.YAML'), 'posting');
    assert.equal(kindOf('untitled:Untitled-1', 'stellenausschreibung'), 'posting');
    assert.equal(kindOf('file:///a/Arbeitgeber.yml'), 'house');
    assert.equal(kindOf('file:///a/meinarbeitgeber.yml'), undefined);
    assert.equal(kindOf('file:///a/stelle.yaml'), undefined);
  });

  it('are read through the client, once, the nearest', async () => {
    const asked: string[] = [];
    const client = await Client.start(pulling, { files: true }, ({ connection }) => {
      connection.onRequest('kennziffer/stat', ({ uri }: FileParams): FileStat => {
        asked.push(uri);
        return { size: uri === `${virtual}/arbeitgeber.yml` ? 20 : null };
      });
      connection.onRequest('kennziffer/readFile', ({ uri }: FileParams): FileText => {
        asked.push(`read ${uri}`);
        return { text: 'name: Stadt Beispiel\n' };
      });
    });
    const uri = `${virtual}/amt/a.stelle.yaml`;
    await client.open(uri, text);
    await client.pull(uri);
    assert.deepEqual(asked, [
      `${virtual}/amt/arbeitgeber.yaml`,
      `${virtual}/amt/arbeitgeber.yml`,
      `${virtual}/arbeitgeber.yaml`,
      `${virtual}/arbeitgeber.yml`,
      `read ${virtual}/arbeitgeber.yml`,
    ]);
    await client.change(uri, insert(0, 7, 'x'));
    await client.pull(uri);
    assert.equal(asked.length, 5, 'typing reads no files');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${virtual}/arbeitgeber.yml`, type: 2 }],
    });
    await client.pull(uri);
    assert.equal(asked.length, 10, 'a change on disk is read');
    await client.stop();
  });

  it('are read by the server itself for other editors', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kennziffer-haus ä-'));
    const client = await Client.start(pulling);
    try {
      await mkdir(join(folder, 'amt'));
      const uri = pathToFileURL(join(folder, 'amt', 'a.stelle.yaml')).href;
      await client.open(uri, text);
      const { resultId } = await client.pull(uri);
      await writeFile(join(folder, 'arbeitgeber.yaml'), 'name: Stadt Beispiel\n');
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(join(folder, 'arbeitgeber.yaml')).href, type: 1 }],
      });
      await client.until(() => client.refreshes > 0);
      assert.equal((await client.pull(uri, resultId)).kind, 'full');
    } finally {
      await client.stop();
      await rm(folder, { recursive: true });
    }
  });
});
