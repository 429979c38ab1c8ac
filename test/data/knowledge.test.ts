import assert from 'node:assert/strict';
import {
  allClauses,
  awardOf,
  awardValidity,
  awards,
  clausesFor,
  conditionHolds,
  findAwards,
  genderPolicies,
  genderPolicyFor,
  laender,
  landCode,
  landOf,
  readPercent,
  systems,
  tables,
  type Clause,
} from '../../schemas/pay/index.ts';

const date = '2026-11-23';
const bodies = ['kommune', 'land', 'bund', 'hochschule', 'anstalt', 'kirche'];

function named(list: readonly Clause[], name: string): Clause | undefined {
  return list.find((c) => c.name === name);
}

describe('Länder', () => {
  it('are sixteen, by any name', () => {
    assert.equal(laender().length, 16);
    for (const land of laender()) {
      for (const name of [land.slug, land.name, land.name_en, land.kuerzel, land.kuerzel.toLowerCase(), ...land.auch])
        assert.equal(landCode(name), land.kuerzel);
      assert.equal(landOf(land.kuerzel), land);
    }
    assert.equal(landCode('NRW'), 'NW');
    assert.equal(landCode('BUND'), 'Bund');
    assert.equal(landCode('Atlantis'), undefined);
  });
});

describe('clauses', () => {
  it('say one thing per name for every body', () => {
    for (const land of laender()) {
      for (const traeger of bodies) {
        const list = clausesFor({ land: land.kuerzel, traeger, date });
        const own = list.filter((c) => c.laender !== undefined).map((c) => c.name);
        assert.equal(new Set(own).size, own.length, `${land.kuerzel} ${traeger}`);
        assert.ok(named(list, 'teilzeit'), `${land.kuerzel} ${traeger}`);
        assert.ok(named(list, 'datenschutz'));
      }
    }
  });

  it('never ask for the sentence for women without its condition', () => {
    for (const clause of allClauses().filter((c) => c.name === 'frauen' || c.name === 'maenner')) {
      assert.equal(clause.pflicht, 'bedingt', clause.id);
      assert.equal(clause.bedingung?.unter, 50, clause.id);
      assert.ok(clause.norm.includes('§') || clause.norm.includes('Art.'), clause.id);
    }
    const women = named(clausesFor({ land: 'NW', traeger: 'kommune', date }), 'frauen')!;
    const share = (value: string | number | undefined): boolean | undefined =>
      conditionHolds(women, (field) => (field === 'intern.frauenanteil' ? value : undefined));
    assert.equal(share('41 %'), true);
    assert.equal(share('59 %'), false);
    assert.equal(share(50), false);
    assert.equal(share(49.9), true);
    assert.equal(share(undefined), undefined);
    assert.equal(share('unbekannt'), undefined);
  });

  it('know whom they bind and since when', () => {
    assert.equal(named(clausesFor({ land: 'NW', traeger: 'kirche', date }), 'frauen'), undefined);
    assert.equal(named(clausesFor({ land: 'BW', traeger: 'kommune', date }), 'frauen'), undefined);
    assert.ok(named(clausesFor({ land: 'BW', traeger: 'land', date }), 'frauen'));
    assert.equal(named(clausesFor({ land: 'NW', traeger: 'bund', date }), 'frauen')?.norm, '§ 6 BGleiG');
    assert.equal(named(clausesFor({ land: 'BY', traeger: 'kommune', date: '2025-07-01' }), 'frauen'), undefined);
    assert.ok(named(clausesFor({ land: 'BY', traeger: 'kommune', date: '2025-07-16' }), 'frauen'));
    assert.equal(named(clausesFor({ land: 'BE', traeger: 'land', date }), 'migration')?.status, 'umstritten');
    assert.equal(named(clausesFor({ land: 'NW', traeger: 'land', date }), 'migration'), undefined);
    assert.equal(named(clausesFor({ land: 'NW', traeger: 'kommune', date }), 'teilzeit')?.pflicht, 'pflicht');
    assert.equal(named(clausesFor({ land: 'ST', traeger: 'kommune', date }), 'teilzeit')?.norm, '§ 7 Abs. 1 TzBfG');
    assert.ok(clausesFor({ date }).length > 0);
  });

  it('hold where a field is there or missing', () => {
    const part = named(clausesFor({ land: 'NW', traeger: 'kommune', date }), 'teilzeit')!;
    assert.equal(
      conditionHolds(part, () => undefined),
      true,
    );
    assert.equal(
      conditionHolds(part, () => 'Schichtleitung'),
      false,
    );
    assert.equal(readPercent('rund 41,5 Prozent'), 41.5);
    assert.equal(readPercent('410'), undefined);
  });

  it('are sentences in our words, without the masculine of the statute', () => {
    for (const clause of allClauses()) {
      assert.ok(/[.>]$/.test(clause.text), clause.id);
      assert.ok(!/Mitbewerbers|Bewerber\s/.test(clause.text), clause.id);
    }
  });
});

