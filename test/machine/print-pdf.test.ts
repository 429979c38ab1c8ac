import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printPdf } from '../../server/src/machine/print-pdf.ts';
import { PrintError } from '../../server/src/machine/print-error.ts';
import { exportedOf, exportFormats } from '../../server/src/render/export/index.ts';
import { parsePosting } from '../../server/src/document/typed.ts';
import { examples, exampleHouse, exampleText, today } from '../render/support.ts';
import { printingBrowser, type PrintingBrowser } from './printing-browser.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

describe('a printed PDF', function () {
  this.timeout(120_000);
  let browser: PrintingBrowser;
  before(() => {
    browser = printingBrowser();
  });
  after(() => browser.remove());

  const print = async (page: string): Promise<ReadPdf> => readPdf(await printPdf(page, { browser }));
  const printed = async (text: string): Promise<ReadPdf> => {
    const write = await exportFormats.pdf.load();
    const exported = exportedOf(parsePosting(text), exampleHouse(), today);
    return readPdf((await write(exported, { print: (page) => printPdf(page, { browser }) })) as Uint8Array);
  };

  for (const name of examples)
    it(`${name}: is tagged, German, named, and led through by its headings`, async () => {
      const text = exampleText(name);
      const { view } = exportedOf(parsePosting(text), exampleHouse(), today);
      const words = ({ runs }: { runs: readonly { text: string }[] }): string => runs.map((run) => run.text).join('');
      const pdf = await printed(text);
      const title = `${words(view.header.title)} ${words({ runs: view.header.title.marker })}`.trim();
      assert.deepEqual(
        { title: pdf.title, language: pdf.language, isTagged: pdf.isTagged },
        { title, language: 'de', isTagged: true },
      );
      // Nothing of the machine: a browser would name itself, its version and its system.
      assert.match(String(pdf.creator), /^(?:Kennziffer|Chromium)$/);
      const headings = [words(view.factsHeading), ...view.sections.map(({ heading }) => words(heading))];
      assert.deepEqual(pdf.headings('H1'), [title]);
      assert.deepEqual(pdf.headings('H2'), headings);
      assert.deepEqual(pdf.bookmarks[0]?.inside, headings);
      const bullets = view.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'list' ? block.items : block.kind === 'requirements' ? block.list.items : [],
        ),
      );
      // A bullet that goes on overleaf is an element of both pages, but has its mark once.
      assert.equal(pdf.count('Lbl'), bullets.length);
    });

  it('of many pages numbers them, and ends none with a heading', async () => {
    const section = (index: number): string =>
      `  - ueberschrift: Abschnitt ${index}\n    einleitung: ${'Ein Satz mit einigen Wörtern darin. '.repeat(2 + (index % 5))}\n`;
    const sections = Array.from({ length: 40 }, (_, index) => section(index));
    const pdf = await printed(`titel: Leitung (m/w/d)\nabschnitte:\n${sections.join('')}`);
    assert.ok(pdf.pages.length >= 3);
    for (const [index, page] of pdf.pages.entries()) {
      const isNumber = (line: string): boolean => line === `Seite ${index + 1} von ${pdf.pages.length}`;
      assert.equal(page.filter(isNumber).length, 1);
      assert.doesNotMatch(page.filter((line) => !isNumber(line)).at(-1)!, /^Abschnitt \d+$/);
    }
  });

  it('holds nothing of what is internal', async () => {
    const pdf = await printed('titel: Leitung (m/w/d)\nintern:\n  notiz: STRENGGEHEIM\n');
    assert.doesNotMatch(pdf.pages.flat().join(' '), /STRENG/);
    assert.match(pdf.pages.flat().join(' '), /Leitung/);
  });

  it('is made without asking anyone on the net', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const to = (host: string): string => `<img src="http://${host}:${port}/bild.png" alt="">`;
    const pdf = await print(
      `<!doctype html><html lang="de"><head><title>a</title><link rel="stylesheet" href="http://127.0.0.1:${port}/stil.css"></head><body><h1>Ja</h1>${to('127.0.0.1')}${to('localhost')}</body></html>`,
    );
    server.close();
    assert.deepEqual(pdf.headings('H1'), ['Ja']);
    assert.deepEqual(asked, []);
  });
});

// A script can stand in for a browser only where the system starts scripts.
if (process.platform !== 'win32')
  describe('a browser that never ends', () => {
    it('is ended when it takes too long', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kennziffer-test-'));
      const path = join(folder, 'browser');
      writeFileSync(path, `#!/bin/sh\necho $$ > "${folder}/pid"\nexec sleep 600\n`, { mode: 0o755 });
      const patience = 3000;
      await assert.rejects(
        printPdf('<p>', { browser: { path }, patience }),
        (error) => error instanceof PrintError && error.says('de').includes('nicht rechtzeitig fertig'),
      );
      const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
      assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
      rmSync(folder, { recursive: true });
    });
  });
