import assert from 'node:assert/strict';
import { Window } from './window.ts';

describe('an author, in German', () => {
  let window: Window;
  before(async function () {
    this.timeout(120_000);
    window = await Window.open('de');
  });
  after(() => window.close());

  it('sees by the status bar that the file is a posting', async () => {
    await window.openFile('frist.stelle.yaml');
    await window.page.locator('#status\\.editor\\.mode', { hasText: 'Stellenausschreibung' }).waitFor();
  });

  it('sees keys and prose in different colours', async () => {
    // Colours come a moment after the text: mtk1 is what has none.
    await window.line('aufgaben:').locator('span span:not(.mtk1)', { hasText: 'aufgaben' }).waitFor();
    const prose = window.line('Zulassung').locator('span span', { hasText: 'Zulassung' });
    assert.equal(await prose.getAttribute('class'), 'mtk1');
    await window.picture('posting');
  });

  it('goes on with a bullet by Enter', async () => {
    await window.line('Zulassung').click();
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.type('Auskunft am Schalter');
    const line = window.line('Auskunft am Schalter');
    await line.waitFor();
    assert.equal((await line.innerText()).replaceAll('\u00a0', ' '), '  - Auskunft am Schalter');
  });

  it('finds the commands in German', async () => {
    await window.page.keyboard.press('F1');
    await window.page.locator('.quick-input-widget input').fill('>Kennziffer');
    for (const title of ['Hinweis erklären', 'Prüfung neu starten', 'Protokoll öffnen']) {
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: `Kennziffer: ${title}` }).waitFor();
    }
    await window.picture('commands');
    await window.page.keyboard.press('Escape');
  });

  it('is told by the language status that postings are checked', async () => {
    await window.page.locator('#status\\.languageStatus').hover();
    await window.page.locator('.hover-language-status', { hasText: 'Kennziffer prüft' }).waitFor();
    await window.picture('status');
  });
});
