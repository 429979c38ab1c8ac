import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { Window } from './window.ts';

/** Whether the tabs that VS Code in the browser has written down for its next start contain a text. Runs in the page. */
const storedTabs = `async (text) => {
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db-')) continue;
    const database = await settled(indexedDB.open(name));
    const items = database.transaction('ItemTable').objectStore('ItemTable');
    const tabs = await settled(items.get('memento/workbench.parts.editor'));
    database.close();
    if (tabs?.includes(text)) return true;
  }
  return false;
}`;

describe('an author with the preview, in German', function () {
  this.timeout(120_000);
  let window: Window;
  let preview: FrameLocator;

  before(async () => {
    window = await Window.open('de');
    await window.openFile('vorschau.stelle.yaml');
    // When its icon is there, the keys of the extension are, too.
    await window.page.locator('.editor-actions a[aria-label*="Vorschau daneben öffnen"]').waitFor();
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('v');
    preview = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await preview.locator('h1', { hasText: 'Sachbearbeiter/in' }).waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await window.picture('preview-failed');
  });
  after(() => window.close());

  it('sees the posting as its readers will, beside the text', async () => {
    await window.page.locator('.tab', { hasText: 'Vorschau vorschau.stelle.yaml' }).waitFor();
    await preview.locator('.fact', { hasText: 'Stunden pro Woche' }).waitFor();
    assert.equal((await preview.locator('body').innerText()).includes('GEHEIM'), false);
    await window.picture('preview');
  });

  it('sees the logo and the colour of the house', async () => {
    const logo = preview.getByRole('img', { name: 'Logo Stadt Beispiel' });
    await logo.evaluate((image: { decode(): Promise<void> }) => image.decode());
    await preview.locator('h2').first().waitFor();
    assert.match((await preview.locator('html').getAttribute('style')) ?? '', /--house-light: #a3123f;/);
  });

  it('has one preview of a posting, however often it is asked for', async () => {
    await window.page.locator('.editor-actions a[aria-label*="Vorschau daneben öffnen"]').first().click();
    await window.line('titelzusatz').click();
    assert.equal(await window.page.locator('.tab', { hasText: 'Vorschau vorschau.stelle.yaml' }).count(), 1);
  });

  it('goes on writing, and sees it', async () => {
    await window.line('titelzusatz').click();
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(' im Rathaus');
    await preview.locator('.addition', { hasText: 'für die Wohngeldstelle im Rathaus' }).waitFor();
  });

  it('is told on the page what is wrong with a date', async () => {
    await preview.locator('mark.finding', { hasText: '31.11.2026' }).first().hover();
    await preview.locator('.finding-tip', { hasText: 'gibt es nicht' }).waitFor();
    await window.picture('preview-finding');
  });

  it('gets from the page to the text by a double click', async () => {
    await preview.locator('li', { hasText: 'Kenntnisse im Wohngeldrecht' }).dblclick();
    await window.page.locator('#status\\.editor\\.selection', { hasText: /\b38\b/ }).waitFor();
  });

  it('reads kindly that a line cannot be read, and keeps the last page', async () => {
    await window.line('Kenntnisse im Wohngeldrecht').click();
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.type('"offen');
    await preview.locator('#banner', { hasText: 'lässt sich gerade nicht lesen' }).waitFor();
    assert.match(await preview.locator('.wuenschenswert').innerText(), /Kenntnisse im Wohngeldrecht\s+Englisch/);
    await window.picture('preview-broken');
  });

  it('finds the preview again after the window was loaded anew', async () => {
    await window.line('Kenntnisse im Wohngeldrecht').click();
    await window.page.keyboard.press('Control+S');
    await window.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    // Every five seconds VS Code writes down which tabs there are; what came later is gone with the window.
    await window.page.waitForFunction(storedTabs, 'kennziffer.preview');
    await window.page.reload();
    // The whole of VS Code starts again.
    await preview.locator('h1', { hasText: 'Sachbearbeiter/in' }).waitFor({ timeout: 90_000 });
    await window.page.locator('.tab', { hasText: 'Vorschau vorschau.stelle.yaml' }).waitFor();
    await window.picture('preview-reloaded');
  });
});
