// One edit of a house file that 500 postings share: how long until the open ones are checked again, and the rest.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePosting } from '../server/src/document/typed.ts';
import { readHouse } from '../server/src/house/house.ts';
import { checkPosting } from '../server/src/lint/lint.ts';

const today = '2026-11-21';
const postings = 500;
const open = 3;
const edits = 5;

const houseText = (inhabitants: number) => `name: Stadt Beispiel
land: NW
traeger: kommune
fakten:
  einwohner:
    wert: ${inhabitants}
    einheit: Einwohnerinnen und Einwohner
    stand: 31.12.2025
portrait:
  kurz: Hier leben <einwohner:rund> Menschen.
${['angebot', 'hinweise', 'klauseln'].map((group) => `${group}:\n${Array.from({ length: 30 }, (_, i) => `  ${group}-${i}: Baustein Nummer ${i} mit einigen Worten über ${group} und mehr.\n`).join('')}`).join('')}`;

const page = readFileSync(fileURLToPath(new URL('zwei-seiten.stelle.yaml', import.meta.url)), 'utf8');
const texts = Array.from(
  { length: postings },
  (_, i) => `${page}\nabschnitte:\n  - Nummer ${i} für <einwohner:rund> Menschen\n`,
);
// An editor holds what it has read: only the house has changed.
const documents = texts.map((text) => parsePosting(text));

const samples: { open: number; all: number; longest: number }[] = [];
for (let edit = 0; edit <= edits; edit++) {
  const start = performance.now();
  const house = readHouse(houseText(156_000 + edit), 'arbeitgeber.yaml');
  let opened = 0;
  let longest = 0;
  for (const [i, document] of documents.entries()) {
    const before = performance.now();
    checkPosting(texts[i]!, { path: `${i}.stelle.yaml`, today, house }, document);
    longest = Math.max(longest, performance.now() - before);
    if (i + 1 === open) opened = performance.now() - start;
  }
  // The first round warms up.
  if (edit > 0) samples.push({ open: opened, all: performance.now() - start, longest });
}

const p95 = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!.toFixed(1);
console.log(`${open} open postings: p95 ${p95(samples.map((one) => one.open))} ms (aim: 50)`);
console.log(
  `${postings} postings:   p95 ${p95(samples.map((one) => one.all))} ms, longest step ${p95(samples.map((one) => one.longest))} ms`,
);
