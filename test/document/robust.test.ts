import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { Place } from '../../server/src/document/place.ts';
import { parseHouse, parsePosting } from '../../server/src/document/typed.ts';
import { textsOf } from '../../server/src/document/walk.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { applyEdits, offsetsOf } from '../support/edits.ts';

const folder = new URL('../../examples/', import.meta.url);
const postings = readdirSync(folder)
  .filter((name) => name.endsWith('.stelle.yaml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const house = readFileSync(new URL('arbeitgeber.yaml', folder), 'utf8');
const options = { path: 'x.stelle.yaml', today: '2026-11-21', house };

/** What a finger, a paste or a hostile file may put anywhere. */
const scrap = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\r\n',
  '\t',
  ':',
  ': ',
  '- ',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a',
  '*a',
  '|',
  '>',
  '\u00a0',
  '😀',
  'e\u0301',
  '---\n',
  '<<<<<<< a\n',
  '=======\n',
  'titel: x\n',
  '\uFEFF',
  '\uE0FF',
  '\u0000',
  '<script>',
  '%',
  '? ',
);

const edited = fc
  .tuple(
    fc.constantFrom(...postings),
    fc.array(fc.tuple(fc.nat(), fc.nat(30), scrap), { minLength: 1, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([text, edits, crlf]) =>
    edits.reduce(
      (changed, [at, length, insert]) => {
        const start = at % (changed.length + 1);
        return changed.slice(0, start) + insert + changed.slice(start + length);
      },
      crlf ? text.replace(/\n/g, '\r\n') : text,
    ),
  );

describe('document: random edits', () => {
  it('never crash, and every place lies inside the file', () => {
    fc.assert(
      fc.property(edited, (text) => {
        for (const document of [parsePosting(text), parseHouse(text)]) {
          for (const { start, end, repairs } of document.problems) {
            assert.ok(start >= 0 && start <= end && end <= text.length);
            for (const { changes } of repairs)
              for (const change of changes)
                assert.ok(change.start >= 0 && change.start <= change.end && change.end <= text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keep every text readable at its place', () => {
    fc.assert(
      fc.property(edited, (text) => {
        for (const { place } of textsOf(parsePosting(text))) {
          assert.ok(place.start >= 0 && place.start <= place.end && place.end <= text.length);
          const { value } = place;
          for (const word of value.matchAll(/[A-Za-zÄÖÜäöüß]{3,}/g)) {
            const { start, end } = place.span(word.index, word.index + word[0].length);
            assert.equal(text.slice(start, end), word[0]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give findings inside the file, in its order, and no failed rule', () => {
    fc.assert(
      fc.property(edited, (text) => {
        let before = 0;
        for (const finding of lintPosting(text, options)) {
          const { start, end } = offsetsOf(text, finding.range);
          assert.ok(start >= before && start <= end && end <= text.length, finding.rule);
          assert.notEqual(finding.rule, 'intern/fehler', finding.message);
          assert.doesNotMatch(finding.message, /undefined|NaN|\[object|\{\w+\}/);
          before = start;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('document: names in quotes', () => {
  /** Quotes around the names that the seeds choose, with the lengths that came in before each line. */
  const quoted = (text: string, seeds: readonly number[]) =>
    text
      .split('\n')
      .map((line, i) => {
        const sign = ['', '"', "'"][seeds[i % seeds.length]! % 3]!;
        return line.replace(/^( *(?:- )?)([a-z_]+):(?= |$)/, `$1${sign}$2${sign}:`);
      })
      .join('\n');

  /** Each name with its own span, and the names below it. */
  const namesOf = (text: string, place: Place, path = ''): string[] => [
    ...[...place.fields].flatMap(([name, field]) => {
      if (field.key) assert.equal(text.slice(field.key.start, field.key.end), name);
      return [`${path}${name}`, ...namesOf(text, field, `${path}${name}.`)];
    }),
    ...place.items.flatMap((item, i) => namesOf(text, item, `${path}${i}.`)),
  ];

  it('mean what they mean without, and keep their exact place', () => {
    const files = [...postings.map((text) => ({ text, parse: parsePosting })), { text: house, parse: parseHouse }];
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(fc.nat(2), { minLength: 1, maxLength: 7 }), (file, seeds) => {
        const text = quoted(file.text, seeds);
        const [plain, document] = [file.parse(file.text), file.parse(text)];
        assert.deepEqual(document.problems, []);
        assert.deepEqual(namesOf(text, document.root), namesOf(file.text, plain.root));
        const values = (root: Place): string[] =>
          root.isScalar ? [root.value] : [...root.fields.values(), ...root.items].flatMap((inner) => values(inner));
        assert.deepEqual(values(document.root), values(plain.root));
      }),
      { numRuns: 100 },
    );
  });
});

describe('document: safe repairs on edited postings', () => {
  it('change nothing outside their edits, and settle', () => {
    fc.assert(
      fc.property(edited, (text) => {
        for (const finding of lintPosting(text, options)) {
          const fix = finding.fixes.find((candidate) => candidate.safe);
          if (!fix) continue;
          const after = applyEdits(text, fix.edits);
          const first = Math.min(...fix.edits.map((edit) => offsetsOf(text, edit.range).start));
          const last = Math.max(...fix.edits.map((edit) => offsetsOf(text, edit.range).end));
          assert.equal(after.slice(0, first), text.slice(0, first));
          assert.equal(after.slice(after.length - (text.length - last)), text.slice(last));
          // The repair is not offered again at the same place.
          const again = lintPosting(after, options).filter(
            (other) =>
              other.rule === finding.rule &&
              offsetsOf(after, other.range).start === first &&
              other.message === finding.message &&
              JSON.stringify(other.fixes) === JSON.stringify(finding.fixes),
          );
          assert.equal(again.length, 0, `${finding.rule}: ${finding.message}`);
        }
      }),
      { numRuns: 60 },
    );
  });
});
