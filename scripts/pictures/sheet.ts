// Takes the picture of the copy sheet for the handbook: `node scripts/run.mjs scripts/pictures/sheet.ts`. Look at it before it
// is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../vscode-host/index.mjs';
import { parsePosting } from '../../server/src/document/typed.ts';
import { readHouse } from '../../server/src/house/house.ts';
import { exportedOf } from '../../server/src/render/export/index.ts';
import { smaller } from './smaller.ts';
import { blatt } from '../../server/src/render/export/blatt.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(file(path), 'utf8');

const posting = parsePosting(read('examples/26-0417-zulassung.stelle.yaml'));
const house = readHouse(read('examples/arbeitgeber.yaml'), 'arbeitgeber.yaml');
const sheet = await blatt(exportedOf(posting, house, '2026-11-23'), {});

const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.setContent(String(sheet));
  await page.locator('#interamt').scrollIntoViewIfNeeded();
  for (const name of ['Behörde/Abteilung', 'Bezeichnung']) await page.getByRole('button', { name }).click();
  await page.locator('.done', { hasText: 'Bezeichnung' }).waitFor();
  await page
    .locator('#interamt')
    .evaluate((section) => (section as unknown as { scrollIntoView(): void }).scrollIntoView());
  await page.mouse.move(5, 5);
  writeFileSync(file('docs/bilder/blatt.png'), smaller(await page.screenshot()));
} finally {
  await browser.close();
}
