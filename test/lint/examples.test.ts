import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { buildIndex } from '../../server/src/lint/project-index.ts';
import { textAt } from '../support/edits.ts';

const today = '2026-11-21';
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const house = readFileSync(`${examples}arbeitgeber.yaml`, 'utf8');

const filesOf = (folder: string) =>
  readdirSync(`${examples}${folder}`)
    .filter((name) => name.endsWith('.stelle.yaml'))
    .map((name) => ({ path: `${folder}${name}`, text: readFileSync(`${examples}${folder}${name}`, 'utf8') }));

const clean = filesOf('');
const faulty = filesOf('mit-fehlern/');
const project = buildIndex([...clean, ...faulty]);
const lint = ({ path, text }: { path: string; text: string }) => lintPosting(text, { path, today, house, project });

describe('examples', () => {
  for (const file of clean) {
    it(`${file.path} is clean`, () => {
      assert.deepEqual(
        lint(file).map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }

  // Each planted mistake stands in erwartet.yaml with its rule, line (from 1) and the exact text at its range.
  const expected = parse(readFileSync(new URL('../fixtures/mit-fehlern.yaml', import.meta.url), 'utf8'), {
    schema: 'failsafe',
  }) as Record<string, string[]>;
  for (const file of faulty) {
    it(`${file.path}: each planted mistake once, at its exact range`, () => {
      const found = lint(file).map(({ rule, range }) =>
        `${rule} ${range.start.line + 1} ${textAt(file.text, range).replace(/\s+/g, ' ')}`.trim(),
      );
      assert.deepEqual(found, expected[file.path]);
    });
  }
});

describe('many copies of one posting', () => {
  it('name at most five other places', () => {
    const { text } = clean[0]!;
    const copies = Array.from({ length: 3000 }, (_, i) => ({ path: `kopie-${i}.stelle.yaml`, text }));
    const index = buildIndex(copies);
    for (const { path } of copies.slice(0, 50)) {
      const twice = lintPosting(text, { path, today, house, project: index }).filter(
        (finding) => finding.rule === 'kennziffer/doppelt',
      );
      assert.equal(twice.length, 1);
      assert.equal(twice[0]?.related?.length, 5);
      assert.match(twice[0].message, /2994 weitere/);
    }
  });
});
