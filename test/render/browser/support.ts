import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Axe from 'axe-core';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { frame } from '../../../client/src/preview/frame.ts';
import type { FromPage, ToPage } from '../../../client/src/webview/messages.ts';
import type { Part } from '../../../server/src/render/index.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const findingTexts = {
  lang: 'de' as const,
  unplaced: 'Außerdem',
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
};

/** What a page would be criticised for by axe, serious or not. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof Axe }).axe.run());
  return violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`);
}

/** The script of the preview, as it ships. */
export async function previewScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../client/src/webview/preview.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

/** Stands in for VS Code around the page: what the page says is kept. As text, for the page has none of our helpers. */
const pretendToBeVsCode = `let state; globalThis.sent = [];
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => sent.push(message), getState: () => state, setState: (next) => { state = next; },
  });`;

export interface PreviewOptions {
  readonly parts: readonly Part[];
  readonly colours?: Readonly<Record<string, string>>;
  /** Class that VS Code sets on the body for its theme. */
  readonly theme?: 'vscode-light' | 'vscode-dark' | 'vscode-high-contrast' | 'vscode-high-contrast-light';
  /** Pictures by path. The page may load them if `images` is not false. */
  readonly pictures?: Readonly<Record<string, string>>;
  readonly images?: boolean;
  /** Told of every request of the page. */
  readonly requested?: string[];
}

const origin = 'https://preview.example';

/** The frame of the preview with its policy in force and its own script, with a posting shown. */
export async function preview(browser: Browser, script: string, options: PreviewOptions): Promise<Page> {
  const { pictures = {}, images = true, requested = [], theme = 'vscode-light', parts, colours } = options;
  const page = await browser.newPage({ viewport: { width: 800, height: 500 } });
  page.setDefaultTimeout(10_000);
  const html = frame({
    nonce: 'abc123',
    lang: 'de',
    script: `${origin}/preview.js`,
    ...(images && { images: origin }),
  });
  await page.route('**/*', (route) => {
    const path = route.request().url().replace(origin, '');
    requested.push(path);
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: html });
    if (path === '/preview.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    const picture = pictures[path];
    return picture === undefined ? route.abort() : route.fulfill({ contentType: 'image/svg+xml', body: picture });
  });
  await page.addInitScript({ content: pretendToBeVsCode });
  await page.goto(`${origin}/`);
  await page.evaluate((name) => document.body.classList.add('vscode-body', name), theme);
  await send(page, { type: 'show', parts, ...(colours && { colours }) });
  return page;
}

export const send = (page: Page, message: ToPage): Promise<void> =>
  page.evaluate((data) => void window.dispatchEvent(new MessageEvent('message', { data })), message);

export const sent = (page: Page, type: FromPage['type']): Promise<FromPage[]> =>
  page.evaluate(
    (wanted) => (globalThis as unknown as { sent: FromPage[] }).sent.filter((m) => m.type === wanted),
    type,
  );
