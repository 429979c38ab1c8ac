import assert from 'node:assert/strict';
import { parsePosting } from '../../server/src/document/typed.ts';
import { readHouse } from '../../server/src/house/house.ts';
import { renderPosting, toText } from '../../server/src/render/index.ts';
import { Window } from './window.ts';

const name = 'wohngeld.stelle.yaml';

/** What only the author can know: the prose of the posting, as its readers shall find it. */
const prose = {
  title: 'Sachbearbeitung Wohngeld',
  tasks: [
    'Anträge auf Wohngeld prüfen, berechnen und bescheiden',
    'Bürgerinnen und Bürger am Schalter, am Telefon und schriftlich beraten',
    'Widersprüche vorbereiten und mit dem Rechtsamt abstimmen',
  ],
  required: 'abgeschlossene Ausbildung in der Verwaltung oder Verwaltungslehrgang I',
  desirable: ['Kenntnisse im Wohngeldrecht', 'Freude an der Arbeit in einem jungen Team'],
  offer: 'Einarbeitung durch erfahrene Kolleginnen und Kollegen',
};

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Between two keys, in milliseconds: a person who types very fast. Without any time between them VS Code has not yet coloured
 * the lines above when Enter comes, and then (only then) begins the next line without the dash of the list, and closes no
 * bracket; most often where client and server run in the browser, too.
 */
const pace = { delay: 30 };

// `browser`: client and server as web workers. KENNZIFFER_UI_HOSTS names the one that is looked at.
const hosts = process.env.KENNZIFFER_UI_HOSTS?.split(',') ?? ['node', 'browser'];

for (const host of hosts)
  describe(`an author who writes a whole posting from an empty file, in German (${host})`, function () {
    this.timeout(180_000);
    let window: Window;
    /** Keys pressed for everything that is not prose, those that only choose or move included. */
    let keys = 0;

    const press = async (...all: readonly string[]): Promise<void> => {
      for (const key of all) await window.page.keyboard.press(key);
      keys += all.length;
    };
    const type = async (text: string): Promise<void> => {
      await window.page.keyboard.type(text, pace);
      keys += text.length;
    };
    const say = (text: string) => window.page.keyboard.type(text, pace);
    const suggestion = (text: string) =>
      window.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: text });
    const offer = (text: string) => window.page.locator('.action-widget .monaco-list-row', { hasText: text });
    const squiggles = () => window.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint');
    const lens = (text: string) => window.page.locator('.codelens-decoration a', { hasText: text });

    const entries = async ([first, ...more]: readonly string[]): Promise<void> => {
      await say(first!);
      for (const entry of more) {
        await press('Enter');
        await say(entry);
      }
    };

    before(async () => {
      window = await Window.open('de', '2026-11-23', {
        host,
        workspace: 'examples',
        files: { [name]: '' },
      });
      await window.openFile(name);
      await lens('Neue Stellenausschreibung beginnen').waitFor();
    });
    afterEach(async function () {
      if (this.currentTest?.isFailed()) await window.picture(`write-${host}-failed`);
    });
    after(() => window.close());

    it('takes the skeleton and fills it in stop by stop', async () => {
      await press('Control+Space');
      await suggestion('Ganze Stellenausschreibung').waitFor();
      await press('Enter');
      await window.line('stand: Entwurf').waitFor();
      // The number is proposed.
      await press('Tab');
      await say(prose.title);
      await press('Tab');
      await type('Fachbereich Soziales');
      await press('Enter');
      await type('Team Wohnen');
      // Place, start and dates are proposed.
      await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      await type('E 9');
      await suggestion('E 9a TVöD-VKA').waitFor();
      await press('Enter');
      // Hours and term are proposed.
      await press('Tab', 'Tab', 'Tab');
      await entries(prose.tasks);
      await press('Tab');
      await say(prose.required);
      await press('Tab');
      await entries(prose.desirable);
      await press('Tab');
      await say(prose.offer);
      await press('Enter');
      await type('<mo');
      await suggestion('<mobil>').waitFor();
      await press('Enter');
      await press('Enter');
      // Of what may be inserted, the offers of the house come first.
      await type('<');
      await suggestion('<altersvorsorge>').waitFor();
      await window.picture(`write-${host}-reference`);
      await press('Enter');
      // The portal of the house is proposed.
      await press('Tab', 'Tab');
      await squiggles().first().waitFor();
      await window.picture(`write-${host}-filled`);
    });

    it('repairs what is found by the offered repairs, until nothing is left', async () => {
      await window.line('jungen Team').click();
      await press('Control+.');
      await offer('engagierten Team').waitFor();
      await window.picture(`write-${host}-repair`);
      await press('Enter');
      await window.line('engagierten Team').waitFor();
      await press('Control+Home');
      // The repair was seen by the check.
      await lens('1 Warnung').waitFor();
      await window.line('titel:').click();
      await press('Control+.');
      await offer('(w/m/d)').waitFor();
      await press('Enter');
      await window.line('Sachbearbeitung Wohngeld (w/m/d)').waitFor();
      await lens('keine Befunde').waitFor();
      assert.equal(await squiggles().count(), 0);
      await window.picture(`write-${host}-clean`);
    });

    it('pressed few keys for all that is not prose', async () => {
      await window.save();
      const text = await window.text(name);
      const own = [prose.title, ...prose.tasks, prose.required, ...prose.desirable, prose.offer];
      const outside = text.length - own.join('').length;
      const share = (keys / outside) * 100;
      console.log(`      ${keys} Tasten für ${outside} Zeichen außerhalb der Prosa: ${share.toFixed(1)} %`);
      assert.ok(share < 25, text);
    });

    it('sees in the preview what stands in the file, word by word', async () => {
      await window.page.keyboard.press('Control+K');
      await window.page.keyboard.press('v');
      const preview = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await preview.locator('h1', { hasText: prose.title }).waitFor();
      await window.picture(`write-${host}-preview`);
      const seen = words(await preview.locator('article').innerText());
      const house = readHouse(await window.text('arbeitgeber.yaml'), 'arbeitgeber.yaml');
      const text = await window.text(name);
      assert.deepEqual(seen, words(toText(renderPosting(parsePosting(text), house, { today: '2026-11-23' }))));
      // Independent of the renderer: what stands in the file, in its order or in that of the overview.
      const printed = [
        ...['Sachbearbeitung Wohngeld (w/m/d)', 'Fachbereich Soziales', 'Team Wohnen', '26/0441'],
        ...['Rathaus, Friedrich-Ebert-Platz 2, 44623 Herne', 'zum nächstmöglichen Zeitpunkt'],
        ...['Entgeltgruppe 9a TVöD-VKA', 'Vollzeit oder Teilzeit', 'unbefristet', '28. Dezember 2026'],
        ...['Herne liegt mitten im Ruhrgebiet', ...prose.tasks, prose.required, prose.desirable[0]!],
        ...['Freude an der Arbeit in einem engagierten Team', prose.offer, 'mobiles Arbeiten'],
        ...['betriebliche Altersvorsorge', 'Frau Mertens', 'https://stellen.herne.example'],
      ];
      let rest = ` ${seen.join(' ')} `;
      for (const part of printed) {
        const at = rest.indexOf(` ${words(part).join(' ')} `);
        assert.notEqual(at, -1, `${part} in ${rest}`);
        rest = rest.slice(at + words(part).join(' ').length + 1);
      }
    });
  });
