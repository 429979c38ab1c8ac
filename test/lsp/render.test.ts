import assert from 'node:assert/strict';
import { renderRequest, renderStale, type RenderResult } from '../../server/src/lsp/preview-protocol.ts';
import type { FileStat, FileText } from '../../server/src/lsp/protocol.ts';
import { Client, insert, pulling, pushing } from './client.ts';

const uri = 'file:///stellen/vorschau.stelle.yaml';
const house = 'file:///stellen/arbeitgeber.yaml';
const text = 'titel: Sachbearbeiter/in (w/m/d)\nbewerbungsfrist: 31.11.2026\naufgaben:\n  - Anträge prüfen\n';

const render = (client: Client, of = uri): Promise<RenderResult | null> =>
  client.connection.sendRequest(renderRequest, { uri: of });

const html = (result: RenderResult | null): string => result!.parts.map((part) => part.html).join('');

describe('the preview over stdio', () => {
  for (const [name, capabilities] of Object.entries({ pulling, pushing })) {
    it(`is of the text as it is when asked, with its findings marked (${name})`, async () => {
      const client = await Client.start(capabilities);
      await client.open(uri, text);
      const first = await render(client);
      assert.match(html(first), /<h1[^>]*>.*Sachbearbeiter\/in/);
      assert.match(html(first), /<mark class="finding [^>]*>31\.11\.2026<\/mark>/);
      assert.equal(first!.version, 1);
      assert.ok(first!.findings > 0);
      await client.change(uri, insert(3, 4, 'Alle '));
      const second = await render(client);
      assert.match(html(second), />Alle Anträge prüfen</);
      assert.equal(second!.version, 2);
      await client.stop();
    });
  }

  it('names the language of what it says itself, whatever the posting is written in', async () => {
    for (const lang of ['de', 'en'] as const) {
      const client = await Client.start(pulling, { today: '2026-11-23', lang });
      await client.open(uri, text.replace(/^.*\n/, ''));
      const page = html(await render(client));
      const own = page.match(/<div id="finding-\d+"[^>]*>|<aside[^>]*>|<span class="untitled"[^>]*>/g)!;
      assert.ok(own.length >= 3, page);
      for (const tag of own) assert.match(tag, new RegExp(`lang="${lang}"`));
      await client.stop();
    }
  });

  it('says where a file cannot be read', async () => {
    const client = await Client.start(pulling);
    await client.open(uri, 'titel: A\naufgaben: "offen\nangebot: B\n');
    assert.equal((await render(client))?.brokenLine, 1);
    await client.stop();
  });

  it('is nothing for what is closed or no posting', async () => {
    const client = await Client.start(pulling);
    await client.open(house, 'name: A\n', 'arbeitgeber');
    assert.equal(await render(client, house), null);
    assert.equal(await render(client), null);
    await client.stop();
  });

  it('is told to be old when the house file changes', async () => {
    let stale = 0;
    const waiting: (() => void)[] = [];
    const client = await Client.start(pulling, { today: '2026-11-23', files: true }, ({ connection }) => {
      connection.onNotification(renderStale, () => {
        stale += 1;
        waiting.splice(0).forEach((resolve) => resolve());
      });
      connection.onRequest('kennziffer/stat', (): FileStat => ({ size: null }));
      connection.onRequest('kennziffer/readFile', (): FileText => ({ text: null }));
    });
    await client.open(uri, `${text}portrait: kurz\n`);
    assert.match(html(await render(client)), /<span class="unknown">kurz<\/span>|kurz<\/mark>/);
    await client.open(house, 'portrait:\n  kurz: Wir sind die Stadt.\n', 'arbeitgeber');
    while (stale === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    assert.match(html(await render(client)), /Wir sind die Stadt\./);
    await client.stop();
  });
});
