import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from './window.ts';

describe('an author who begins a posting, in German', function () {
  this.timeout(120_000);
  let window: Window;

  before(async () => {
    window = await Window.open('de', '2026-11-23', { workspace: 'examples' });
    // Commands of extensions are known a moment after the window is.
    await window.openFile('26-0417-zulassung.stelle.yaml');
    await window.page.locator('.codelens-decoration').waitFor();
  });
  after(() => window.close());

  const question = (text: string) => window.page.locator('.quick-input-widget', { hasText: text });
  /** Types into the open question, waits for an answer that begins so, and takes it. */
  async function answer(prompt: string, typed: string, row: string): Promise<void> {
    const widget = question(prompt);
    await widget.locator('input').first().fill(typed);
    await widget.locator('.monaco-list-row', { hasText: row }).first().click();
  }
  const prompt = (placeholder: string) =>
    window.page.locator(`.quick-input-widget input[placeholder*="${placeholder}"]`);

  it('is asked for kind, grade, unit and title, and gets a file that only has to be filled in', async () => {
    await window.command('Kennziffer: Neue Stellenausschreibung');
    await prompt('Was wird ausgeschrieben?').waitFor();
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Berufsausbildung' }).waitFor();
    await window.picture('begin-kind');
    await answer('', 'Stelle', 'Stelle für Beschäftigte');
    await prompt('Welche Gruppe?').fill('E 9a');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'E 9a TVöD-VKA' }).waitFor();
    await window.picture('begin-pay');
    await window.page.keyboard.press('Enter');
    await prompt('In welcher Organisationseinheit?').waitFor();
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Team Zulassung' }).waitFor();
    await window.picture('begin-unit');
    await prompt('In welcher Organisationseinheit?').fill('Fachbereich Soziales / Team Wohnen');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Wie eingegeben' }).click();
    await question('Titel der Stelle').waitFor();
    await window.page.keyboard.type('Sachbearbeitung Wohngeld');
    await window.picture('begin-title');
    await window.page.keyboard.press('Enter');

    await window.page.locator('.tab.active', { hasText: '.stelle.yaml' }).waitFor();
    await window.line('Fachbereich Soziales').waitFor();
    const [name] = (await readdir(window.folder)).filter((file) => file.includes('wohngeld'));
    assert.equal(name, '26-0441-sachbearbeitung-wohngeld.stelle.yaml');
    const text = await window.text(name);
    assert.match(text, /^stand: Entwurf\nkennziffer: 26\/0441\ntitel: Sachbearbeitung Wohngeld/);
    assert.match(text, /organisation:\n {2}- Fachbereich Soziales\n {2}- Team Wohnen\n/);
    assert.match(text, /veroeffentlicht: 07\.12\.2026\nbewerbungsfrist: 28\.12\.2026\nentgelt: E 9a TVöD-VKA\n/);
    assert.match(text, /\nklauseln: .*schwerbehinderung/);
    // The cursor waits in the first field that is open, and nothing is red.
    const line = text.slice(0, text.indexOf('\naufgaben:')).split('\n').length + 1;
    await window.page.locator('#status\\.editor\\.selection', { hasText: new RegExp(`\\b${line}\\b`) }).waitFor();
    await window.page.keyboard.type(' -');
    await window.line('aufgaben: -').waitFor();
    await window.page.keyboard.press('Control+Z');
    assert.equal(await window.page.locator('.squiggly-error').count(), 0);
    await window.picture('begin-new');
  });

  it('may go back a step, and closes the dialogue without a trace', async () => {
    const before = await readdir(window.folder);
    await window.command('Kennziffer: Neue Stellenausschreibung');
    await prompt('Was wird ausgeschrieben?').waitFor();
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Berufsausbildung' }).click();
    await prompt('Was wird gezahlt?').waitFor();
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'TVAöD' }).waitFor();
    await window.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await prompt('Was wird ausgeschrieben?').waitFor();
    await window.page.keyboard.press('Escape');
    await prompt('Was wird ausgeschrieben?').waitFor({ state: 'hidden' });
    assert.deepEqual(await readdir(window.folder), before);
  });

  it('takes over an old posting with number, dates and contacts reset, and never replaces a file', async () => {
    const original = await window.text('26-0417-zulassung.stelle.yaml');
    // The name of the second copy is taken, by a file that knows nothing of its number.
    await writeFile(join(window.folder, '26-0443-sachbearbeiter.stelle.yaml'), 'titel: Etwas anderes\n');
    const copies = { '0442': '26-0442-sachbearbeiter', '0443': '26-0443-sachbearbeiter-2' };
    for (const [number, name] of Object.entries(copies)) {
      await window.command('Kennziffer: Aus vorhandener Ausschreibung');
      await prompt('Aus welcher Ausschreibung').fill('0417');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '26-0417-zulassung' }).click();
      await window.page.locator('.tab.active', { hasText: name }).waitFor();
      const copy = await window.text(`${name}.stelle.yaml`);
      assert.match(copy, new RegExp(`kennziffer: 26/${number}\n`));
      assert.match(copy, /veroeffentlicht: 07\.12\.2026\nbewerbungsfrist: 28\.12\.2026\n/);
    }
    assert.equal(await window.text('26-0417-zulassung.stelle.yaml'), original);
    assert.equal(await window.text('26-0443-sachbearbeiter.stelle.yaml'), 'titel: Etwas anderes\n');
  });

  it('finds an empty file friendly: nothing red, and ways to begin', async () => {
    await writeFile(join(window.folder, 'leer.stelle.yaml'), '');
    await window.openFile('leer.stelle.yaml');
    const lens = window.page.locator('.codelens-decoration a');
    await lens.filter({ hasText: 'Neue Stellenausschreibung beginnen' }).waitFor();
    await lens.filter({ hasText: 'Aus vorhandener Ausschreibung übernehmen' }).waitFor();
    assert.equal(await window.page.locator('.squiggly-error, .squiggly-warning').count(), 0);
    await window.page.keyboard.press('Control+Space');
    await window.page
      .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'Ganze Stellenausschreibung' })
      .waitFor();
    await window.picture('empty-file');
    await window.page.keyboard.press('Enter');
    await window.line('stand: Entwurf').waitFor();
    // The first tab stop is the number, the next one the title.
    await window.page.keyboard.press('Tab');
    await window.page.keyboard.type('Leitung');
    await window.line('titel: Leitung').waitFor();
    await window.page.keyboard.press('Escape');
  });

  it('can begin in the empty file itself', async () => {
    await writeFile(join(window.folder, 'noch-leer.stelle.yaml'), '');
    await window.openFile('noch-leer.stelle.yaml');
    await window.page.locator('.codelens-decoration a', { hasText: 'Aus vorhandener Ausschreibung' }).click();
    await prompt('Aus welcher Ausschreibung').fill('0430');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '26-0430' }).click();
    await window.line('stand: Entwurf').waitFor();
    await window.page.locator('.tab.active', { hasText: 'noch-leer' }).waitFor();
  });

  it('is shown around in German, with pictures', async () => {
    // Pictures stand beside the steps where there is room for both.
    await window.page.keyboard.press('Control+B');
    await window.page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
    await window.command('Open Walkthrough');
    const row = window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'mit Kennziffer' });
    await row.click();
    const steps = window.page.locator('.gettingStartedContainer .getting-started-step');
    await steps.filter({ hasText: 'Eine Ausschreibung beginnen' }).waitFor();
    assert.equal(await steps.count(), 5);
    for (const title of [
      'Eine Ausschreibung beginnen',
      'Text aus Word',
      'Vorschläge',
      'Hinweise verstehen',
      'Sehen, was',
    ]) {
      const step = steps.filter({ hasText: title });
      if (!(await step.getAttribute('class'))?.includes('expanded')) await step.click();
      await window.page.locator('.getting-started-media img').waitFor();
      await window.page.waitForFunction(
        "[...document.querySelectorAll('.getting-started-media img')].some((image) => image.naturalWidth > 500)",
      );
      if (title.startsWith('Eine')) await window.picture('walkthrough');
    }
    await window.page.locator('.gettingStartedContainer').getByText('Vorschau daneben öffnen').waitFor();
  });
});
