import assert from 'node:assert/strict';
import { once } from 'node:events';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { Client, insert, pulling } from './client.ts';

const uri = 'file:///stellen/a.stelle.yaml';
const text = 'titel: Sachbearbeiter/in (w/m/d)\n';

describe('a client that asks for diagnostics', () => {
  let client: Client;
  beforeEach(async () => (client = await Client.start(pulling)));
  afterEach(() => client.stop());

  it('is told that files depend on each other', () => {
    assert.deepEqual(client.result.capabilities.diagnosticProvider, {
      identifier: 'kennziffer',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });

  it('is never sent any', async () => {
    await client.open(uri, text);
    await client.change(uri, insert(0, 7, 'x'));
    await client.pull(uri);
    await client.close(uri);
    await client.pull(uri);
    assert.deepEqual(client.published, []);
  });

  it('hears "unchanged" until something changes', async () => {
    await client.open(uri, text);
    const { resultId } = await client.pull(uri);
    assert.equal((await client.pull(uri, resultId)).kind, 'unchanged');
    await client.change(uri, insert(0, 7, 'x'));
    const after = await client.pull(uri, resultId);
    assert.equal(after.kind, 'full');
    assert.notEqual(after.resultId, resultId);
  });

  it('gets one run for many questions', async () => {
    await client.open(uri, text);
    const reports = await Promise.all(Array.from({ length: 10 }, () => client.pull(uri)));
    assert.equal(new Set(reports.map(({ resultId }) => resultId)).size, 1);
  });

  it('may change its mind', async () => {
    await client.open(uri, text);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    const refused = (error: unknown): boolean =>
      error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
    await assert.rejects(asked, refused);
    assert.equal((await client.pull(uri)).kind, 'full');
  });

  it('gets nothing for a file that is closed or not ours', async () => {
    await client.open('file:///ci.yaml', 'a: b\n', 'yaml');
    assert.deepEqual(await client.pull('file:///ci.yaml'), { kind: 'full', items: [] });
    assert.deepEqual(await client.pull(uri), { kind: 'full', items: [] });
  });

  it('is asked to ask again when a house file changes on disk', async () => {
    await client.open(uri, text);
    const { resultId } = await client.pull(uri);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///stellen/arbeitgeber.yaml', type: 2 }],
    });
    await client.until(() => client.refreshes > 0);
    assert.equal((await client.pull(uri, resultId)).kind, 'unchanged', 'the house file is as it was: none');
  });

  it('gets new findings when the house file is edited, before it is saved', async () => {
    await client.open(uri, text);
    const { resultId } = await client.pull(uri);
    await client.open('file:///arbeitgeber.yaml', 'name: Stadt Beispiel\n', 'arbeitgeber');
    await client.until(() => client.refreshes > 0);
    assert.equal((await client.pull(uri, resultId)).kind, 'full');
  });

  it('takes the server with it when it dies', async () => {
    const lost = await Client.start(pulling);
    const exit = once(lost.process, 'exit');
    lost.process.stdin?.end();
    await exit;
    lost.connection.dispose();
  });

  it('notices a killed server, and another one knows nothing of the old answers', async () => {
    const lost = await Client.start(pulling);
    await lost.open(uri, text);
    const { resultId } = await lost.pull(uri);
    const closed = new Promise<void>((resolve) => lost.connection.onClose(resolve));
    lost.process.kill('SIGKILL');
    await closed;
    lost.connection.dispose();
    await client.open(uri, text);
    assert.equal((await client.pull(uri, resultId)).kind, 'full');
  });
});
