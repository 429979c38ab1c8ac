import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/vscode-host/index.mjs';
import { parsePosting } from '../../../server/src/document/typed.ts';
import { readHouse } from '../../../server/src/house/house.ts';
import { exportedOf, exportFormats, pictureOf, type ExportName } from '../../../server/src/render/export/index.ts';
import { groupsOf } from '../../../server/src/render/export/blatt-fields.ts';
import { axe } from './support.ts';

const folder = new URL('../../../examples/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const house = readHouse(read('arbeitgeber.yaml'), 'arbeitgeber.yaml');
const logo = pictureOf('logo.svg', readFileSync(new URL('logo.svg', folder)))!;
const example = '26-0417-zulassung.stelle.yaml';
const exported = (text = read(example)) => exportedOf(parsePosting(text), house, '2026-11-21');

async function written(name: ExportName, of = exported(), lang: 'de' | 'en' = 'de'): Promise<string> {
  return (await (
    await exportFormats[name].load()
  )(of, { logo, lang })) as string;
}

describe('exported pages in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let server: Server;
  let context: BrowserContext;
  const pages = new Map<string, string>();
  const complaints: string[] = [];

  before(async () => {
    browser = await launchBrowser();
    server = createServer((request, response) => {
      const html = pages.get(request.url ?? '');
      response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => complaints.splice(0));
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    server.close();
  });

  const address = (host: string): string => `http://${host}:${(server.address() as AddressInfo).port}`;

  /** Shows a page as a web server gives it, and keeps what the browser complains of. */
  async function show(html: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    context = await browser.newContext(options);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address('localhost') });
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    pages.set('/seite.html', html);
    await page.goto(`${address('localhost')}/seite.html`);
    return page;
  }

  for (const name of ['html', 'blatt'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${name}, ${colorScheme}: axe finds nothing, the policy lets in all that is there`, async () => {
        const page = await show(await written(name), { colorScheme });
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(
          complaints.filter((text) => !text.includes('favicon')),
          [],
        );
        // In force: the style has reached the page.
        assert.notEqual(
          await page.evaluate(() => getComputedStyle(document.querySelector('h2')!).color),
          'rgb(0, 0, 0)',
        );
      });
    }

    it(`${name}: nobody has to scroll sideways on a phone`, async () => {
      const page = await show(await written(name), { viewport: { width: 320, height: 600 } });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
    });
  }

  it('shows the logo that is in the page, and asks nobody for anything', async () => {
    const page = await show(await written('html'));
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.reload();
    await page.getByRole('img', { name: 'Logo Stadt Herne' }).evaluate((image: HTMLImageElement) => image.decode());
    assert.deepEqual(
      requested.filter((path) => !path.startsWith('image/') && path !== '/favicon.ico'),
      ['/seite.html'],
    );
  });

  it('runs no script of a posting, even if the renderer let one through', async () => {
    const script = '<script>window.hacked = 1</script><img src="/x" onerror="window.hacked = 2">';
    for (const name of ['html', 'blatt'] as const) {
      const page = await show((await written(name)).replace('</h1>', `</h1>${script}`));
      assert.equal(await page.evaluate(() => 'hacked' in window), false);
      assert.ok(complaints.some((text) => text.includes('Content Security Policy')));
      await context.close();
    }
    context = await browser.newContext();
  });

  it('copies each field of the sheet as it is, says so and marks it', async () => {
    const of = exported();
    const page = await show(await written('blatt', of));
    const texts = groupsOf(of).flatMap(({ fields }) => fields.map(({ text }) => text));
    const buttons = await page.locator('button').all();
    assert.equal(buttons.length, texts.length);
    for (const [index, button] of buttons.entries()) {
      await button.click();
      await button.locator('.word', { hasText: 'Kopiert' }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), texts[index]);
    }
    assert.equal(await page.locator('.field.done').count(), texts.length);
    assert.match(await page.locator('#status').innerText(), /^Daten für Suchmaschinen \(JSON-LD\): Kopiert$/);
    assert.equal(await page.getByRole('button', { name: 'Kopiert Frist', exact: true }).count(), 1);
  });

  it('copies by the keyboard, in English, and where a page has no clipboard of its own', async () => {
    const of = exported();
    const page = await show(await written('blatt', of, 'en'));
    // As a page is that comes over plain http from another machine.
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy Bezeichnung' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied Bezeichnung' }).waitFor();
    const other = await context.newPage();
    await other.goto(`${address('localhost')}/seite.html`);
    await other.bringToFront();
    assert.equal(
      await other.evaluate(() => navigator.clipboard.readText()),
      'Sachbearbeiter/in (w/m/d) für die Zulassungsstelle',
    );
  });
});
