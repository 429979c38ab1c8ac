import assert from 'node:assert/strict';
import { Client, insert, pushing } from './client.ts';

const uri = 'file:///stellen/a.stelle.yaml';
const text = 'titel: Sachbearbeiter/in (w/m/d)\n';

describe('a client that waits for diagnostics', () => {
  let client: Client;
  beforeEach(async () => (client = await Client.start(pushing)));
  afterEach(() => client.stop());

  it('is not offered to ask for them', () => {
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
  });

  it('gets them with the version they are about', async () => {
    await client.open(uri, text);
    await client.until(() => client.published.length > 0);
    assert.equal(client.published[0]?.uri, uri);
    assert.equal(client.published[0].version, 1);
  });

  it('gets no answer twice and none about a text that is gone, however fast it types', async () => {
    await client.open(uri, text);
    await Promise.all(Array.from({ length: 20 }, () => client.change(uri, insert(0, 7, 'x'))));
    await client.until(() => client.published.at(-1)?.version === 21);
    const versions = client.published.map(({ version }) => version ?? 0);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
    assert.equal(new Set(versions).size, versions.length);
  });

  it('has them taken back on close, and none come after', async () => {
    await client.open(uri, text);
    await client.change(uri, insert(0, 7, 'x'));
    await client.close(uri);
    // Any answer is one about a later message than the close.
    await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [] },
    });
    const last = client.published.at(-1);
    assert.deepEqual(last?.diagnostics, []);
    assert.equal(last.version, undefined);
  });

  it('has them taken back on delete', async () => {
    await client.open(uri, text);
    await client.until(() => client.published.length > 0);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    await client.until(() => client.published.length > 1);
    assert.deepEqual(client.published.at(-1), { uri, diagnostics: [] });
  });

  it('hears nothing about files that are not ours', async () => {
    await client.open('file:///ci.yaml', 'a: b\n', 'yaml');
    await client.open(uri, text);
    await client.until(() => client.published.length > 0);
    assert.deepEqual(
      client.published.map((published) => published.uri),
      [uri],
    );
  });

  it('may know postings by name only', async () => {
    await client.open(uri, text, 'yaml');
    await client.until(() => client.published.length > 0);
    assert.equal(client.published[0]?.uri, uri);
  });
});
