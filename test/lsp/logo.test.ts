// The logo that a house file names, over the real protocol: seen through the client's files, and followed when it comes and goes.
import assert from 'node:assert/strict';
import { renderRequest, renderStale, type RenderResult } from '../../server/src/lsp/preview-protocol.ts';
import { pulling } from './client.ts';
import { FolderClient } from './folder-client.ts';

const base = 'file:///stadt';
const house = `${base}/arbeitgeber.yaml`;
const logo = `${base}/Bilder/Logo%20gro%C3%9F.svg`;
const posting = `${base}/a.stelle.yaml`;
const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const houseText = 'name: Stadt\nstil:\n  logo: Bilder/Logo groß.svg\n';

interface Watching {
  readonly watchers: readonly { readonly globPattern: unknown }[];
}

describe('the logo of a house in the editor', () => {
  let editor: FolderClient;
  let stale = 0;
  const start = async (files: Record<string, string>, trusted: boolean): Promise<void> => {
    stale = 0;
    editor = await FolderClient.start(files, pulling, [base], { trusted }, (client) =>
      client.connection.onNotification(renderStale, () => {
        stale += 1;
        client.wake();
      }),
    );
  };
  const about = async (): Promise<string[]> =>
    (await editor.client.items(house)).flatMap(({ code, message }) =>
      code === 'haus/logo' && typeof message === 'string' ? [message] : [],
    );
  afterEach(() => editor.client.stop());

  for (const trusted of [true, false])
    it(`is missed in the house file, until it is there; previews hear of it (${trusted ? 'trusted' : 'untrusted'})`, async () => {
      await start({ [house]: houseText, [posting]: 'titel: Leitung (w/m/d)\n' }, trusted);
      const { client } = editor;
      await client.open(house, houseText, 'arbeitgeber');
      const [message] = await about();
      assert.match(message ?? '', /„Bilder\/Logo groß\.svg“ ist nicht zu finden/);
      const watched = (): boolean =>
        client.registrations.some(({ registerOptions }) =>
          (registerOptions as Watching).watchers.some(({ globPattern }) => globPattern === '**/Logo groß.svg'),
        );
      await client.until(watched);
      const before = stale;
      await editor.write(logo, picture);
      await client.until(() => stale > before);
      assert.deepEqual(await about(), []);
      await editor.write(logo, undefined);
      await client.until(() => stale > before + 1);
      assert.equal((await about()).length, 1);
    });

  it('is too large for a logo, until a smaller one lies there', async () => {
    await start({ [house]: houseText, [logo]: ' '.repeat(5_000_001), [posting]: 'titel: Leitung (w/m/d)\n' }, true);
    await editor.client.open(house, houseText, 'arbeitgeber');
    const [message] = await about();
    assert.match(message ?? '', /„Bilder\/Logo groß\.svg“ hat 5,1 MB, mehr als die 5 MB, .* ohne Logo\. Bitte/);
    const before = stale;
    await editor.write(logo, picture.padEnd(5_000_000));
    await editor.client.until(() => stale > before);
    assert.deepEqual(await about(), []);
  });

  it('is no picture, and not shown as a broken one, until one lies there', async () => {
    await start({ [house]: houseText, [logo]: '<!doctype html>', [posting]: 'titel: Leitung (w/m/d)\n' }, true);
    const { client } = editor;
    await client.open(house, houseText, 'arbeitgeber');
    await client.open(posting, 'titel: Leitung (w/m/d)\n');
    const shown = async (): Promise<string | undefined> =>
      (await client.connection.sendRequest<RenderResult>(renderRequest, { uri: posting })).look.logo?.file;
    assert.match((await about())[0] ?? '', /„Bilder\/Logo groß\.svg“ steckt kein Bild/);
    assert.equal(await shown(), undefined);
    const before = stale;
    await editor.write(logo, picture);
    await client.until(() => stale > before);
    assert.deepEqual([await about(), await shown()], [[], 'Bilder/Logo groß.svg']);
  });

  it('is not missed while nobody can see what lies beside the house file', async () => {
    await start({}, true);
    await editor.client.open(house, houseText, 'arbeitgeber');
    assert.deepEqual(await about(), []);
  });

  it('is missed where it is named, not in the houses that inherit it', async () => {
    const child = `${base}/amt/arbeitgeber.yaml`;
    const text = 'erbt: ../arbeitgeber.yaml\nname: Amt\n';
    await start(
      { [house]: houseText, [child]: text, [`${base}/amt/b.stelle.yaml`]: 'titel: Aufsicht (w/m/d)\n' },
      true,
    );
    const { client } = editor;
    await client.open(child, text, 'arbeitgeber');
    assert.deepEqual(await client.items(child), []);
    await client.open(house, houseText, 'arbeitgeber');
    assert.equal((await about()).length, 1);
  });
});
