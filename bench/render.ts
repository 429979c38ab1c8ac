// Keypress → page on a two-page posting: reading, rendering and writing HTML against yaml.parseDocument alone on the
// same text in the same run, and the change of the page in a browser. `node scripts/run.mjs bench/render.ts`.
import { fileURLToPath } from 'node:url';
import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';
import { parseDocument } from 'yaml';
import { launchBrowser } from '../scripts/vscode-host/index.mjs';
import { parsePosting } from '../server/src/document/typed.ts';
import { readHouse } from '../server/src/house/house.ts';
import { postingStyle, renderPosting, toParts, type Part } from '../server/src/render/index.ts';

const edits = 60;
const warmUp = 40;
const house = readHouse('name: Stadt Beispiel\nland: NW\nangebot:\n  rad: ein Rad\n');

const list = (count: number, text: string, indent = '  '): string[] =>
  Array.from({ length: count }, (_, index) => `${indent}- ${text} ${index + 1}`);

/** About two pages. */
const posting = [
  'kennziffer: 26/0417',
  'titel: Sachbearbeiter/in (w/m/d)',
  'arbeitsort: Rathaus Mitte',
  'bewerbungsfrist: 14.12.2026',
  'entgelt: E 9b TVöD-VKA',
  'arbeitszeit: 39 Stunden',
  'aufgaben:',
  ...list(14, 'Prüfung von Anträgen auf Zulassung, Erlass von Bescheiden und Festsetzung der Gebühren, Nr.'),
  'anforderungen:',
  '  zwingend:',
  ...list(8, 'Abgeschlossene Ausbildung in der Verwaltung oder ein vergleichbarer Abschluss, Nr.', '    '),
  '  wuenschenswert:',
  ...list(8, 'Kenntnisse der üblichen Anwendungen und Freude an der Arbeit mit Menschen, Nr.', '    '),
  'angebot:',
  ...list(12, 'Ein sicherer Arbeitsplatz in einer lebendigen Stadt, dazu <rad> und gute Verbindungen, Nr.'),
  'klauseln: teilzeit, frauen, schwerbehinderung',
  'kontakt:',
  '  - fuer: Fachliches',
  '    name: Frau Beispiel',
  '    telefon: 02323 16-0000',
  'bewerbung:',
  '  online: https://stellen.stadt.example',
  '',
].join('\n');

/** The text after `count` key presses inside the first task. */
const typed = (count: number): string => posting.replace('- Prüfung', `- ${'x'.repeat(count)}Prüfung`);

const findings = [...posting.matchAll(/Erlass|Ausbildung|Freude/g)].map(({ index }) => ({
  start: index,
  end: index + 6,
  rule: 'a/b',
  severity: 'info' as const,
  message: 'Ein Hinweis, der etwas länger ist als die Stelle, um die es geht.',
}));

const texts = {
  lang: 'de' as const,
  unplaced: 'Außerdem',
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
};
const partsOf = (text: string): Part[] =>
  toParts(renderPosting(parsePosting(text), house, { today: '2026-11-21', findings }), { findings: texts });

function times(run: (text: string) => unknown): number[] {
  const found: number[] = [];
  for (let edit = 0; edit < warmUp + edits; edit++) {
    const text = typed(edit);
    const start = performance.now();
    run(text);
    if (edit >= warmUp) found.push(performance.now() - start);
  }
  return found.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
const say = (name: string, sorted: readonly number[]): void => {
  console.log(`${name}: p50 ${at(sorted, 0.5).toFixed(2)} ms, p95 ${at(sorted, 0.95).toFixed(2)} ms`);
};

const reading = times((text) => parseDocument(text));
const rendering = times(partsOf);
const parsing = times(parsePosting);
say('yaml.parseDocument', reading);
say('read the posting', parsing);
say('read, render, HTML', rendering);
console.log(
  `ratio of the medians: ${(at(rendering, 0.5) / at(reading, 0.5)).toFixed(2)} × (${posting.length} characters)`,
);

/** The page's own patch, by itself. */
const { outputFiles } = await build({
  stdin: {
    contents: "import { patchInPlace } from './patch.ts'; globalThis.patchInPlace = patchInPlace;",
    resolveDir: fileURLToPath(new URL('../client/src/webview', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
});
const browser = await launchBrowser();
const page = await browser.newPage();
await page.setContent(`<style>${postingStyle()}</style><main><article class="posting" id="posting"></article></main>`);
await page.evaluate(outputFiles[0]!.text);
const patching = await page.evaluate(
  ([pages, skip]) => {
    const scope = globalThis as unknown as {
      document: { getElementById(id: string): { offsetHeight: number } };
      patchInPlace(root: unknown, parts: unknown): void;
    };
    const root = scope.document.getElementById('posting');
    return pages
      .map((parts) => {
        const start = performance.now();
        scope.patchInPlace(root, parts);
        // Asked for, so that the layout is part of the time.
        return root.offsetHeight > 0 ? performance.now() - start : NaN;
      })
      .slice(skip);
  },
  [Array.from({ length: warmUp + edits }, (_, edit) => partsOf(typed(edit))), warmUp] as const,
);
await browser.close();
say(
  'patch and layout in the browser',
  patching.sort((a, b) => a - b),
);
console.log(`together, p95: ${(at(rendering, 0.95) + at(patching, 0.95)).toFixed(2)} ms`);
