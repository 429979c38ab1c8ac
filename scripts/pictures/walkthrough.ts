// Takes the pictures of the walkthrough from the real thing: `node scripts/run.mjs scripts/pictures/walkthrough.ts` after
// a build. Look at them before they are committed.
import { Stage } from './stage.ts';

const settings = { 'workbench.activityBar.location': 'hidden' };

await Stage.take('client/walkthrough', { settings, width: 880, height: 560 }, async (stage) => {
  const { window } = stage;
  const { page } = window;
  const rows = page.locator('.quick-input-list .monaco-list-row');

  await stage.open('26-0417-zulassung.stelle.yaml');
  await window.command('Kennziffer: Neue Stellenausschreibung');
  await rows.filter({ hasText: 'Stelle für Beschäftigte' }).click();
  await page.locator('.quick-input-widget input[placeholder*="Welche Gruppe"]').fill('E 9');
  await rows.filter({ hasText: 'E 9a TVöD-VKA' }).waitFor();
  await stage.shoot('beginnen');
  await page.keyboard.press('Escape');

  await stage.open(
    'aufgaben.stelle.yaml',
    'stand: Entwurf\ntitel: Sachbearbeitung Wohngeld (w/m/d)\nbeginn: nächstmöglich\naufgaben:\n',
  );
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await stage.copy(
    '·\tAnträge auf Wohngeld prüfen, berechnen und bescheiden\n·\tAuskunft am Schalter und am Telefon\n·\tWidersprüche vorbereiten\n',
  );
  await page.keyboard.press('Control+V');
  await window.line('Widersprüche').waitFor();
  await stage.shoot('einfuegen');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Home');
  await window.line('beginn:').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('bewerbungsfrist: ');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Wochen' }).first().waitFor();
  await stage.shoot('schreiben');
  await page.keyboard.press('Escape');

  await stage.open(
    'hinweis.stelle.yaml',
    'stand: Entwurf\ntitel: Sachbearbeitung Wohngeld (w/m/d)\nanforderungen:\n  zwingend:\n    - Ausbildung in der Verwaltung\n  erwartet:\n    - Sie passen in unser junges Team\n',
  );
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  await window.line('junges Team').click();
  await page.keyboard.press('End');
  await window.command('Kennziffer: Hinweis erklären');
  await page.locator('.monaco-hover', { hasText: 'junges-team' }).waitFor();
  await stage.shoot('hinweise');
  await page.keyboard.press('Escape');

  await stage.open('26-0417-zulassung.stelle.yaml');
  await page.keyboard.press('Control+Home');
  await window.command('Kennziffer: Vorschau daneben öffnen');
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await preview.locator('h1', { hasText: 'Sachbearbeiter/in' }).waitFor();
  await stage.shoot('vorschau');
});
