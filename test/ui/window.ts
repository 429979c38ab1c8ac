import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { pack } from '../../scripts/package.mjs';
import { browserHalf } from './browser-half.ts';
import {
  installExtension,
  launchBrowser,
  makeProfile,
  startServer,
  windowUrl,
  type Profile,
  type Server,
} from '../../scripts/vscode-host/index.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface WindowOptions {
  /** Folder of the project whose copy is opened. */
  readonly workspace?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `browser`: client and server as web workers. */
  readonly host?: string;
  /** Files that the copy has beside its own, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Folders of extensions with the packed extension installed, by host and day. */
const installations = new Map<string, Promise<string>>();

/** Packing and installing take a third of the time until a window is there: done once for all windows of a run. */
function installed(host: string, today: string): Promise<string> {
  const kind = host === 'browser' ? `browser ${today}` : host;
  const known = installations.get(kind) ?? install(host, today);
  installations.set(kind, known);
  return known;
}

async function install(host: string, today: string): Promise<string> {
  const profile = makeProfile();
  process.once('exit', () => {
    profile.remove();
  });
  const prepare = (packed: string): void => {
    if (host === 'browser') browserHalf(packed, today);
  };
  installExtension(profile, await pack(join(profile.folder, 'kennziffer.vsix'), prepare));
  return profile.extensions;
}

/** A VS Code with the packed extension installed, as an author gets it, and a browser to look at it. */
export class Window {
  readonly page: Page;
  /** The folder that is open, a copy. */
  readonly folder: string;
  private readonly parts: { profile: Profile; server: Server; browser: Browser };

  private constructor(page: Page, folder: string, parts: Window['parts']) {
    this.page = page;
    this.folder = folder;
    this.parts = parts;
  }

  static async open(
    language: string,
    today = '2026-11-23',
    { workspace = 'test/vscode/workspace', settings = {}, host = 'node', files = {} }: WindowOptions = {},
  ): Promise<Window> {
    const profile = makeProfile({
      language,
      settings: { 'window.commandCenter': false, 'editor.minimap.enabled': false, 'git.enabled': false, ...settings },
    });
    const folder = join(profile.folder, 'Stellen');
    await cp(join(root, workspace), folder, { recursive: true });
    // Written before the window is there: a new file is seen a moment late by an explorer that watches.
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await cp(await installed(host, today), profile.extensions, { recursive: true });
    const server = await startServer(profile, { env: { KENNZIFFER_TODAY: today } });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    await page.goto(windowUrl(server.port, { folder }));
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    return new Window(page, folder, { profile, server, browser });
  }

  async close(): Promise<void> {
    await this.parts.browser.close();
    await this.parts.server.stop();
    this.parts.profile.remove();
  }

  /** Opens a file of the folder by the explorer, as an author does. */
  async openFile(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().click();
  }

  /** The lines of the editor as they are shown. */
  line(text: string): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: text });
  }

  /** Runs a command by its title, as an author finds it. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Saves the file that is open, and was changed, and waits until it is written. */
  async save(): Promise<void> {
    await this.page.locator('.tab.active.dirty').waitFor();
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Text of a file of the folder as it stands on disk. */
  text(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  async picture(name: string): Promise<void> {
    const folder = join(root, 'artifacts');
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
