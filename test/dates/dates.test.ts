import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  easterOf,
  endOfTerm,
  findDates,
  formatDate,
  formatDateShort,
  isIsoDate,
  isoOf,
  partsOf,
  readDate,
  weekdayOf,
} from '../../schemas/dates/index.ts';

const near = '2026-11-21';

describe('dates as people write them', () => {
  const good: readonly (readonly [string, string, string])[] = [
    ['14.12.2026', '2026-12-14', 'punkte'],
    ['2026-12-14', '2026-12-14', 'iso'],
    ['2026-12-14T23:59:59+01:00', '2026-12-14', 'iso'],
    ['14. Dezember 2026', '2026-12-14', 'worte'],
    ['14. Dez. 2026', '2026-12-14', 'worte'],
    ['1. März 2027', '2027-03-01', 'worte'],
    ['December 14, 2026', '2026-12-14', 'worte'],
    ['14 December 2026', '2026-12-14', 'worte'],
    ['14.12.26', '2026-12-14', 'punkte-kurz'],
    ['01.04.27', '2027-04-01', 'punkte-kurz'],
    ['14/12/2026', '2026-12-14', 'schraegstriche'],
    ['bis einschließlich 14.12.2026', '2026-12-14', 'punkte'],
    ['29.2.2028', '2028-02-29', 'punkte'],
  ];
  for (const [text, iso, spelling] of good) {
    it(text, () => {
      const reading = readDate(text);
      assert.ok('iso' in reading);
      assert.deepEqual([reading.iso, reading.spelling], [iso, spelling]);
    });
  }

  const bad: readonly (readonly [string, string, string | undefined])[] = [
    ['', 'empty', undefined],
    ['  ', 'empty', undefined],
    ['demnächst', 'not-a-date', undefined],
    ['14.12.', 'no-year', '2026-12-14'],
    ['14.12', 'no-year', '2026-12-14'],
    ['1. März', 'no-year', '2027-03-01'],
    ['20.11.', 'no-year', '2027-11-20'],
    ['29.02.', 'no-year', '2028-02-29'],
    ['31.11.2026', 'impossible', '2026-11-30'],
    ['29.02.2027', 'impossible', '2027-02-28'],
    ['12.14.2026', 'impossible', '2026-12-14'],
    ['45.12.2026', 'impossible', undefined],
    ['30.02.', 'impossible', undefined],
  ];
  for (const [text, problem, proposal] of bad) {
    it(text.trim() === '' ? '(blank)' : text, () => {
      const reading = readDate(text, { near });
      assert.ok('problem' in reading);
      assert.deepEqual([reading.problem, reading.proposal], [problem, proposal]);
    });
  }

  it('proposes no year without a date to be near to', () => {
    assert.deepEqual(readDate('14.12.'), { start: 0, end: 6, problem: 'no-year' });
  });

  it('checks a weekday that is named', () => {
    for (const [text, named, agrees] of [
      ['Montag, 14. Dezember 2026', 1, true],
      ['Mo., 14.12.2026', 1, true],
      ['Montag, den 6. Oktober 2024', 1, false],
      ['Sonntag, 6. Oktober 2024', 7, true],
      ['Sonnabend, 14.11.2026', 6, true],
    ] as const) {
      const reading = readDate(text);
      assert.ok('iso' in reading && reading.weekday, text);
      assert.deepEqual([reading.weekday.named, reading.weekday.agrees], [named, agrees]);
      assert.equal(reading.weekday.start, 0);
    }
  });

  it('reads the time of day', () => {
    const reading = readDate('14.12.2026, 23:59 Uhr');
    assert.ok('iso' in reading);
    assert.equal(reading.time?.value, '23:59');
    const short = readDate('14.12.2026 um 12 Uhr');
    assert.ok('iso' in short);
    assert.equal(short.time?.value, '12:00');
  });

  it('finds every date of a sentence', () => {
    const found = findDates('Vom 1.3.2027 bis 28. Februar 2029, Rückfragen bis 14.12.');
    assert.deepEqual(
      found.map((d) => ('iso' in d ? d.iso : d.problem)),
      ['2027-03-01', '2029-02-28', 'no-year'],
    );
  });

  it('takes no version, amount or number for a date', () => {
    for (const text of ['3.240,30 €', 'Kennziffer 24/0296', 'Tel. 02323 16-4556', '1.12.3.4', 'TVöD § 16']) {
      assert.deepEqual(findDates(text), [], text);
    }
  });
});

