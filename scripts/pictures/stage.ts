import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { smaller } from './smaller.ts';
import { Window } from '../../test/ui/window.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A real VS Code made ready to be photographed: little around the text, letters large enough for a small picture. */
export class Stage {
  readonly window: Window;
  private readonly folder: string;

  private constructor(window: Window, folder: string) {
    this.window = window;
    this.folder = folder;
  }

  /** Opens the examples, takes the pictures into `folder`, and closes again; what went wrong is seen in artifacts/. */
  static async take(
    folder: string,
    { settings = {}, width, height }: { settings?: object; width: number; height: number },
    pictures: (stage: Stage) => Promise<void>,
  ): Promise<void> {
    const window = await Window.open('de', '2026-11-23', {
      workspace: 'examples',
      settings: {
        // A file that was typed in closes without a question.
        'files.autoSave': 'afterDelay',
        'breadcrumbs.enabled': false,
        'editor.fontSize': 15,
        'window.title': '${activeEditorShort}',
        'workbench.statusBar.visible': false,
        ...settings,
      },
    });
    await mkdir(join(root, folder), { recursive: true });
    try {
      await window.page.setViewportSize({ width, height });
      // Commands and new files are known a moment after the window is.
      await window.openFile('26-0417-zulassung.stelle.yaml');
      await window.page.locator('.codelens-decoration').waitFor();
      await pictures(new Stage(window, join(root, folder)));
    } finally {
      await window.picture('pictures-last');
      await window.close();
    }
  }

  async shoot(name: string): Promise<void> {
    await writeFile(join(this.folder, `${name}.png`), smaller(await this.window.page.screenshot()));
  }

  /** The explorer is only there to open files: the pictures are small. */
  toggleSideBar(): Promise<void> {
    return this.window.page.keyboard.press('Control+B');
  }

  /** Opens a file of the folder, or a new one with this text, without the explorer beside it. */
  async open(name: string, text?: string): Promise<void> {
    const { window } = this;
    if (text !== undefined) await writeFile(join(window.folder, name), text);
    const explorer = window.page.locator('.explorer-folders-view');
    if (!(await explorer.isVisible())) await this.toggleSideBar();
    await window.openFile(name);
    await this.toggleSideBar();
    await explorer.waitFor({ state: 'hidden' });
    await window.page.locator('.codelens-decoration').first().waitFor();
  }

  /** Puts text into the clipboard as another program would. */
  async copy(text: string): Promise<void> {
    await this.window.page.evaluate((plain) => {
      interface CopyEvent {
        readonly clipboardData: { setData(type: string, text: string): void };
        preventDefault(): void;
        stopImmediatePropagation(): void;
      }
      const host = globalThis as unknown as {
        addEventListener(name: string, listener: (event: CopyEvent) => void, options: object): void;
      };
      host.addEventListener(
        'copy',
        (event) => {
          event.clipboardData.setData('text/plain', plain);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, once: true },
      );
    }, text);
    await this.window.page.keyboard.press('Control+C');
  }
}
