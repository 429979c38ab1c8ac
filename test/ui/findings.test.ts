import assert from 'node:assert/strict';
import { Window } from './window.ts';

describe('findings, as an author sees them', () => {
  let window: Window;
  before(async function () {
    this.timeout(120_000);
    window = await Window.open('de');
    await window.openFile('frist.stelle.yaml');
  });
  after(() => window.close());

  it('are underlined', async () => {
    await window.page.locator('.squiggly-error').first().waitFor();
    await window.picture('squiggle');
  });

  it('explain themselves where the mouse rests', async () => {
    await window.line('bewerbungsfrist').locator('span', { hasText: '31.11.2026' }).last().hover();
    const hover = window.page.locator('.monaco-hover', { hasText: 'frist/datum' });
    await hover.waitFor();
    assert.match(await hover.innerText(), /31\.11\.2026 gibt es nicht/);
    await window.picture('hover');
    await window.page.keyboard.press('Escape');
  });

  for (const [key, where] of Object.entries({ End: 'at the cursor', Home: 'anywhere on the line of the cursor' }))
    it(`explain themselves on command, ${where}`, async () => {
      await window.line('bewerbungsfrist').click();
      await window.page.keyboard.press(key);
      await window.command('Kennziffer: Hinweis erklären');
      await window.page.locator('.monaco-hover', { hasText: 'frist/datum' }).waitFor();
      await window.page.keyboard.press('Escape');
    });

  it('offer to be turned off, and wait for the reason', async () => {
    await window.line('bewerbungsfrist').click();
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('Control+.');
    const offer = window.page.locator('.action-widget .monaco-list-row', {
      hasText: 'hier mit Begründung ausschalten',
    });
    await offer.waitFor();
    await window.picture('quick-fix');
    await offer.click();
    const comment = window.line('kennziffer-aus frist/datum:');
    await comment.waitFor();
    await window.page.keyboard.type('Nur ein Muster, wird nie veröffentlicht');
    await window.line('Nur ein Muster').waitFor();
    await window.picture('suppressed');
  });

  it('appear while typing, and go', async () => {
    await window.openFile('tippen.stelle.yaml');
    await window.page.locator('.squiggly-error').first().waitFor();
    await window.line('bewerbungsfrist').click();
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('Shift+Home');
    await window.page.keyboard.type('bewerbungsfrist: 14.12.2026');
    await window.page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  });

  it('are not all there is: fields are suggested while typing, and say what they are', async () => {
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.type('arbeitsz');
    await window.page.keyboard.press('Control+Space');
    await window.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'arbeitszeit' }).first().waitFor();
    await window.picture('completion');
    await window.page.keyboard.press('Tab');
    await window.line('arbeitszeit:').waitFor();
    await window.page.keyboard.press('Escape');
    await window.line('aufgaben:').locator('span span', { hasText: 'aufgaben' }).hover();
    await window.page.locator('.monaco-hover', { hasText: 'Aufgaben' }).waitFor();
    await window.picture('hover-field');
  });
});
