import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/vscode-host/index.mjs';
import { toPage, toParts, toText, type Part } from '../../../server/src/render/index.ts';
import { examples, exampleHouse, exampleText, exampleView, view, words } from '../support.ts';
import { axe, findingTexts, preview as open, previewScript, send, sent } from './support.ts';

/** The example with findings of every kind on its first words, so that the marks are seen by axe, too. */
function markedPage(name: string, colour: string): string {
  const text = exampleText(name);
  const severities = ['error', 'warning', 'info'] as const;
  const findings = [...text.matchAll(/[a-zäöü]{7,}/g)].slice(0, 30).map(({ index, 0: word }, number) => ({
    start: index,
    end: index + word.length,
    rule: 'a/b',
    severity: severities[number % 3]!,
    message: `Ein Hinweis zu „${word}“.`,
  }));
  return toPage(view(text, exampleHouse(), { findings }), { findings: findingTexts, colour });
}

/** The one without a colour, one too pale for white paper, one too dark for black. */
const colours = { verwaltung: '', kita: '#ffd500', ingenieur: '#1a1a6e' } as const;

describe('the page in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let script: string;

  before(async () => {
    [browser, script] = await Promise.all([launchBrowser(), previewScript()]);
  });
  after(() => browser.close());

  for (const name of examples) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${name}, ${colorScheme}: axe finds nothing`, async () => {
        const page = await browser.newPage({ colorScheme });
        await page.setContent(markedPage(name, colours[name]));
        assert.deepEqual(await axe(page), []);
        await page.close();
      });
    }

    it(`${name}: what the browser shows is the text`, async () => {
      const page = await browser.newPage();
      await page.setContent(toPage(exampleView(name)));
      const shown = await page.evaluate(() => document.querySelector('main')!.textContent);
      assert.deepEqual(words(shown), words(toText(exampleView(name))));
      await page.close();
    });
  }

  it('is wide enough for nobody to scroll sideways', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    for (const name of examples) {
      await page.setContent(toPage(exampleView(name)));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), name);
    }
    await page.close();
  });

  const preview = (parts: readonly Part[]): Promise<Page> => open(browser, script, { parts });

  it('is changed in place: elements, focus and selection stay', async () => {
    const text = exampleText('verwaltung');
    const page = await preview(toParts(view(text)));
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('a[href^="tel:"]')!;
      link.focus();
      (link as unknown as { kept: boolean }).kept = true;
    });
    await send(page, { type: 'show', parts: toParts(view(text.replace('titel: Sach', 'titel: Haupts'))) });
    const after = await page.evaluate(() => ({
      title: document.querySelector('h1')!.textContent,
      kept: (document.activeElement as unknown as { kept?: boolean }).kept,
    }));
    assert.match(after.title, /^Hauptsbearbeiter/);
    assert.equal(after.kept, true);
    await page.close();
  });

  it('does not jump when something grows above', async () => {
    const text = exampleText('verwaltung');
    const page = await preview(toParts(view(text)));
    await page.evaluate(() => document.querySelector('#kontakt')!.scrollIntoView());
    const top = (): Promise<number> =>
      page.evaluate(() => document.querySelector('#kontakt h2')!.getBoundingClientRect().top);
    const before = await top();
    const more = 'aufgaben:\n  einleitung: Sie übernehmen\n\n    viele\n\n    schöne\n\n    neue\n\n    Aufgaben\n';
    await send(page, {
      type: 'show',
      parts: toParts(view(text.replace('aufgaben:\n  einleitung: Sie übernehmen vor allem\n', more))),
    });
    assert.ok(Math.abs((await top()) - before) < 2, `${before} → ${await top()}`);
    await page.close();
  });

  it('follows the editor without answering, and leads when the reader scrolls', async () => {
    const page = await preview(toParts(exampleView('verwaltung')));
    const twoFrames = (): Promise<void> =>
      page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      );
    await send(page, { type: 'scrollTo', line: 39 });
    await twoFrames();
    const scrolled = await page.evaluate(() => ({
      at: scrollY,
      top: document.querySelector('#angebot')!.getBoundingClientRect().top,
    }));
    assert.ok(scrolled.at > 0 && Math.abs(scrolled.top) < 3, JSON.stringify(scrolled));
    assert.deepEqual(await sent(page, 'reveal'), []);

    await page.mouse.move(400, 250);
    const revealed = page.waitForFunction(() =>
      (globalThis as unknown as { sent: { type: string }[] }).sent.some((m) => m.type === 'reveal'),
    );
    await page.mouse.wheel(0, 300);
    await revealed;
    assert.deepEqual(await sent(page, 'lead'), [{ type: 'lead', lead: true }]);
    const here = await page.evaluate(() => scrollY);
    await send(page, { type: 'scrollTo', line: 0 });
    await twoFrames();
    assert.ok((await page.evaluate(() => scrollY)) >= here);
    await page.close();
  });

  it('leads from a click to the place in the file, also by the keyboard', async () => {
    const text = exampleText('verwaltung');
    const start = text.indexOf('Widersprüche');
    const finding = { start, end: start + 12, rule: 'a/b', severity: 'warning' as const, message: 'Nur ein Versuch.' };
    const page = await preview(toParts(view(text, undefined, { findings: [finding] }), { findings: findingTexts }));
    await page.click('#aufgaben li:first-of-type');
    const [click] = await sent(page, 'open');
    assert.deepEqual(click, { type: 'open', target: { start: text.indexOf('Anträge auf Wohngeld') }, focus: false });
    await page.focus('mark.finding');
    assert.match(await page.locator('.finding-tip').innerText(), /Warnung\s+Nur ein Versuch\./);
    await page.keyboard.press('Enter');
    assert.deepEqual((await sent(page, 'open')).at(-1), { type: 'open', target: { start }, focus: true });
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.finding-tip').isVisible(), false);
    await page.close();
  });

  it('says kindly that the file cannot be read', async () => {
    const page = await preview(toParts(exampleView('kita')));
    await send(page, { type: 'banner', banner: { text: 'Zeile 3 lässt sich gerade nicht lesen. <b>', line: 2 } });
    assert.equal(await page.locator('#banner').innerText(), 'Zeile 3 lässt sich gerade nicht lesen. <b>');
    await page.click('#banner');
    assert.deepEqual((await sent(page, 'open')).at(-1), { type: 'open', target: { line: 2 }, focus: false });
    await send(page, { type: 'banner', banner: null });
    assert.equal(await page.locator('#banner').isVisible(), false);
    await page.close();
  });
});