const anyIso = fc
  .record({
    year: fc.integer({ min: 2000, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => isoOf(year, month, Math.min(day, daysInMonth(year, month)))!);

describe('calendar', () => {
  it('reads back what it writes, in every spelling', () => {
    fc.assert(
      fc.property(anyIso, fc.constantFrom('de', 'en'), fc.boolean(), (iso, lang, weekday) => {
        for (const text of [
          iso,
          formatDateShort(iso),
          formatDate(iso, lang, { weekday }),
          `${formatDateShort(iso).slice(0, 6)}${iso.slice(2, 4)}`,
        ]) {
          const reading = readDate(text);
          assert.ok('iso' in reading, text);
          assert.equal(reading.iso, iso, text);
          assert.deepEqual([reading.start, reading.end], [0, text.length]);
          if (reading.weekday) assert.ok(reading.weekday.agrees, text);
        }
      }),
      { numRuns: 500 },
    );
  }).timeout(20_000);

  it('keeps spans inside any text', () => {
    const piece = fc.constantFrom(
      '14.12.',
      '2026',
      '31.',
      'Montag, ',
      ' ',
      'Dez',
      '.',
      '-',
      '2026-12-14',
      ' Uhr',
      '23:59',
      'ä',
      '😀',
      '1',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((p) => p.join('')),
          fc.string(),
        ),
        (text) => {
          for (const d of [...findDates(text), readDate(text)])
            assert.ok(d.start >= 0 && d.start <= d.end && d.end <= text.length);
        },
      ),
      { numRuns: 500 },
    );
  }).timeout(20_000);

  it('adds and counts days consistently', () => {
    fc.assert(
      fc.property(anyIso, fc.integer({ min: -4000, max: 4000 }), (iso, n) => {
        const other = addDays(iso, n);
        assert.ok(isIsoDate(other));
        assert.equal(daysBetween(iso, other), n);
        assert.equal((((weekdayOf(iso) - 1 + n) % 7) + 7) % 7, weekdayOf(other) - 1);
      }),
    );
  }).timeout(20_000);

  it('knows weekdays, months, Easter', () => {
    assert.equal(weekdayOf('2024-10-06'), 7);
    assert.equal(weekdayOf('2026-11-01'), 7);
    assert.equal(weekdayOf('2026-12-25'), 5);
    assert.equal(weekdayOf('2027-01-06'), 3);
    assert.equal(weekdayOf('1970-01-01'), 4);
    assert.equal(weekdayOf('1969-12-31'), 3);
    assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
    assert.equal(addMonths('2026-11-30', -9), '2026-02-28');
    assert.equal(addMonths('2026-12-15', 1), '2027-01-15');
    for (const easter of ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '2285-03-22']) {
      assert.equal(easterOf(Number(easter.slice(0, 4))), easter);
    }
    assert.equal(isIsoDate('2027-02-29'), false);
    assert.equal(isIsoDate('14.12.2026'), false);
    assert.throws(() => partsOf('14.12.2026'), RangeError);
    assert.equal(endOfTerm('2027-03-01', 2, 'jahre'), '2029-02-28');
    assert.equal(endOfTerm('2027-03-01', 18, 'monate'), '2028-08-31');
    assert.equal(endOfTerm('2027-03-01', 6, 'wochen'), '2027-04-11');
  });

  it('writes dates in both languages', () => {
    assert.equal(formatDate('2026-12-14', 'de', { weekday: true }), 'Montag, 14. Dezember 2026');
    assert.equal(formatDate('2026-03-01', 'en'), '1 March 2026');
    assert.equal(formatDateShort('2026-03-01'), '01.03.2026');
  });
});
