// Two folders in one window, each with a house of its own, over the real protocol: what is told of one is not mixed with the other.
import assert from 'node:assert/strict';
import type { CompletionItem, WorkspaceFoldersChangeEvent } from 'vscode-languageserver/node';
import { overviewStale, type CheckAllResult, type OverviewResult } from '../../server/src/lsp/overview-protocol.ts';
import { pulling } from './client.ts';
import { FolderClient } from './folder-client.ts';

const [city, district] = ['file:///herne%20stadt', 'file:///kreis'] as const;
const houseOf = (name: string): string =>
  `name: ${name}\nkennziffer:\n  muster: JJ/NNNN\nportrait:\n  kurz: Wir sind ${name}.\n`;
const posting = (number: string, more = ''): string =>
  `stand: Entwurf\nkennziffer: ${number}\ntitel: Leitung (w/m/d)\n${more}`;
const files = {
  [`${city}/arbeitgeber.yaml`]: houseOf('die Stadt'),
  [`${city}/a.stelle.yaml`]: posting('26/0417'),
  [`${city}/amt/arbeitgeber.yaml`]: 'erbt: ../arbeitgeber.yaml\nportrait:\n  amt: Wir sind ein Amt.\n',
  [`${city}/amt/b.stelle.yaml`]: posting('26/0420', 'stellenprofil: Mit <kurz> und <amt>.\n'),
  [`${district}/arbeitgeber.yaml`]: `${houseOf('der Kreis')}regeln:\n  frist/kurz: aus\n`,
  [`${district}/a.stelle.yaml`]: posting('26/0417', 'stellenprofil: Mit <amt>.\n'),
  [`${district}/c.stelle.yaml`]: posting('26/0900'),
};

const folders = { ...pulling, workspace: { ...pulling.workspace, workspaceFolders: true } };

describe('two folders, each with its own house', () => {
  let editor: FolderClient;
  let isOld = false;
  const request = <T>(method: string): Promise<T> => editor.client.connection.sendRequest(method);
  const codes = async (uri: string): Promise<unknown[]> =>
    (await editor.client.items(uri)).flatMap(({ code, severity }) => (severity === 1 || severity === 2 ? [code] : []));
  const open = (uri: string, text: string): Promise<void> => editor.client.open(uri, text);
  const next = async (uri: string): Promise<string[]> => {
    await open(uri, 'kennziffer: \n');
    const params = { textDocument: { uri }, position: { line: 0, character: 12 } };
    const items = await editor.client.connection.sendRequest<CompletionItem[]>('textDocument/completion', params);
    return items.flatMap(({ label }) => (/^\d\d\/\d{4}$/.test(label) ? [label] : []));
  };
  const listed = async (): Promise<string[]> =>
    (await request<OverviewResult>('kennziffer/overview')).groups
      .flatMap(({ rows }) => rows.map(({ uri }) => uri))
      .sort();

  beforeEach(async () => {
    editor = await FolderClient.start({ ...files }, folders, [city, district], {}, (client) =>
      client.connection.onNotification(overviewStale, () => {
        isOld = true;
        client.wake();
      }),
    );
    await request<CheckAllResult>('kennziffer/checkAll');
  });
  afterEach(() => editor.client.stop());

  it('may give the same number; one house, with what inherits from it, may not', async () => {
    for (const uri of [`${city}/a.stelle.yaml`, `${district}/a.stelle.yaml`] as const) await open(uri, files[uri]!);
    assert.ok(!(await codes(`${city}/a.stelle.yaml`)).includes('kennziffer/doppelt'));
    assert.ok(!(await codes(`${district}/a.stelle.yaml`)).includes('kennziffer/doppelt'));
    await open(`${city}/amt/neu.stelle.yaml`, posting('26/0417'));
    assert.ok((await codes(`${city}/amt/neu.stelle.yaml`)).includes('kennziffer/doppelt'));
    assert.ok((await codes(`${city}/a.stelle.yaml`)).includes('kennziffer/doppelt'));
    assert.ok(!(await codes(`${district}/a.stelle.yaml`)).includes('kennziffer/doppelt'));
  });

  it('have their own next numbers', async () => {
    assert.deepEqual(await next(`${city}/neu.stelle.yaml`), ['26/0421']);
    assert.deepEqual(await next(`${city}/amt/neu.stelle.yaml`), ['26/0421']);
    assert.deepEqual(await next(`${district}/neu.stelle.yaml`), ['26/0901']);
  });

  it('have their own units for a new posting; a folder without a house has those of no house', async () => {
    const bare = 'file:///verein';
    const unit = (name: string): string => posting('26/0999', `organisation: ${name}\n`);
    await editor.write(`${city}/b.stelle.yaml`, unit('Bürgerdienste'));
    await editor.write(`${city}/amt/d.stelle.yaml`, unit('Zulassung'));
    await editor.write(`${district}/b.stelle.yaml`, unit('Kreisstraßen'));
    await editor.write(`${bare}/b.stelle.yaml`, unit('Vorstand'));
    const units = async (uri: string): Promise<string[]> =>
      (await editor.client.connection.sendRequest<string[][]>('kennziffer/units', { uri })).map((one) => one.join());
    assert.deepEqual(await units(`${city}/neu.stelle.yaml`), ['Bürgerdienste', 'Zulassung']);
    assert.deepEqual(await units(`${city}/amt/neu.stelle.yaml`), ['Bürgerdienste', 'Zulassung']);
    assert.deepEqual(await units(`${district}/neu.stelle.yaml`), ['Kreisstraßen']);
    assert.deepEqual(await units(`${bare}/neu.stelle.yaml`), ['Vorstand']);
    assert.deepEqual(await units('untitled:neu.stelle.yaml'), ['Vorstand']);
  });

  it('have their own texts', async () => {
    for (const uri of [`${city}/amt/b.stelle.yaml`, `${district}/a.stelle.yaml`] as const) await open(uri, files[uri]!);
    assert.ok(!(await codes(`${city}/amt/b.stelle.yaml`)).includes('haus/unbekannter-verweis'));
    assert.ok((await codes(`${district}/a.stelle.yaml`)).includes('haus/unbekannter-verweis'));
  });

  it('stand in one list, until one of them is closed', async () => {
    const all = Object.keys(files).filter((uri) => uri.includes('.stelle.'));
    assert.deepEqual(await listed(), all.sort());
    isOld = false;
    for (const uri of Object.keys(editor.files))
      if (uri.startsWith(district)) Reflect.deleteProperty(editor.files, uri);
    const event: WorkspaceFoldersChangeEvent = { added: [], removed: [{ uri: district, name: 'kreis' }] };
    await editor.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await editor.client.until(() => isOld);
    assert.deepEqual(
      await listed(),
      all.filter((uri) => uri.startsWith(city)),
    );
  });
});
