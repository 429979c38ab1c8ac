// Takes the pictures of the walkthrough from the real thing: `node scripts/run.mjs scripts/walkthrough-pictures.ts` after a
// build. Look at them before they are committed.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Window } from '../test/ui/window.ts';

const folder = fileURLToPath(new URL('../client/walkthrough/', import.meta.url));
await mkdir(folder, { recursive: true });

const window = await Window.open('de', '2026-11-23', {
  workspace: 'examples',
  settings: {
    'workbench.activityBar.location': 'hidden',
    'breadcrumbs.enabled': false,
    'editor.fontSize': 15,
    'window.title': '${activeEditorShort}',
    'workbench.statusBar.visible': false,
  },
});
const { page } = window;
try {
  await page.setViewportSize({ width: 880, height: 560 });
  const shoot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  const rows = page.locator('.quick-input-list .monaco-list-row');
  /** The explorer is only there to open files: the pictures are small. */
  const toggleSideBar = () => page.keyboard.press('Control+B');
  const open = async (name: string, text?: string): Promise<void> => {
    if (text !== undefined) await writeFile(join(window.folder, name), text);
    await toggleSideBar();
    await window.openFile(name);
    await toggleSideBar();
    await page.locator('.codelens-decoration').waitFor();
  };

  await window.openFile('26-0417-zulassung.stelle.yaml');
  await toggleSideBar();
  await page.locator('.codelens-decoration').waitFor();
  await window.command('Kennziffer: Neue Stellenausschreibung');
  await rows.filter({ hasText: 'Stelle für Beschäftigte' }).click();
  await page.locator('.quick-input-widget input[placeholder*="Welche Gruppe"]').fill('E 9');
  await rows.filter({ hasText: 'E 9a TVöD-VKA' }).waitFor();
  await shoot('beginnen');
  await page.keyboard.press('Escape');

  await open(
    'aufgaben.stelle.yaml',
    'stand: Entwurf\ntitel: Sachbearbeitung Wohngeld (w/m/d)\nbeginn: nächstmöglich\naufgaben:\n',
  );
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const host = globalThis as unknown as {
      addEventListener(
        name: string,
        listener: (event: {
          readonly clipboardData: { setData(type: string, text: string): void };
          preventDefault(): void;
          stopImmediatePropagation(): void;
        }) => void,
        options: object,
      ): void;
    };
    host.addEventListener(
      'copy',
      (event) => {
        event.clipboardData.setData(
          'text/plain',
          '·\tAnträge auf Wohngeld prüfen, berechnen und bescheiden\n·\tAuskunft am Schalter und am Telefon\n·\tWidersprüche vorbereiten\n',
        );
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, once: true },
    );
  });
  await page.keyboard.press('Control+C');
  await page.keyboard.press('Control+V');
  await window.line('Widersprüche').waitFor();
  await shoot('einfuegen');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Home');
  await window.line('beginn:').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('bewerbungsfrist: ');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Wochen' }).first().waitFor();
  await shoot('schreiben');
  await page.keyboard.press('Escape');

  await open(
    'hinweis.stelle.yaml',
    'stand: Entwurf\ntitel: Sachbearbeitung Wohngeld (w/m/d)\nanforderungen:\n  zwingend:\n    - Ausbildung in der Verwaltung\n  erwartet:\n    - Sie passen in unser junges Team\n',
  );
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  await window.line('junges Team').click();
  await page.keyboard.press('End');
  await window.command('Kennziffer: Hinweis erklären');
  await page.locator('.monaco-hover', { hasText: 'junges-team' }).waitFor();
  await shoot('hinweise');
  await page.keyboard.press('Escape');

  await open('26-0417-zulassung.stelle.yaml');
  await page.keyboard.press('Control+Home');
  await window.command('Kennziffer: Vorschau daneben öffnen');
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await preview.locator('h1', { hasText: 'Sachbearbeiter/in' }).waitFor();
  await shoot('vorschau');
} finally {
  await page.screenshot({ path: join(folder, '..', '..', 'artifacts', 'walkthrough-last.png') });
  await window.close();
}
