import assert from 'node:assert/strict';
import { tablesData } from '../../schemas/pay/data.ts';
import { bandFor, nextRise, raise, settlementsFor } from '../../schemas/pay/index.ts';
import { tables2022 } from './tables-2022.ts';

/** Amounts of a table file by grade, without the holes. */
function amountsOf(title: string, system: string, family: string): Map<string, number[]> {
  const table = tablesData().find(
    (t) => t.system === system && Object.keys(t.gruppen).some((g) => g.startsWith(`${family} `)),
  );
  assert.ok(table, title);
  return new Map(Object.entries(table.gruppen).map(([grade, row]) => [grade, row.filter((a) => a !== null)]));
}

describe('amounts against the settlements', () => {
  const cases = [
    ['tvoed-vka', 'tvoed-vka', 'E', 112],
    ['tvoed-bund', 'tvoed-bund', 'E', 107],
    ['tvoed-p', 'tvoed-p', 'P', 62],
    // S 9 was rebuilt in between and S 10 dropped.
    ['tvoed-sue', 'tvoed-sue', 'S', 90],
    ['tvl', 'tvl', 'E', 111],
    ['tvl-kr', 'tvl', 'KR', 67],
    ['tvl-s', 'tvl', 'S', 90],
  ] as const;
  for (const [name, system, family, cells] of cases) {
    it(`${name}: every cell of 2026 follows from 2022`, () => {
      const now = amountsOf(name, system, family);
      const steps = settlementsFor(system)
        .flatMap((s) => s.schritte)
        .filter((s) => s.ab <= '2026-05-01');
      let compared = 0;
      for (const line of tables2022[name]!.trim().split('\n')) {
        const [grade, ...cellsOfRow] = line.split(',');
        const row = now.get(grade!);
        if (!row) continue;
        const old = cellsOfRow.filter((c) => c !== '').map(Number);
        assert.equal(row.length, old.length, grade);
        old.forEach((amount, i) => {
          const expected = steps.reduce(raise, amount);
          assert.ok(Math.abs(expected - row[i]!) < 0.015, `${grade} step ${i + 1}: ${expected} and ${row[i]}`);
          compared++;
        });
      }
      assert.equal(compared, cells);
    });
  }

  it('knows the next rise that is agreed on, and none where nothing is', () => {
    assert.deepEqual(nextRise('tvl', '2026-11-21'), {
      from: '2027-03-01',
      percent: 2,
      source: 'Tarifeinigung TdL vom 14.2.2026',
    });
    assert.equal(nextRise('tvoed-vka', '2026-11-21'), undefined);
  });

  it('says for E 6 and A 6 what the Herne posting would print', () => {
    const e6 = bandFor('tvoed-vka', 'E 6', '2026-11-23');
    assert.deepEqual([e6?.from, e6?.to, e6?.table.status, e6?.table.from], [3240.3, 3926.2, 'tarif', '2026-05-01']);
    const a6 = bandFor('besoldung-nw', 'A 6', '2026-11-23');
    assert.deepEqual([a6?.from, a6?.to, a6?.table.status], [3026.58, 3538.51, 'gesetz']);
    assert.deepEqual(a6?.steps[0], { step: '3', amount: 3026.58 });
    assert.equal(a6.steps.at(-1)?.step, '10');
    assert.equal(a6.table.advance?.percent, 3.36);
    assert.equal(bandFor('besoldung-nw', 'A 6', '2026-03-31')?.table.advance, undefined);
  });

  it('gives no amount where no table is in force', () => {
    assert.equal(bandFor('tvoed-vka', 'E 6', '2024-10-06'), undefined);
    assert.equal(bandFor('tvoed-vka', 'E 6', '2026-04-30'), undefined);
    assert.equal(bandFor('tvoed-vka', 'E 6', '2027-04-01'), undefined);
    assert.equal(bandFor('tvl', 'E 6', '2027-03-01'), undefined);
    assert.equal(bandFor('tvoed-bund', 'E 1', '2026-11-21'), undefined);
    assert.equal(bandFor('besoldung-by', 'A 6', '2026-11-21'), undefined);
    assert.equal(bandFor('tvoed-vka', 'E 9', '2026-11-21'), undefined);
  });

  it('lends hospitals the tables of VKA and P, as unverified', () => {
    const band = bandFor('tvoed-k', 'P 8', '2026-11-21');
    assert.deepEqual([band?.from, band?.to, band?.table.status], [3701.21, 4488.98, 'ungeprueft']);
    assert.equal(bandFor('tvoed-b', 'E 6', '2026-11-21')?.from, 3240.3);
  });
});
