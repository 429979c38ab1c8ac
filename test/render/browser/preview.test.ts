import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { launchBrowser } from '../../../scripts/vscode-host/index.mjs';
import { readHouse } from '../../../server/src/house/house.ts';
import { lintPosting } from '../../../server/src/lint/lint.ts';
import { renderChecked } from '../../../server/src/lsp/handlers/render.ts';
import { houseColours, logoPart, toParts, type Part } from '../../../server/src/render/index.ts';
import { exampleText, today, view } from '../support.ts';
import { axe, preview, previewScript, send, sent, type PreviewOptions } from './support.ts';

const folder = new URL('../../../examples/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const examples = ['', 'mit-fehlern/'].flatMap((path) =>
  readdirSync(new URL(path, folder)).flatMap((name) => (name.endsWith('.stelle.yaml') ? [path + name] : [])),
);

/** What the server answers for an example, and what the page is then given. */
function shown(path: string): PreviewOptions {
  const text = read(path);
  const house = readHouse(read('arbeitgeber.yaml'), 'arbeitgeber.yaml');
  const findings = lintPosting(text, { path, today, house });
  const document = TextDocument.create(`file:///${path}`, 'stellenausschreibung', 1, text);
  const { parts, look } = renderChecked(
    { uri: document.uri, document, version: 1, findings, resultId: '1' },
    house,
    today,
    'de',
  );
  const colours = houseColours(look.accent);
  return {
    parts: [...(look.logo ? [logoPart(`/${look.logo.file}`, look.logo)] : []), ...parts],
    pictures: { '/logo.svg': read('logo.svg') },
    ...(colours && { colours }),
  };
}

