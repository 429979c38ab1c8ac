import assert from 'node:assert/strict';
import { Window } from './window.ts';

describe('an author who exports a posting, in German', function () {
  this.timeout(120_000);
  let window: Window;

  before(async () => {
    window = await Window.open('de');
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await window.openFile('vorschau.stelle.yaml');
  });
  after(() => window.close());

  const row = (text: string) => window.page.locator('.quick-input-list .monaco-list-row', { hasText: text });
  /** Waits for a message. The window of a test has no focus, and shows its messages only where they are collected. */
  async function said(text: string): Promise<void> {
    const center = window.page.locator('.notifications-center');
    if (!(await center.isVisible())) await window.command('Notifications: Show Notifications');
    await center.locator('.notification-list-item', { hasText: text }).waitFor();
  }
  const start = () => window.page.locator('.editor-actions a[aria-label*="Ausschreibung exportieren"]').first().click();

  it('chooses by what it is for, and saves the page beside the posting', async () => {
    await start();
    await row('Interamt, Stellenbörsen und CMS').waitFor();
    await window.picture('export-formats');
    await row('Webseite').click();
    const place = window.page.locator('.quick-input-widget input[aria-describedby]').first();
    await window.page.locator('.quick-input-widget', { hasText: 'Ausschreibung exportieren' }).waitFor();
    await window.page.waitForFunction(
      "[...document.querySelectorAll('.quick-input-widget input')].some(({ value }) => value.endsWith('/vorschau.html'))",
    );
    await window.picture('export-save');
    await place.press('Enter');
    await said('Exportiert: vorschau.html');
    // The example has a date that no calendar has.
    await said('Offene Fehler: 1');
    await window.picture('export-saved');
    assert.match(await window.text('vorschau.html'), /<h1>Sachbearbeiter\/in/);
  });

  it('takes a text straight into the clipboard', async () => {
    await start();
    await row('Kurzfassung').click();
    await row('In die Zwischenablage').click();
    await said('Kopiert: Kurzfassung');
    const text = await window.page.evaluate(() =>
      (
        globalThis as unknown as { navigator: { clipboard: { readText(): Promise<string> } } }
      ).navigator.clipboard.readText(),
    );
    assert.match(text, /^Stadt Beispiel\nSachbearbeiter\/in \(w\/m\/d\) für die Wohngeldstelle\n/);
  });

  it('is told kindly why nothing is made of a file that cannot be read', async () => {
    await window.line('titelzusatz').click();
    await window.page.keyboard.press('Home');
    await window.page.keyboard.type('stil: "offen');
    await window.page.keyboard.press('Enter');
    await start();
    await row('Nur Text').click();
    await said('lässt sich gerade nicht lesen');
    await window.picture('export-broken');
  });
});
