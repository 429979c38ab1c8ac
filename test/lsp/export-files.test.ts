import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import {
  exportFormatsRequest,
  exportRequest,
  type ExportChoice,
  type ExportResult,
} from '../../server/src/lsp/export-protocol.ts';
import { exportNamesFor } from '../../server/src/render/export/index.ts';
import { toDocx } from '../../server/src/render/docx/docx.ts';
import { printingBrowser } from '../machine/printing-browser.ts';
import { readPdf } from '../machine/read-pdf.ts';
import { view } from '../render/support.ts';
import { Client, pulling } from './client.ts';

const uri = 'file:///stellen/neu.stelle.yaml';
const text = 'titel: Sachbearbeiter/in (w/m/d)\naufgaben:\n  - Anträge prüfen\nintern:\n  notiz: STRENGGEHEIM\n';
const today = '2026-11-23';
const server = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

async function exported(client: Client, format: string): Promise<Buffer> {
  const result = await client.connection.sendRequest<ExportResult | null>(exportRequest, { uri, format });
  assert.ok(result && 'content' in result && 'base64' in result.content, JSON.stringify(result));
  return Buffer.from(result.content.base64, 'base64');
}

/** The server as a real process in such an environment. */
async function start(env: Readonly<Record<string, string>>): Promise<Client> {
  const before = process.env;
  process.env = { ...before, ...env };
  try {
    const client = await Client.start(pulling, { today }, undefined, [], [server, '--stdio']);
    await client.open(uri, text);
    return client;
  } finally {
    process.env = before;
  }
}

describe('files of other programs over stdio', () => {
  it('are offered where the machine is at hand', async () => {
    const client = await start({});
    const formats = await client.connection.sendRequest<ExportChoice[]>(exportFormatsRequest);
    const names = formats.filter(({ kind }) => kind === 'file').map(({ name }) => name);
    assert.deepEqual(names, ['pdf', 'docx']);
    await client.stop();
    // What a server in a browser answers: its host has no printer.
    assert.deepEqual(
      exportNamesFor(false),
      formats.map(({ name }) => name).filter((name) => !names.includes(name)),
    );
  });

  it('docx: comes from the bundle beside the server', async () => {
    const client = await start({});
    assert.ok((await exported(client, 'docx')).equals(Buffer.from(await toDocx(view(text), { today }))));
    await client.stop();
  });

  it('pdf: is printed by a browser', async () => {
    const browser = printingBrowser();
    const client = await start({ KENNZIFFER_BROWSER: browser.path });
    const pdf = await readPdf(await exported(client, 'pdf'));
    assert.deepEqual(pdf.headings('H1'), ['Sachbearbeiter/in (w/m/d)']);
    assert.doesNotMatch(pdf.pages.flat().join('\n'), /STRENG/);
    await client.stop();
    browser.remove();
  });

  it('pdf: says what to do where there is no browser', async () => {
    const client = await start({ KENNZIFFER_BROWSER: '/gibt/es/nicht' });
    await assert.rejects(
      client.connection.sendRequest(exportRequest, { uri, format: 'pdf' }),
      /KENNZIFFER_BROWSER nennt „\/gibt\/es\/nicht“, dort liegt aber keine Datei\. Stattdessen: als Webseite/,
    );
    await client.stop();
  });
});