describe('awards', () => {
  it('run out, or not', () => {
    assert.equal(awardValidity('Total E-Quality', 2022, '2024-10-06').kind, 'valid');
    assert.equal(awardValidity('TOTAL E-QUALITY', 2022, date).kind, 'expired');
    const now = awardValidity('total-e-quality', 2025, date);
    assert.ok(now.kind === 'valid');
    assert.deepEqual([now.from, now.until], [2025, 2028]);
    assert.equal(awardValidity('TEQ', 2027, date).kind, 'future');
    assert.equal(awardValidity('Charta der Vielfalt', 2010, date).kind, 'no-end');
    assert.equal(awardValidity('Goldene Ähre', 2020, date).kind, 'unknown');
  });

  it('tell prizes from promises', () => {
    assert.equal(awardOf('charta der vielfalt')?.art, 'selbstverpflichtung');
    assert.ok(awardOf('Charta der Vielfalt')?.nie.includes('zertifiziert'));
    for (const award of awards())
      assert.equal(award.art === 'selbstverpflichtung', award.jahre === undefined, award.id);
  });

  it('are found in a text', () => {
    const text = 'Wir tragen das Prädikat „Total E-Quality“ und haben die Charta der Vielfalt unterzeichnet.';
    assert.deepEqual(
      findAwards(text).map((f) => text.slice(f.start, f.end)),
      ['Total E-Quality', 'Charta der Vielfalt'],
    );
    assert.deepEqual(findAwards('Equality und Vielfalt'), []);
  });
});

describe('gender policy', () => {
  const ids = (body: Parameters<typeof genderPolicyFor>[0]): string[] => genderPolicyFor(body).map((p) => p.id);

  it('binds only whom it binds', () => {
    assert.ok(ids({ land: 'BY', traeger: 'land', date }).includes('bayern'));
    assert.ok(!ids({ land: 'BY', traeger: 'kommune', date }).includes('bayern'));
    assert.ok(ids({ land: 'BY', traeger: 'hochschule', date }).includes('bayern'));
    assert.ok(!ids({ land: 'BY', traeger: 'land', date: '2024-03-31' }).includes('bayern'));
    assert.ok(ids({ land: 'NW', traeger: 'kommune', ort: 'Herne', date }).includes('herne'));
    assert.ok(!ids({ land: 'NW', traeger: 'kommune', date }).includes('herne'));
    assert.ok(ids({ land: 'SN', traeger: 'land', bereich: 'schulen', date }).includes('sachsen-schulen'));
    assert.ok(!ids({ land: 'SN', traeger: 'land', date }).includes('sachsen-schulen'));
    assert.ok(ids({ land: 'NW', traeger: 'land', date: '2022-04-15' }).includes('nordrhein-westfalen-titel'));
    assert.ok(!ids({ land: 'NW', traeger: 'land', date: '2022-03-31' }).includes('nordrhein-westfalen-titel'));
  });

  it('names forms that readers know', () => {
    const known = ['stern', 'doppelpunkt', 'unterstrich', 'mediopunkt', 'binnen-i', 'paarform', 'kennzeichnung'];
    for (const p of genderPolicies())
      for (const form of [...p.verbietet, ...p.verlangt, ...p.erlaubt])
        assert.ok(known.includes(form), `${p.id}: ${form}`);
    assert.equal(
      genderPolicyFor({ land: 'NW', traeger: 'kommune', date }).find((p) => p.paarform)?.paarform,
      'pflicht',
    );
  });
});

describe('every datum', () => {
  it('names its source and its certainty', () => {
    for (const c of allClauses()) assert.ok(c.norm !== '' && c.geprueft === '2026-11-21', c.id);
    for (const p of genderPolicies()) assert.ok(p.quelle !== '' && p.geprueft === '2026-11-21', p.id);
    for (const t of tables()) assert.ok(t.sources.length > 0, t.title);
    for (const s of systems()) assert.ok(['quelle', 'ungeprueft', 'gesetz'].includes(s.certainty), s.id);
  });

  it('of one transcription only is marked so', () => {
    const unsure = tables()
      .filter((t) => t.status === 'ungeprueft')
      .map((t) => t.title);
    assert.equal(unsure.length, 8);
    for (const t of tables())
      if (t.sources.some((s) => s.status === 'ungeprueft')) assert.equal(t.status, 'ungeprueft', t.title);
  });
});
