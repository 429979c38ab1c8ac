// Takes the pictures of README and handbook from the real thing: `node scripts/run.mjs scripts/pictures/handbook.ts` after
// a build. Look at them before they are committed.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stage } from './stage.ts';

const draft = `stand: Entwurf
kennziffer: 26/0441
titel: Sachbearbeitung Wohngeld (w/m/d)
organisation:
  - Fachbereich Soziales
  - Team Wohnen
arbeitsort: rathaus
beginn: nächstmöglich
veroeffentlicht: 07.12.2026
bewerbungsfrist: 28.12.2026
entgelt: E 9a TVöD-VKA
arbeitszeit: Vollzeit oder Teilzeit
dauer: unbefristet
aufgaben:
  - Anträge auf Wohngeld prüfen und bescheiden
  - Auskunft am Schalter und am Telefon
anforderungen:
  zwingend:
    - abgeschlossene Ausbildung in der Verwaltung
  erwartet:
    - Sie passen in unser junges Team
`;

// One file at a time: its tab alone says which.
const settings = {
  'workbench.editor.limit.enabled': true,
  'workbench.editor.limit.value': 1,
  'workbench.editor.limit.perEditorGroup': true,
};

await Stage.take('docs/bilder', { settings, width: 1000, height: 620 }, async (stage) => {
  const { window } = stage;
  const { page } = window;

  await stage.open('neu.stelle.yaml', '');
  await page.locator('.codelens-decoration a', { hasText: 'Neue Stellenausschreibung beginnen' }).waitFor();
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'Stellenausschreibung' }).waitFor();
  await stage.shoot('leer');
  await page.keyboard.press('Escape');

  await stage.open('26-0442-entgelt.stelle.yaml', draft.replace('0441', '0442').replace('E 9a TVöD-VKA', ''));
  await window.line('entgelt:').click();
  await page.keyboard.press('End');
  await page.keyboard.type('E 9');
  const suggestion = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'E 9a TVöD-VKA' });
  await suggestion.first().waitFor();
  // Once more shows the explanation beside the list.
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-details-container .suggest-details', { hasText: 'Quelle' }).waitFor();
  await stage.shoot('vorschlaege');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await stage.open('26-0441-wohngeld.stelle.yaml', draft);
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  await window.line('junges Team').click();
  await page.keyboard.press('End');
  await window.command('Kennziffer: Hinweis erklären');
  await page.locator('.monaco-hover', { hasText: 'junges-team' }).waitFor();
  await stage.shoot('hinweis');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await stage.shoot('verbesserung');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Home');
  await window.command('Kennziffer: Vorschau daneben öffnen');
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await preview.locator('h1', { hasText: 'Sachbearbeitung' }).waitFor();
  await preview.locator('mark.finding', { hasText: 'junges Team' }).hover();
  await preview.locator('.finding-tip').waitFor();
  await stage.shoot('vorschau');
  await window.command('View: Close All Editors');

  await writeFile(
    join(window.folder, '26-0398-bauhof.stelle.yaml'),
    draft
      .replace('Entwurf', 'veröffentlicht')
      .replace('0441', '0398')
      .replace('Sachbearbeitung Wohngeld', 'Leitung des Bauhofs')
      .replace('07.12.2026', '26.10.2026')
      .replace('28.12.2026', '16.11.2026')
      .replace('junges Team', 'Team'),
  );
  for (const name of ['neu', '26-0442-entgelt']) await rm(join(window.folder, `${name}.stelle.yaml`));
  await stage.toggleSideBar();
  const file = page.locator('.explorer-folders-view .monaco-list-row');
  await file.filter({ hasText: '26-0398' }).waitFor();
  await file.filter({ hasText: '26-0442' }).waitFor({ state: 'detached' });
  await stage.open('26-0417-zulassung.stelle.yaml');
  await page.locator('.activitybar .action-item', { has: page.locator('[aria-label*="Ausschreibungen"]') }).click();
  const row = page.locator('.pane-body .monaco-list-row');
  await row.filter({ hasText: '26/0398' }).waitFor();
  const edge = await page.locator('.editor-group-container').first().boundingBox();
  if (!edge) throw new Error('no editor beside the list');
  await page.mouse.move(edge.x - 3, 400);
  await page.mouse.down();
  await page.mouse.move(edge.x + 160, 400, { steps: 5 });
  await page.mouse.up();
  await row.filter({ hasText: '26/0417' }).locator('.label-description', { hasText: 'Tagen' }).waitFor();
  await page.mouse.move(900, 590);
  await stage.shoot('ausschreibungen');
  await stage.toggleSideBar();

  // Pictures stand beside the steps where there is room for both.
  await page.setViewportSize({ width: 1180, height: 720 });
  await window.command('Open Walkthrough');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'mit Kennziffer' }).click();
  await page.locator('.gettingStartedContainer .getting-started-media img').waitFor();
  await page.waitForFunction(
    "[...document.querySelectorAll('.getting-started-media img')].some((image) => image.naturalWidth > 500)",
  );
  await stage.shoot('einstieg');
});
