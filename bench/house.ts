// One edit of a house file that 500 postings share, over the real protocol: how long until the open ones are checked again,
// until all are, and how long somebody who asks meanwhile has to wait. After a build: `npm run bench -- house`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { build } from '../scripts/build.mjs';
import { pulling } from '../test/lsp/client.ts';
import { FolderClient, type FilesByUri } from '../test/lsp/folder-client.ts';
import { quantiles } from './pairs.ts';

const count = 500;
const openCount = 3;
const edits = 4;
const aim = 50;

/** Every second edit takes a name away that all postings use, so that there is something to tell of each. */
const houseText = (edit: number): string => `name: Stadt Beispiel
land: NW
traeger: kommune
fakten:
  ${edit % 2 === 0 ? 'einwohner' : 'bewohner'}:
    wert: ${156_000 + edit}
    einheit: Einwohnerinnen und Einwohner
    stand: 31.12.2025
portrait:
  kurz: Hier leben viele Menschen.
${['angebot', 'hinweise', 'klauseln'].map((group) => `${group}:\n${Array.from({ length: 30 }, (_, i) => `  ${group}-${i}: Baustein Nummer ${i} mit einigen Worten über ${group} und mehr.\n`).join('')}`).join('')}`;

const page = readFileSync(fileURLToPath(new URL('zwei-seiten.stelle.yaml', import.meta.url)), 'utf8');
const folder = 'file:///stadt';
const house = `${folder}/arbeitgeber.yaml`;
const uri = (i: number): string => `${folder}/amt-${i % 20}/${i}.stelle.yaml`;
// No two postings say the same: each bullet names its file.
const files: FilesByUri = Object.fromEntries(
  Array.from({ length: count }, (_, i) => [
    uri(i),
    page
      .replaceAll('\n    - ', `\n    - In Stelle ${i}: `)
      .replace(/^kennziffer:.*$/m, `kennziffer: 26/${1000 + i}`)
      .replace(/^stellenprofil: /m, `stellenprofil: Stelle ${i} für <einwohner:rund> Menschen. `),
  ]),
);
files[house] = houseText(0);

await build({ only: ['server.cjs'] });
const editor = await FolderClient.start(files, pulling, [folder]);
const { client } = editor;
const told = new Set<string>();
client.connection.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) => {
  for (const { uri: one } of value.items) told.add(one);
  client.wake();
});
const started = performance.now();
void client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'alles' });
await client.until(() => told.size >= count);
console.log(`${count} postings, first look: ${(performance.now() - started).toFixed(0)} ms`);

const open = Array.from({ length: openCount }, (_, i) => uri(i * 100));
for (const one of open) await client.open(one, files[one]!);
await client.open(house, houseText(0), 'arbeitgeber');
for (const one of open) await client.pull(one);

const waits = { open: [] as number[], all: [] as number[], hover: [] as number[] };
for (let edit = 1; edit <= edits; edit++) {
  await client.connection.sendRequest('kennziffer/checkAll');
  told.clear();
  const refreshes = client.refreshes;
  const start = performance.now();
  await client.change(house, { text: houseText(edit) });
  // As an editor does: asks for what is seen once the server says that it may have changed.
  await client.until(() => client.refreshes > refreshes);
  await Promise.all(open.map((one) => client.pull(one)));
  waits.open.push(performance.now() - start);
  while (told.size < count) {
    const asked = performance.now();
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: open[0] },
      position: { line: 1, character: 3 },
    });
    waits.hover.push(performance.now() - asked);
  }
  waits.all.push(performance.now() - start);
}
await client.stop();

const show = (times: readonly number[]): string => {
  const { median, p95 } = quantiles(times);
  return `p50 ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`;
};
console.log(`${openCount} open postings checked again: ${show(waits.open)} (aim: ${aim})`);
console.log(`all ${count} postings:                 ${show(waits.all)}`);
console.log(`an answer meanwhile (hover):       ${show(waits.hover)} (${waits.hover.length} questions)`);
