import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPay, type PayReading } from '../../schemas/pay/index.ts';
import type { Span } from '../../schemas/dates/index.ts';

/** Every span a reading holds. */
function spansOf(reading: PayReading): readonly Span[] {
  return [
    ...reading.grades,
    ...reading.grades.map((g) => g.whole),
    ...reading.systems,
    ...reading.amounts,
    ...reading.conditions,
    ...reading.steps,
    ...reading.unread,
    ...reading.problems,
    ...(reading.bis ? [reading.bis] : []),
    ...(reading.joiner ? [reading.joiner] : []),
    ...(reading.core ? [reading.core] : []),
  ];
}

const word = fc.constantFrom(
  ...[
    'E',
    'EG',
    'S',
    'A',
    'TVöD',
    '-VKA',
    'TV-L',
    ' ',
    ' ',
    '6',
    '9a',
    '9',
    'b',
    '/',
    '–',
    'bis',
    'Ü',
    'LBesG',
    ' NRW',
    '(',
    ')',
    'LG 2.1',
    'm. Z.',
    '3.240 €',
    'Stufe 3',
    'BAT',
    'IVb',
    'Bes',
    'oder',
    '\n',
    '\u00a0',
    '€',
    'ö',
    'ö',
    '😀',
  ],
);
const text = fc.oneof(
  fc.array(word, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const hint = fc.constantFrom(
  {},
  { land: 'NW' },
  { traeger: 'kommune', land: 'Bayern' },
  { traeger: 'bund' },
  { land: 'Atlantis' },
);

describe('the pay reader on any text', () => {
  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(text, hint, (field, house) => {
        for (const span of spansOf(readPay(field, house))) {
          assert.ok(
            span.start >= 0 && span.start <= span.end && span.end <= field.length,
            JSON.stringify({ field, span }),
          );
        }
      }),
      { numRuns: 500 },
    );
  }).timeout(20_000);

  it('has nothing to correct in what it proposes', () => {
    fc.assert(
      fc.property(text, hint, (field, house) => {
        const { canonical } = readPay(field, house);
        if (canonical !== undefined) assert.equal(readPay(canonical, house).canonical, canonical, field);
      }),
      { numRuns: 500 },
    );
  }).timeout(20_000);

  it('stays quick on long fields', () => {
    for (const unit of ['E 9a/9b/', 'TVöD-', 'LBesO ', '3.240 ', ' ', 'bis ', '1', 'a', '(((']) {
      const reading = readPay(unit.repeat(100_000 / unit.length));
      assert.ok(reading.grades.length < 1000);
    }
  });
});
