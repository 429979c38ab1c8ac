import assert from 'node:assert/strict';
import {
  exportFormatsRequest,
  exportRequest,
  type ExportChoice,
  type ExportParams,
  type ExportResult,
} from '../../server/src/lsp/export-protocol.ts';
import type { FileStat, FileText } from '../../server/src/lsp/protocol.ts';
import { exportNames } from '../../server/src/render/export/index.ts';
import { Client, pulling } from './client.ts';

const uri = 'file:///stellen/a.stelle.yaml';
const house = 'file:///stellen/arbeitgeber.yaml';
const text = 'titel: Sachbearbeiter/in (w/m/d)\naufgaben:\n  - Anträge prüfen\nintern:\n  notiz: STRENGGEHEIM\n';

const ask = (client: Client, params: Partial<ExportParams> = {}): Promise<ExportResult | null> =>
  client.connection.sendRequest(exportRequest, { uri, format: 'text', ...params });

describe('exports over stdio', () => {
  it('names all formats in the language of the author', async () => {
    for (const [lang, title] of [
      ['de', 'Webseite'],
      ['en', 'Web page'],
    ] as const) {
      const client = await Client.start(pulling, { today: '2026-11-23', lang });
      const choices = await client.connection.sendRequest<ExportChoice[]>(exportFormatsRequest);
      assert.deepEqual(
        choices.map(({ name }) => name),
        exportNames,
      );
      assert.equal(choices[0]!.title, title);
      await client.stop();
    }
  });

  it('are of the text as it is in the editor, with the number of its errors', async () => {
    const client = await Client.start(pulling, { today: '2026-11-23' });
    await client.open(uri, text);
    const content = { text: 'Sachbearbeiter/in (w/m/d)\n\nIhre Aufgaben\n• Anträge prüfen\n' };
    assert.deepEqual(await ask(client), { content, errors: 0 });
    const logo = { file: 'logo.png', base64: 'iVBORw0KGgo=' };
    assert.doesNotMatch(JSON.stringify(await ask(client, { format: 'html', logo })), /STRENGGEHEIM/);
    assert.equal(await ask(client, { format: 'gibtesnicht' }), null);
    assert.equal(await ask(client, { uri: 'file:///stellen/zu.stelle.yaml' }), null);
    await client.stop();
  });

  it('are none where the posting or its house cannot be read', async () => {
    let houseText = 'name: "Stadt\nland: NW\n';
    const client = await Client.start(pulling, { files: true, today: '2026-11-23' });
    client.connection.onRequest('kennziffer/stat', ({ uri: of }: { uri: string }): FileStat => ({
      size: of === house ? houseText.length : null,
    }));
    client.connection.onRequest('kennziffer/readFile', ({ uri: of }: { uri: string }): FileText => ({
      text: of === house ? houseText : null,
    }));
    await client.open(uri, text);
    assert.deepEqual(await ask(client), { brokenHouse: house });
    const other = 'file:///stellen/b.stelle.yaml';
    await client.open(other, 'titel: A\naufgaben: "offen\nangebot: B\n');
    assert.deepEqual(await ask(client, { uri: other }), { brokenLine: 1 });
    houseText = 'name: Stadt A\n';
    await client.open(house, houseText, 'arbeitgeber');
    assert.equal(await ask(client, { uri: house }), null);
    const result = await ask(client);
    assert.ok(result && 'content' in result && 'text' in result.content);
    assert.match(result.content.text, /^Stadt A\n/);
    await client.stop();
  });
});