describe('the preview in a browser, with its policy', function () {
  this.timeout(120_000);
  let browser: Browser;
  let script: string;

  before(async () => {
    [browser, script] = await Promise.all([launchBrowser(), previewScript()]);
  });
  after(() => browser.close());

  for (const path of examples) {
    for (const theme of ['vscode-light', 'vscode-dark', 'vscode-high-contrast'] as const) {
      it(`${path}, ${theme}: axe finds nothing`, async () => {
        const page = await preview(browser, script, { ...shown(path), theme });
        assert.deepEqual(await axe(page), []);
        await page.close();
      });
    }
  }

  it('shows the logo and asks for nothing else', async () => {
    const requested: string[] = [];
    const page = await preview(browser, script, { ...shown(examples[0]!), requested });
    const logo = page.getByRole('img', { name: 'Logo Stadt Herne' });
    await logo.evaluate((image: HTMLImageElement) => image.decode());
    assert.deepEqual(requested, ['/', '/preview.js', '/logo.svg']);
    await page.close();
  });

  it('runs no script and loads nothing, even if the renderer let markup through', async () => {
    const nasty = `<section data-line="0"><p>da</p><script>window.hacked = 1</script><img src="/x.png" onerror="window.hacked = 2">
      <iframe srcdoc="<script>parent.hacked = 3</script>"></iframe><a href="javascript:window.hacked = 4" class="js">x</a>
      <svg><script>window.hacked = 5</script></svg><style>body { display: none }</style><link rel="stylesheet" href="/x.css"></section>`;
    const requested: string[] = [];
    const parts = [{ key: 'a', start: 0, line: 0, html: nasty }];
    const page = await preview(browser, script, { parts, requested, images: false });
    await page.locator('.js').click();
    assert.equal(await page.locator('section p').innerText(), 'da');
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    assert.deepEqual(requested, ['/', '/preview.js']);
    await page.close();
  });

  it('runs no script of a logo', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="parent.hacked = 1"><script>parent.hacked = 2; fetch('/x')</script></svg>`;
    const requested: string[] = [];
    const parts = [logoPart('/logo.svg', { alt: 'Logo' })];
    const page = await preview(browser, script, { parts, requested, pictures: { '/logo.svg': svg } });
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    assert.deepEqual(requested, ['/', '/preview.js', '/logo.svg']);
    await page.close();
  });

  const text = exampleText('verwaltung');
  const partsOf = (posting: string): Part[] => toParts(view(posting));

  /** A page scrolled to a section in the middle, and where the reader then is. */
  async function scrolled(): Promise<{ page: Page; position: () => Promise<number[]> }> {
    const page = await preview(browser, script, { parts: partsOf(text) });
    await page.evaluate(() => document.querySelector('#angebot')!.scrollIntoView({ behavior: 'instant' }));
    const position = (): Promise<number[]> =>
      page.evaluate(() => [scrollY, Math.round(document.querySelector('#angebot')!.getBoundingClientRect().top)]);
    assert.ok((await position())[0]! > 300);
    return { page, position };
  }

  it('stays where it is when something changes above or below', async () => {
    const { page, position } = await scrolled();
    const before = await position();
    const above = text.replace('titel: Sachbearbeiter', 'titel: Sachbearbeiten');
    assert.notEqual(above, text);
    await send(page, { type: 'show', parts: partsOf(above) });
    assert.deepEqual(await position(), before);
    const below = above.replace(
      /^bewerbung:/m,
      'abschnitte:\n  - ueberschrift: Neu\n    punkte: [viel, mehr]\nbewerbung:',
    );
    assert.notEqual(below, above);
    await send(page, { type: 'show', parts: partsOf(below) });
    await page.locator('h2', { hasText: 'Neu' }).waitFor();
    assert.deepEqual(await position(), before);
    await page.close();
  });

  it('moves with what the reader sees when a section above comes and goes', async () => {
    const { page, position } = await scrolled();
    const [, top] = await position();
    const more = text.replace(/^aufgaben:/m, 'stellenprofil: |\n  Eins.\n\n  Zwei.\n\n  Drei.\naufgaben:');
    for (const posting of [more, text]) {
      await send(page, { type: 'show', parts: partsOf(posting) });
      assert.ok(Math.abs((await position())[1]! - top!) < 2);
    }
    await page.close();
  });

  it('touches no other section than the one that is written in', async () => {
    const page = await preview(browser, script, { parts: partsOf(text) });
    await page.evaluate(() => {
      const changed = new Set<string | undefined>();
      Object.assign(globalThis, { changed });
      new MutationObserver((records) => {
        for (const { target } of records) {
          const part = (target instanceof Element ? target : target.parentElement!).closest<HTMLElement>('[data-part]');
          changed.add(part?.dataset.part);
        }
      }).observe(document.querySelector('#posting')!, { childList: true, characterData: true, subtree: true });
    });
    const start = text.indexOf('Anträge auf Wohngeld');
    await send(page, { type: 'show', parts: partsOf(`${text.slice(0, start)}Alle ${text.slice(start)}`) });
    const changed = await page.evaluate(() => [...(globalThis as unknown as { changed: Set<string> }).changed]);
    assert.deepEqual(changed, ['aufgaben']);
    await page.close();
  });

  it('knows the places of the file after it has changed above them', async () => {
    const page = await preview(browser, script, { parts: partsOf(text) });
    const longer = `# ein Satz davor\n${text}`;
    await send(page, { type: 'show', parts: partsOf(longer) });
    await page.click('#aufgaben li:first-of-type');
    const start = longer.indexOf('Anträge auf Wohngeld');
    assert.deepEqual(await sent(page, 'open'), [{ type: 'open', target: { start }, focus: false }]);
    await page.close();
  });

  it('goes on marking the block that is written in while it changes', async () => {
    const page = await preview(browser, script, { parts: partsOf(text) });
    const line = text.slice(0, text.indexOf('Anträge auf Wohngeld')).split('\n').length - 1;
    await send(page, { type: 'cursor', line });
    await send(page, { type: 'show', parts: partsOf(text.replace('Anträge auf Wohngeld', 'Alle Anträge')) });
    assert.match(await page.locator('.here').innerText(), /^Alle Anträge/);
    await page.close();
  });

  it('puts the colours of a house on, and off again', async () => {
    const accent = (page: Page): Promise<string> =>
      page
        .locator('h2')
        .first()
        .evaluate((heading) => getComputedStyle(heading).color);
    const parts = partsOf(text);
    const colours = { '--house-light': '#ff0000', '--house-dark': '#00ff00' };
    for (const [theme, colour] of Object.entries({
      'vscode-light': 'rgb(255, 0, 0)',
      'vscode-dark': 'rgb(0, 255, 0)',
    })) {
      const page = await preview(browser, script, { parts, colours, theme: theme as PreviewOptions['theme'] & string });
      assert.equal(await accent(page), colour);
      await send(page, { type: 'show', parts });
      assert.notEqual(await accent(page), colour);
      await page.close();
    }
  });

  it('is printed on A4 without what is the tool’s own', async () => {
    const { parts } = shown('mit-fehlern/26-0296-wie-gedruckt.stelle.yaml');
    const page = await preview(browser, script, { parts, theme: 'vscode-dark' });
    await send(page, { type: 'banner', banner: { text: 'Zeile 3' } });
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      shown: ['#banner', '.unplaced', '.explanations'].filter((one) => document.querySelector(one)!.checkVisibility()),
      marks: [...document.querySelectorAll('mark')].map((mark) => getComputedStyle(mark).textDecorationLine),
    }));
    assert.equal(seen.paper, 'rgb(255, 255, 255)');
    assert.deepEqual(seen.shown, []);
    assert.deepEqual([...new Set(seen.marks)], ['none']);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/.exec(pdf)!;
    assert.deepEqual([width, height], ['594', '841']);
    await page.close();
  });
});
