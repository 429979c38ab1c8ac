// Full check of a two-page posting against a bare parse of the same text, in one run: `npm run bench -- check`.
import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { parsePosting } from '../server/src/document/typed.ts';
import type { readHouse } from '../server/src/house/house.ts';
import type { lintPosting } from '../server/src/lint/lint.ts';
import { print, timePairs } from './pairs.ts';
import { shipped } from './shipped.ts';

interface Core {
  readonly parseDocument: typeof parseDocument;
  readonly parsePosting: typeof parsePosting;
  readonly readHouse: typeof readHouse;
  readonly lintPosting: typeof lintPosting;
}
const core = await shipped<Core>('check', {
  yaml: ['parseDocument'],
  '../server/src/document/typed.ts': ['parsePosting'],
  '../server/src/house/house.ts': ['readHouse'],
  '../server/src/lint/lint.ts': ['lintPosting'],
});

const text = readFileSync(new URL('zwei-seiten.stelle.yaml', import.meta.url), 'utf8');
const house = core.readHouse(readFileSync(new URL('../examples/arbeitgeber.yaml', import.meta.url), 'utf8'));
const options = { path: 'zwei-seiten.stelle.yaml', today: '2026-11-21', house };

let count = 0;
/** The posting with a new word in all its bullets and sentences. */
function fresh(): string {
  const word = `Neu${(++count).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`;
  return text.replaceAll('\n    - ', `\n    - ${word} `).replaceAll('. ', `. ${word} `);
}

print(
  timePairs<string>([
    { name: 'yaml.parseDocument', prepare: fresh, run: (posting) => parseDocument(posting) },
    { name: 'the same, bundled', prepare: fresh, run: (posting) => core.parseDocument(posting) },
    { name: 'read and type', prepare: fresh, run: (posting) => core.parsePosting(posting) },
    // What was read before is remembered text by text; here each is new, as in the first file of a run.
    { name: 'full check, every text new', prepare: fresh, run: (posting) => core.lintPosting(posting, options) },
    { name: 'full check, text as before', run: () => core.lintPosting(text, options) },
  ]),
);

// A real posting of the examples, the longest: half a page of prose, and all typed fields.
const examples = readdirSync(new URL('../examples', import.meta.url)).filter((name) => name.endsWith('.stelle.yaml'));
const [longest] = examples
  .map((name) => ({ name, posting: readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8') }))
  .sort((a, b) => b.posting.length - a.posting.length);
const { name, posting } = longest!;
/** Ends in another comment each time; the texts stay, as they are the same in each run over a folder. */
const again = (): string => `${posting}# ${++count}\n`;
console.log(`${name}, ${posting.length} characters`);
print(
  timePairs<string>([
    { name: 'yaml.parseDocument', prepare: again, run: (text) => parseDocument(text) },
    { name: 'full check', prepare: again, run: (text) => core.lintPosting(text, { ...options, path: name }) },
    {
      name: 'full check, every text new',
      prepare: () =>
        again()
          .replaceAll('. ', `. Neu${count} `)
          .replaceAll(/^( +- \w)/gm, `$1q${count}`),
      run: (text) => core.lintPosting(text, { ...options, path: name }),
    },
  ]),
);

const repeat = (times: number) => text.replace(/^( {4}- .*\n)+/m, (bullets) => bullets.repeat(times));
const time = (value: string) => {
  const runs = Array.from({ length: 9 }, () => {
    const start = performance.now();
    core.lintPosting(value, options);
    return performance.now() - start;
  });
  return runs.sort((a, b) => a - b)[4]!;
};
const one = repeat(10);
const ten = repeat(100);
console.log(
  `growth: ${(ten.length / one.length).toFixed(1)} × the text, ${(time(ten) / time(one)).toFixed(1)} × the time`,
);
const bullets = `titel: Leitung (w/m/d)\naufgaben:\n${'  - Anträge prüfen, Bescheide erstellen und Auskunft geben\n'.repeat(17_500)}`;
const flow = `titel: Leitung (w/m/d)\nkontakt:\n${'  - {fuer: Fragen, name: Frau Beispiel, telefon: 02323 16-0000}\n'.repeat(15_500)}`;
console.log(`1 MB of bullets: ${time(bullets).toFixed(0)} ms; 1 MB of flow maps: ${time(flow).toFixed(0)} ms`);
