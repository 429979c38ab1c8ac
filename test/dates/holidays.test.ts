import assert from 'node:assert/strict';
import { addDays, easterOf, holidaysOf, isHoliday, isWorkingDay, nextWorkingDay } from '../../schemas/dates/index.ts';
import { laender } from '../../schemas/pay/index.ts';

const all = laender().map((l) => l.kuerzel);

/** Holidays of single Länder, by day; Länder that are not named do not have it. */
const some: Readonly<Record<string, readonly string[]>> = {
  '2026-01-06': ['BW', 'BY', 'ST'],
  '2026-03-08': ['BE', 'MV'],
  '2026-06-04': ['BW', 'BY', 'HE', 'NW', 'RP', 'SL', 'SN', 'TH'],
  '2026-08-15': ['BY', 'SL'],
  '2026-09-20': ['TH'],
  '2026-10-31': ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH'],
  '2026-11-01': ['BW', 'BY', 'NW', 'RP', 'SL'],
  '2026-11-18': ['SN'],
};

describe('holidays', () => {
  for (const land of all) {
    it(`${land}: those of all and its own`, () => {
      for (const iso of [
        '2026-01-01',
        '2026-04-03',
        '2026-04-06',
        '2026-05-01',
        '2026-05-14',
        '2026-05-25',
        '2026-10-03',
        '2026-12-25',
        '2026-12-26',
      ]) {
        assert.ok(isHoliday(iso, land), `${iso} ${land}`);
      }
      for (const [iso, own] of Object.entries(some))
        assert.equal(isHoliday(iso, land) !== undefined, own.includes(land), `${iso} ${land}`);
      assert.equal(isHoliday('2026-12-24', land), undefined);
    });
  }

  it('says where a holiday is one of some municipalities only', () => {
    assert.match(isHoliday('2026-08-15', 'BY')!.only!.de, /katholisch/);
    assert.equal(isHoliday('2026-08-15', 'SL')!.only, undefined);
    assert.ok(isHoliday('2026-06-04', 'SN')!.only);
    assert.equal(isHoliday('2026-06-04', 'NW')!.only, undefined);
    assert.equal(isHoliday('2026-08-08', 'BY'), undefined);
    assert.equal(isHoliday('2026-08-08', 'BY', 'Augsburg')?.name, 'Augsburger Friedensfest');
    assert.equal(isHoliday('2026-08-08', 'NW', 'Augsburg'), undefined);
  });

  it('knows what came once or from a year on', () => {
    assert.ok(isHoliday('2025-05-08', 'BE'));
    assert.equal(isHoliday('2026-05-08', 'BE'), undefined);
    assert.equal(isHoliday('2022-03-08', 'MV'), undefined);
    assert.ok(isHoliday('2017-10-31', 'NW'));
    assert.equal(isHoliday('2018-10-31', 'NW'), undefined);
  });

  it('agrees with the formula of Easter', () => {
    for (let year = 2020; year <= 2040; year++) {
      const days = holidaysOf(year, 'BB');
      assert.equal(days.get(easterOf(year))?.name, 'Ostersonntag', String(year));
      assert.equal(days.get(addDays(easterOf(year), -2))?.name, 'Karfreitag');
    }
  });

  it('takes any name of a Land, and the Bund', () => {
    assert.equal(isHoliday('2026-11-01', 'Nordrhein-Westfalen')?.name, 'Allerheiligen');
    assert.equal(isHoliday('2026-11-01', 'NRW')?.name_en, "All Saints' Day");
    assert.equal(isHoliday('2026-11-01', 'Bund'), undefined);
    assert.ok(isHoliday('2026-10-03', 'Bund'));
  });

  it('finds the next working day', () => {
    assert.equal(nextWorkingDay('2024-10-06', 'NW'), '2024-10-07');
    assert.equal(nextWorkingDay('2026-12-24', 'NW'), '2026-12-24');
    assert.equal(nextWorkingDay('2026-12-25', 'NW'), '2026-12-28');
    assert.equal(nextWorkingDay('2026-12-31', 'BY'), '2026-12-31');
    assert.equal(nextWorkingDay('2027-01-06', 'BY'), '2027-01-07');
    assert.equal(nextWorkingDay('2026-04-03', 'NW'), '2026-04-07');
    assert.equal(isWorkingDay('2026-11-21', 'NW'), false);
  });
});
