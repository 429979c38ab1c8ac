import assert from 'node:assert/strict';
import { tablesData } from '../../schemas/pay/data.ts';
import {
  bandFor,
  checkGrade,
  entryGrade,
  entryOffices,
  formatHours,
  fullTimeHours,
  laender,
  pairingDistance,
  readPay,
  splitGrade,
  systemName,
  systemOf,
  systems,
  usualPairing,
  validGrades,
  validSteps,
} from '../../schemas/pay/index.ts';

const sure = systems().filter((s) => s.families.length > 0);

/** A grade with its system, as a field holds it. */
function field(system: string, grade: string): string {
  return `${grade} ${systemName(system, splitGrade(grade).family)!}`;
}

describe('pay systems', () => {
  it('has each kind of employer and every Land', () => {
    assert.ok(systems().length > 40);
    assert.equal(new Set(systems().map((s) => s.id)).size, systems().length);
    for (const land of laender()) assert.ok(systemOf(`besoldung-${land.kuerzel.toLowerCase()}`), land.name);
  });

  it('counts the grades as the agreements do', () => {
    assert.equal(validGrades('tvoed-vka').filter((g) => g.startsWith('E ')).length, 17);
    assert.equal(validGrades('tvoed-sue').length, 16);
    assert.deepEqual(validGrades('besoldung-nw').slice(0, 2), ['A 5', 'A 6']);
    assert.ok(!validGrades('tvl').includes('E 9c'));
    assert.ok(validGrades('tvl').includes('E 13Ü'));
    assert.ok(!validGrades('tvoed-vka', { legacy: true }).includes('E 13Ü'));
    assert.ok(!validGrades('tvv').some((g) => /[a-z]$/.test(g)));
    assert.ok(validGrades('tvh').includes('E 16'));
    assert.ok(!validGrades('besoldung-nw').includes('C 3'));
  });

  for (const system of sure) {
    it(`${system.id}: reads every grade of its own and finds no fault with it`, () => {
      for (const grade of validGrades(system.id)) {
        const text = field(system.id, grade);
        const reading = readPay(text);
        assert.deepEqual(
          reading.grades.map((g) => g.grade),
          [grade],
          text,
        );
        const codes = reading.problems
          .map((p) => p.code)
          .filter((c) => c !== 'system-part-missing' && c !== 'track-missing');
        // Under TVöD-VKA an S grade belongs to TVöD-SuE; the name of the general system is no fault.
        assert.deepEqual(codes, [], text);
        assert.equal(checkGrade(reading.grades[0]!, system.id).kind, 'fine', text);
      }
    });

    it(`${system.id}: refuses every neighbour that it does not have`, () => {
      const valid = new Set(validGrades(system.id, { legacy: true }));
      for (const family of system.families.filter((f) => f !== 'TE' && f !== 'EG' && f !== 'C')) {
        for (let n = 1; n <= 20; n++) {
          for (const letter of ['', 'a', 'b', 'c', 'Ü']) {
            const grade = `${family} ${n}${letter}`;
            if (valid.has(grade)) continue;
            const reading = readPay(field(system.id, grade));
            assert.deepEqual(
              reading.grades.map((g) => g.grade),
              [grade],
              field(system.id, grade),
            );
            const bad = reading.problems.find((p) => p.code === 'grade-not-in-system' || p.code === 'legacy-grade');
            assert.ok(bad, `${grade} in ${system.id}`);
            if (bad.code === 'grade-not-in-system')
              for (const g of bad.meant) assert.ok(valid.has(g) || system.vague, `${g} meant by ${grade}`);
          }
        }
      }
    }).timeout(20_000);
  }

  it('has amounts for exactly the steps that a grade has', () => {
    for (const table of tablesData()) {
      for (const grade of Object.keys(table.gruppen)) {
        const steps = bandFor(table.system, grade, table.gueltig_ab)!.steps.map((s) => s.step);
        const valid = validSteps(table.system, grade);
        // Of TV-N NRW only the ends of the bands were seen.
        if (table.system === 'tvn-nrw') assert.ok(steps.every((s) => valid.includes(s)));
        else assert.deepEqual(steps, valid, `${grade} ${table.system}`);
      }
    }
  });

  it('has no steps for grades that are not there', () => {
    assert.deepEqual(validSteps('tvoed-vka', 'E 16'), []);
    assert.deepEqual(validSteps('tvl', 'E 9c'), []);
    assert.deepEqual(validSteps('besoldung-nw', 'B 2'), []);
    assert.deepEqual(validSteps('nowhere', 'E 6'), []);
    assert.deepEqual(validGrades('nowhere'), []);
    assert.deepEqual(validSteps('besoldung-nw', 'A 16'), ['6', '7', '8', '9', '10', '11', '12']);
    assert.deepEqual(validSteps('tvh', 'E 6'), ['1a', '1b', '2', '3', '4', '5', '6']);
  });
});

describe('hours, pairing, entry offices', () => {
  it('knows the full week of both groups', () => {
    assert.equal(fullTimeHours('tvoed-vka', 'NW', 'tarif')?.hours, 39);
    assert.equal(fullTimeHours('besoldung-nw', 'NW', 'besoldung')?.hours, 41);
    assert.equal(fullTimeHours(undefined, 'Nordrhein-Westfalen', 'besoldung')?.hours, 41);
    assert.equal(fullTimeHours('besoldung-bund', undefined, 'besoldung')?.hours, 41);
    assert.equal(fullTimeHours('tvoed-k', 'BW', 'tarif')?.hours, 39);
    assert.equal(fullTimeHours('tvoed-k', 'NW', 'tarif')?.hours, 38.5);
    assert.equal(fullTimeHours('tvl', 'NW', 'tarif', 'KR')?.hours, 38.5);
    assert.equal(fullTimeHours('avr', 'NW', 'tarif'), undefined);
    assert.equal(fullTimeHours('tvl', undefined, 'tarif'), undefined);
    const tvl: Record<string, string> = {
      BW: '39,5',
      BY: '40',
      BE: '39,4',
      HB: '39,2',
      NI: '39,8',
      NW: '39:50',
      SH: '38,7',
    };
    for (const [land, hours] of Object.entries(tvl))
      assert.equal(formatHours(fullTimeHours('tvl', land, 'tarif')!.hours), hours);
    for (const land of laender()) assert.ok(fullTimeHours(undefined, land.kuerzel, 'besoldung'), land.name);
  });

  it('knows usual pairs from both sides', () => {
    assert.deepEqual(usualPairing('E 6')[0]?.besoldung, ['A 6']);
    assert.deepEqual(
      usualPairing('A 6').map((p) => p.tarif),
      ['E 5', 'E 6'],
    );
    assert.equal(pairingDistance('E 6', 'A 6'), 0);
    assert.equal(pairingDistance('E 6', 'A 9'), 3);
    assert.equal(pairingDistance('S 8b', 'A 9'), undefined);
    assert.equal(pairingDistance('E 6', 'B 2'), undefined);
  });

  it('knows where careers begin, whatever they are called', () => {
    assert.deepEqual(
      entryOffices('NRW').map((o) => o.grade),
      ['A 5', 'A 6', 'A 9', 'A 13'],
    );
    assert.equal(entryGrade('NW', 'gD')?.short, '2.1');
    assert.equal(entryGrade('RP', '1.2')?.technical, 'A 7');
    assert.equal(entryGrade('Bund', 'hD')?.grade, 'A 13');
    assert.equal(entryGrade('BW', 'eD'), undefined);
    assert.deepEqual(entryOffices('Hessen'), []);
  });
});
