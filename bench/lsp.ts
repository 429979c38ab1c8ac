// Edit → findings over stdio, as an editor sees it: 60 one-letter edits on a two-page posting, asked for and sent.
// `node scripts/run.mjs bench/lsp.ts`, after a build.
import { performance } from 'node:perf_hooks';
import { Client, insert, pulling, pushing } from '../test/lsp/client.ts';

const uri = 'file:///stellen/bench.stelle.yaml';
const edits = 60;
const warmUp = 20;

/** About two pages: 5.5 KB with sections, lists, prose and contacts. */
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
  ...list(12, 'Ein sicherer Arbeitsplatz in einer lebendigen Stadt mit guten Verbindungen, Nr.'),
  'kontakt:',
  '  - fuer: Fachliches',
  '    name: Frau Beispiel',
  '    telefon: 02323 16-0000',
  'bewerbung:',
  '  online: https://stellen.stadt.example',
  '',
].join('\n');

function list(count: number, text: string, indent = '  '): string[] {
  return Array.from({ length: count }, (_, index) => `${indent}- ${text} ${index + 1}`);
}

async function measure(name: string, client: Client, answered: (version: number) => Promise<void>): Promise<void> {
  await client.open(uri, posting);
  await answered(1);
  const line = posting.split('\n').findIndex((text) => text === 'aufgaben:') + 1;
  const times: number[] = [];
  for (let edit = 0; edit < warmUp + edits; edit++) {
    const start = performance.now();
    await client.change(uri, insert(line, 12, 'x'));
    await answered(edit + 2);
    if (edit >= warmUp) times.push(performance.now() - start);
  }
  await client.stop();
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.ceil(times.length * share) - 1] ?? NaN).toFixed(1);
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${times.length} edits, ${posting.length} characters)`);
}

const asking = await Client.start(pulling);
await measure('pull', asking, async () => {
  await asking.pull(uri);
});
const waiting = await Client.start(pushing);
await measure('push', waiting, (version) => waiting.until(() => waiting.published.at(-1)?.version === version));
