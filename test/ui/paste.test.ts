import assert from 'node:assert/strict';
import { Window } from './window.ts';

/** As Word for Windows puts a bulleted list into the clipboard, shortened. */
const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\uf0b7;} p.MsoListParagraph {margin-left:36.0pt} --></style></head>
<body lang=DE>
<!--StartFragment--><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Antr&auml;ge pr&uuml;fen:
F&uuml;hrer&shy;schein, Zulassung<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>&quot;Offene T&uuml;r&quot; betreuen - auch&nbsp;abends</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-36.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>[intern] Akten f&uuml;hren</p>
<!--EndFragment--></body></html>`;

/** The same as plain text. */
const plain = [
  '·\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 Anträge prüfen: Führer\u00adschein, Zulassung',
  '·\u00a0\u00a0 "Offene Tür" betreuen - auch\u00a0abends',
  'o\u00a0\u00a0 [intern] Akten führen',
  '',
].join('\r\n');

const head = 'titel: Sachbearbeitung (w/m/d)\n';
const list = (blanks: string): string =>
  ['Anträge prüfen: Führerschein, Zulassung', '„Offene Tür“ betreuen – auch abends', '"[intern] Akten führen"']
    .map((entry) => `${blanks}- ${entry}\n`)
    .join('');

/** Where it is pasted, `|` being the cursor. */
const places: Readonly<Record<string, readonly [before: string, blanks: string, after: string]>> = {
  'behind the name of the field': [`${head}aufgaben:|\n`, '  ', `${head}aufgaben:\n`],
  'at the right indent below it': [
    `${head}aufgaben:\n    - Erstes\n    |\n`,
    '    ',
    `${head}aufgaben:\n    - Erstes\n`,
  ],
  'behind a dash': [`${head}anforderungen:\n  zwingend:\n    - |\n`, '    ', `${head}anforderungen:\n  zwingend:\n`],
};
const sources = { Word: { 'text/plain': plain, 'text/html': word }, 'plain text': { 'text/plain': plain } };

const bare = `${head}|`;
const field = `${head}aufgaben:|\n`;

/**
 * A file for each test. They are there before the window is: what is written while it comes up may be too late for its list of files
 * and too early for what watches them.
 */
const files = [...Object.keys(sources).flatMap(() => Object.values(places).map(([text]) => text)), field, bare].map(
  (source, i) => ({ source, name: `einfuegen-${i + 1}.stelle.yaml` }),
);

describe('pasting into a posting', function () {
  this.timeout(120_000);
  let window: Window;
  const left = [...files];

  before(async () => {
    const texts = files.map(({ name, source }) => [name, source.replace('|', '')]);
    window = await Window.open('de', '2026-11-23', { files: Object.fromEntries(texts) as Record<string, string> });
    await window.openFile('frist.stelle.yaml');
    await window.page.locator('.squiggly-error').first().waitFor();
  });
  after(() => window.close());

  /** Puts into the clipboard what another program would: as it is, without what a browser would clean away. */
  async function clipboard(data: Readonly<Record<string, string>>): Promise<void> {
    await window.page.evaluate((entries) => {
      interface CopyEvent {
        readonly clipboardData: { setData(type: string, text: string): void };
        preventDefault(): void;
        stopImmediatePropagation(): void;
      }
      const page = globalThis as unknown as {
        addEventListener(name: string, listener: (event: CopyEvent) => void, options: object): void;
      };
      page.addEventListener(
        'copy',
        (event) => {
          for (const [type, text] of entries) event.clipboardData.setData(type, text);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, once: true },
      );
    }, Object.entries(data));
    await window.page.keyboard.press('Control+C');
  }

  /** Opens a file with this text, the cursor at `|`. */
  async function open(source: string): Promise<string> {
    const [{ name }] = left.splice(
      left.findIndex((file) => file.source === source),
      1,
    ) as [(typeof files)[number]];
    const at = source.indexOf('|');
    await window.openFile(name);
    await window.page.keyboard.press('Control+Home');
    const before = source.slice(0, at).split(/\r?\n/);
    for (let line = 1; line < before.length; line++) await window.page.keyboard.press('ArrowDown');
    await window.page.keyboard.press('End');
    return name;
  }

  for (const [source, data] of Object.entries(sources))
    for (const [place, [before, blanks, after]] of Object.entries(places))
      it(`makes a list of bullets from ${source} ${place}, and one undo takes it back`, async () => {
        const name = await open(before);
        await clipboard(data);
        await window.page.keyboard.press('Control+V');
        await window.line('Akten führen').waitFor();
        await window.save();
        assert.equal(await window.text(name), after + list(blanks));
        if (name === files[0]!.name) await window.picture('paste');
        await window.page.keyboard.press('Escape');
        await window.page.keyboard.press('Control+Z');
        await window.line('Akten führen').waitFor({ state: 'detached' });
        await window.save();
        assert.equal(await window.text(name), before.replace('|', ''));
      });

  it('goes on typing behind what was pasted', async () => {
    const name = await open(field);
    await clipboard(sources.Word);
    await window.page.keyboard.press('Control+V');
    await window.line('Akten führen').waitFor();
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.type('Letztes');
    await window.save();
    assert.equal(await window.text(name), `${head}aufgaben:\n${list('  ')}  - Letztes\n`);
  });

  it('leaves a piece of a posting as it is', async () => {
    const name = await open(bare);
    await clipboard({ 'text/plain': 'dauer: unbefristet\naufgaben:\n  - "a - b"\n' });
    await window.page.keyboard.press('Control+V');
    await window.line('dauer').waitFor();
    await window.save();
    assert.equal(await window.text(name), `${head}dauer: unbefristet\naufgaben:\n  - "a - b"\n`);
  });
});
