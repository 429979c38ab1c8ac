import assert from 'node:assert/strict';
import { readBesoldung, readPay, type PayProblemCode } from '../../schemas/pay/index.ts';

const herne = { traeger: 'kommune', land: 'NW' };

/** Field, grades, system, codes of the problems, canonical form. All for a municipality in NRW. */
type Row = readonly [
  text: string,
  grades: string,
  system: string | undefined,
  codes: readonly PayProblemCode[],
  canonical?: string,
];

const rows: readonly Row[] = [
  [
    'Entgeltgruppe 6 TVöD / A6 LBesG',
    'E 6, A 6',
    'tvoed-vka',
    ['both-orders', 'order-not-named', 'spelling', 'system-part-missing'],
    'E 6 TVöD-VKA / A 6 LBesO A NRW',
  ],
  ['Entgeltgruppe 6 TVöD', 'E 6', 'tvoed-vka', ['system-part-missing'], 'E 6 TVöD-VKA'],
  ['EG 6', 'E 6', undefined, ['system-missing'], 'E 6'],
  ['Vergütung nach EG 9b.', 'E 9b', undefined, ['system-missing'], 'E 9b'],
  ['E 9 d. h. mit Zulage', 'E 9', undefined, ['legacy-grade', 'system-missing'], 'E 9'],
  ['EG6', 'E 6', undefined, ['spelling', 'system-missing'], 'E 6'],
  ['E 6', 'E 6', undefined, ['system-missing'], 'E 6'],
  ['E6', 'E 6', undefined, ['spelling', 'system-missing'], 'E 6'],
  ['Egr. 6', 'E 6', undefined, ['system-missing'], 'E 6'],
  ['Entgeltgr. 6', 'E 6', undefined, ['system-missing'], 'E 6'],
  ['EG 6 TVöD-V', 'E 6', 'tvoed-vka', [], 'E 6 TVöD-VKA'],
  ['E 6 TVöD-VKA', 'E 6', 'tvoed-vka', [], 'E 6 TVöD-VKA'],
  ['E 6 TVöD (VKA)', 'E 6', 'tvoed-vka', [], 'E 6 TVöD-VKA'],
  ['E 6 TVöD-kommunal', 'E 6', 'tvoed-vka', [], 'E 6 TVöD-VKA'],
  ['E 6 TVöD/VKA', 'E 6', 'tvoed-vka', [], 'E 6 TVöD-VKA'],
  ['E 6 TVÖD', 'E 6', 'tvoed-vka', ['spelling', 'system-part-missing'], 'E 6 TVöD-VKA'],
  ['E 6 TVOeD', 'E 6', 'tvoed-vka', ['spelling', 'system-part-missing'], 'E 6 TVöD-VKA'],
  ['E 6 TvöD', 'E 6', 'tvoed-vka', ['spelling', 'system-part-missing'], 'E 6 TVöD-VKA'],
  ['E 6 TV ÖD', 'E 6', 'tvoed-vka', ['spelling', 'system-part-missing'], 'E 6 TVöD-VKA'],
  ['E 6 TVÖD-VKA', 'E 6', 'tvoed-vka', ['spelling'], 'E 6 TVöD-VKA'],
  ['E 13 TVL', 'E 13', 'tvl', ['spelling'], 'E 13 TV-L'],
  ['E 13 TV L', 'E 13', 'tvl', ['spelling'], 'E 13 TV-L'],
  ['L EG 13 TV-L', 'E 13', 'tvl', [], 'E 13 TV-L'],
  ['EG 13 TV-L/H', 'E 13', 'tvl', ['two-systems']],
  ['E 13 TV-L/TV-H', 'E 13', 'tvl', ['two-systems']],
  ['bis Entgeltgruppe 6 TV-L', 'E 6', 'tvl', ['upper-bound-only'], 'bis E 6 TV-L'],
  ['bis E 6 TVöD-VKA', 'E 6', 'tvoed-vka', ['upper-bound-only'], 'bis E 6 TVöD-VKA'],
  [
    'bis zur Entgeltgruppe S 8',
    'S 8',
    undefined,
    ['grade-not-in-system', 'system-missing', 'upper-bound-only'],
    'bis S 8',
  ],
  ['bis zu EG 9b', 'E 9b', undefined, ['system-missing', 'upper-bound-only'], 'bis E 9b'],
  ['max. EG 9b', 'E 9b', undefined, ['system-missing', 'upper-bound-only'], 'bis E 9b'],
  ['EG 9a/9b', 'E 9a, E 9b', undefined, ['several-grades-no-condition', 'system-missing'], 'E 9a/E 9b'],
  ['EG 9a/b TVöD-VKA', 'E 9a, E 9b', 'tvoed-vka', ['several-grades-no-condition'], 'E 9a/E 9b TVöD-VKA'],
  ['EG 9a bzw. 9b TVöD-VKA', 'E 9a, E 9b', 'tvoed-vka', ['several-grades-no-condition'], 'E 9a/E 9b TVöD-VKA'],
  ['EG 9a – 9c TVöD-VKA', 'E 9a, E 9c', 'tvoed-vka', ['several-grades-no-condition'], 'E 9a–E 9c TVöD-VKA'],
  ['E 9c–E 11 TVöD-VKA', 'E 9c, E 11', 'tvoed-vka', ['several-grades-no-condition'], 'E 9c–E 11 TVöD-VKA'],
  [
    'E 11 bis E 9c TVöD-VKA',
    'E 11, E 9c',
    'tvoed-vka',
    ['range-inverted', 'several-grades-no-condition'],
    'E 11–E 9c TVöD-VKA',
  ],
  ['EG 10/11 TV-L', 'E 10, E 11', 'tvl', ['several-grades-no-condition'], 'E 10/E 11 TV-L'],
  ['EG 9a/9b TVöD-VKA je nach Qualifikation', 'E 9a, E 9b', 'tvoed-vka', [], 'E 9a/E 9b TVöD-VKA'],
  [
    'EG 9a/9b TVöD-VKA bei Vorliegen der tariflichen Voraussetzungen',
    'E 9a, E 9b',
    'tvoed-vka',
    [],
    'E 9a/E 9b TVöD-VKA',
  ],
  ['Vergütung nach TVöD-VKA', '', 'tvoed-vka', ['no-grade']],
  ['Die Eingruppierung erfolgt nach Entgeltgruppe 9a TVöD-VKA', 'E 9a', 'tvoed-vka', [], 'E 9a TVöD-VKA'],
  ['E 6 TVöD-VKA vorbehaltlich der Stellenbewertung', 'E 6', 'tvoed-vka', [], 'E 6 TVöD-VKA'],
  ['A6 LBesG', 'A 6', 'besoldung-nw', ['order-not-named', 'spelling'], 'A 6 LBesO A NRW'],
  ['A 6 LBesO', 'A 6', 'besoldung-nw', ['order-not-named'], 'A 6 LBesO A NRW'],
  ['A 6 LBesO A NRW', 'A 6', 'besoldung-nw', [], 'A 6 LBesO A NRW'],
  ['BesGr. A 6', 'A 6', 'besoldung-nw', ['system-missing'], 'A 6 LBesO A NRW'],
  ['Bes.-Gr. A 6', 'A 6', 'besoldung-nw', ['system-missing'], 'A 6 LBesO A NRW'],
  ['Besoldungsgruppe A 6', 'A 6', 'besoldung-nw', ['system-missing'], 'A 6 LBesO A NRW'],
  ['Besoldungsgruppe A 6 LBesG NRW', 'A 6', 'besoldung-nw', ['order-not-named'], 'A 6 LBesO A NRW'],
  ['A 9 LG 1.2 LBesO A NRW', 'A 9', 'besoldung-nw', [], 'A 9 LG 1.2 LBesO A NRW'],
  ['A 9 LG 2.1 LBesO A NRW', 'A 9', 'besoldung-nw', [], 'A 9 LG 2.1 LBesO A NRW'],
  ['A 9 LBesO A NRW', 'A 9', 'besoldung-nw', ['track-missing'], 'A 9 LBesO A NRW'],
  ['A 9 mD LBesO A NRW', 'A 9', 'besoldung-nw', ['track-old-term'], 'A 9 mD LBesO A NRW'],
  ['A 9 m. D. LBesO A NRW', 'A 9', 'besoldung-nw', ['track-old-term'], 'A 9 mD LBesO A NRW'],
  ['A9m BBesO A', 'A 9', 'besoldung-bund', ['spelling'], 'A 9 mD BBesO A'],
  ['A 9g BBesO A', 'A 9', 'besoldung-bund', [], 'A 9 gD BBesO A'],
  ['A 13 LG 2.2 LBesO A NRW', 'A 13', 'besoldung-nw', [], 'A 13 LG 2.2 LBesO A NRW'],
  ['A 13 Z LBesO A NRW', 'A 13', 'besoldung-nw', [], 'A 13 Z LBesO A NRW'],
  ['A 9 m. Z. LG 1.2 LBesO A NRW', 'A 9', 'besoldung-nw', [], 'A 9 Z LG 1.2 LBesO A NRW'],
  ['A 9 + AZ LBesO A NRW', 'A 9', 'besoldung-nw', ['track-missing'], 'A 9 Z LBesO A NRW'],
  ['A 6 Laufbahngruppe 1, zweites Einstiegsamt LBesO A NRW', 'A 6', 'besoldung-nw', [], 'A 6 LG 1.2 LBesO A NRW'],
  [
    'A 6 Laufbahngruppe 2, erstes Einstiegsamt LBesO A NRW',
    'A 6',
    'besoldung-nw',
    ['track-not-for-grade'],
    'A 6 LG 2.1 LBesO A NRW',
  ],
  ['A 4 LBesO A NRW', 'A 4', 'besoldung-nw', ['grade-not-in-system'], 'A 4 LBesO A NRW'],
  ['S 8b TVöD-SuE', 'S 8b', 'tvoed-sue', [], 'S 8b TVöD-SuE'],
  ['S 8 b TVöD-SuE', 'S 8b', 'tvoed-sue', ['spelling'], 'S 8b TVöD-SuE'],
  ['S8b', 'S 8b', undefined, ['spelling', 'system-missing'], 'S 8b'],
  ['EG S 8b TVöD-SuE', 'S 8b', 'tvoed-sue', [], 'S 8b TVöD-SuE'],
  ['SuE 8b', 'S 8b', 'tvoed-sue', ['spelling'], 'S 8b TVöD-SuE'],
  ['S 8b TVöD-S', 'S 8b', 'tvoed-sue', ['system-mixup'], 'S 8b TVöD-SuE'],
  ['TVöD S 8b', 'S 8b', 'tvoed-sue', ['system-part-missing'], 'S 8b TVöD-SuE'],
  ['S 8b TV-L', 'S 8b', 'tvl', [], 'S 8b TV-L'],
  ['P 8 TVöD-P', 'P 8', 'tvoed-p', [], 'P 8 TVöD-P'],
  ['EG P8', 'P 8', undefined, ['spelling', 'system-missing'], 'P 8'],
  ['KR 8 TV-L', 'KR 8', 'tvl', [], 'KR 8 TV-L'],
  ['Kr 8 TV-L', 'KR 8', 'tvl', ['spelling'], 'KR 8 TV-L'],
  ['KR8a TV-L', 'KR 8a', 'tvl', ['legacy-grade', 'spelling'], 'KR 8a TV-L'],
  ['W2', 'W 2', 'besoldung-nw', ['spelling', 'system-missing'], 'W 2 LBesO W NRW'],
  ['W 2 BesG', 'W 2', 'besoldung-nw', ['order-not-named'], 'W 2 LBesO W NRW'],
  ['W 3 LBesO W NRW', 'W 3', 'besoldung-nw', [], 'W 3 LBesO W NRW'],
  ['R 1', 'R 1', 'besoldung-nw', ['system-missing'], 'R 1 LBesO R NRW'],
  ['AT', '', undefined, []],
  ['AT-Vertrag', '', undefined, []],
  ['außertariflich', '', undefined, []],
  ['Minijob', '', undefined, []],
  ['520-Euro-Job', '', undefined, ['minijob-limit']],
  ['ohne Vergütung', '', undefined, []],
  ['3.240 € – 3.926 €', '', undefined, []],
  ['3.926 € – 3.240 €', '', undefined, ['amount-inverted']],
  ['E 9 TVöD-VKA', 'E 9', 'tvoed-vka', ['legacy-grade'], 'E 9 TVöD-VKA'],
  ['E 9 TV-V', 'E 9', 'tvv', [], 'E 9 TV-V'],
  ['E 9c TV-L', 'E 9c', 'tvl', ['grade-not-in-system'], 'E 9c TV-L'],
  ['E 16 TVöD-VKA', 'E 16', 'tvoed-vka', ['grade-not-in-system'], 'E 16 TVöD-VKA'],
  ['E 2Ü TVöD-VKA', 'E 2Ü', 'tvoed-vka', ['legacy-grade'], 'E 2Ü TVöD-VKA'],
  ['EG 15Ü', 'E 15Ü', undefined, ['legacy-grade', 'system-missing'], 'E 15Ü'],
  ['BAT IVb', 'BAT IVb', undefined, ['legacy-grade'], 'BAT IVb'],
  ['Vergütungsgruppe Vc BAT', 'BAT Vc', undefined, ['legacy-grade'], 'BAT Vc'],
  ['C 3 LBesO C NRW', 'C 3', 'besoldung-nw', ['legacy-grade'], 'C 3 LBesO C NRW'],
  ['E 12 TV DRV KBS', 'E 12', 'tv-drv', ['spelling'], 'E 12 TV-DRV KBS'],
  [
    'A 11 / EG 10 TVöD-VKA',
    'A 11, E 10',
    'tvoed-vka',
    ['both-orders', 'system-missing'],
    'A 11 LBesO A NRW / E 10 TVöD-VKA',
  ],
  ['Stundenlohn', '', undefined, []],
  ['E 6 TV-Beispiel', 'E 6', undefined, ['system-unknown'], 'E 6 TV-Beispiel'],
  ['S 8b AVR Caritas', 'S 8b', 'avr', [], 'S 8b AVR Caritas'],
  ['E 6 TVöD-VKA, Stufe 3', 'E 6', 'tvoed-vka', ['step-named'], 'E 6 TVöD-VKA'],
  ['A 15 B 2', 'A 15, B 2', 'besoldung-nw', ['several-grades-no-condition', 'system-missing']],
  ['nach Vereinbarung', '', undefined, ['not-read']],
  ['  ', '', undefined, ['empty']],
];

describe('spellings of pay fields', () => {
  for (const [text, grades, system, codes, canonical] of rows) {
    it(text.trim() === '' ? '(blank)' : text, () => {
      const reading = readPay(text, herne);
      assert.equal(reading.grades.map((g) => g.grade).join(', '), grades);
      assert.equal(reading.system, system);
      assert.deepEqual([...reading.problems.map((p) => p.code)].sort(), [...codes]);
      assert.equal(reading.canonical, canonical);
    });
  }

  it('is content with its own canonical forms', () => {
    for (const [text] of rows) {
      const { canonical, grades } = readPay(text, herne);
      if (canonical === undefined) continue;
      const again = readPay(canonical, herne);
      assert.equal(again.canonical, canonical, text);
      assert.deepEqual(
        again.grades.map((g) => g.grade),
        grades.map((g) => g.grade),
        text,
      );
      assert.ok(!again.problems.some((p) => p.code === 'spelling' || p.code === 'order-not-named'), text);
    }
  });

  it('reads decomposed umlauts, and proposes composed ones', () => {
    const reading = readPay('E 6 TVöD-VKA'.normalize('NFD'), herne);
    assert.deepEqual([reading.system, reading.canonical], ['tvoed-vka', 'E 6 TVöD-VKA']);
    assert.deepEqual(
      reading.problems.map((p) => p.code),
      ['spelling'],
    );
  });

  it('says what was probably meant', () => {
    const meant = (text: string): readonly string[] => {
      const problem = readPay(text, herne).problems.find(
        (p) => p.code === 'grade-not-in-system' || p.code === 'legacy-grade',
      );
      return problem?.meant ?? [];
    };
    assert.deepEqual(meant('S 8 TVöD-SuE'), ['S 8a', 'S 8b']);
    assert.deepEqual(meant('S 8'), ['S 8a', 'S 8b']);
    assert.deepEqual(meant('S 5 TVöD-SuE'), ['S 4', 'S 7']);
    assert.deepEqual(meant('S 10 TVöD-SuE'), ['S 9', 'S 11a']);
    assert.deepEqual(meant('S 11 TVöD-SuE'), ['S 11a', 'S 11b']);
    assert.deepEqual(meant('E 9c TV-L'), ['E 9b']);
    assert.deepEqual(meant('A 4 LBesO A NRW'), ['A 5']);
    assert.deepEqual(meant('E 16 TVöD-VKA'), ['E 15']);
    assert.deepEqual(meant('E 9 TVöD-VKA'), ['E 9a', 'E 9b', 'E 9c']);
    assert.deepEqual(meant('E 9 TV-L'), ['E 9a', 'E 9b']);
    assert.deepEqual(meant('E 13Ü TVöD-VKA'), ['E 13']);
    assert.deepEqual(meant('E 2Ü TVöD-VKA'), ['E 2']);
    assert.deepEqual(meant('KR 8a TV-L'), ['KR 8']);
  });

  it('points at the part that is meant', () => {
    const text = 'Entgeltgruppe 6 TVöD / A6 LBesG';
    const reading = readPay(text, herne);
    const shown = reading.problems.map((p) => `${p.code}: ${text.slice(p.start, p.end)}`);
    assert.ok(shown.includes('spelling: A6'));
    assert.ok(shown.includes('order-not-named: LBesG'));
    assert.ok(shown.includes('system-part-missing: TVöD'));
    assert.equal(text.slice(reading.core?.start, reading.core?.end), text);
    const both = reading.problems.find((p) => p.code === 'both-orders');
    assert.deepEqual([both?.entgelt, both?.besoldung], ['E 6 TVöD-VKA', 'A 6 LBesO A NRW']);
    const bound = readPay('Wir zahlen bis zu EG 9b TVöD-VKA', herne);
    assert.deepEqual(bound.bis, { start: 11, end: 17 });
  });

  it('derives from employer and Land only what they decide', () => {
    assert.equal(readPay('E 6 TVöD', { traeger: 'bund' }).system, 'tvoed-bund');
    assert.equal(readPay('E 6 TVöD').system, 'tvoed');
    assert.equal(readPay('E 6 TVöD').canonical, 'E 6 TVöD');
    assert.equal(readPay('E 5 TV-N', { land: 'Bayern' }).system, 'tvn-by');
    assert.equal(readBesoldung('A 6').problems[0]?.code, 'land-missing');
    assert.equal(readBesoldung('A 6 LBesG').canonical, 'A 6 LBesG');
    assert.equal(readBesoldung('A 6 LBesG NRW / BayBesG').canonical, undefined);
    assert.equal(readPay('E 6 TVöD-VKA oder TV-Beispiel').canonical, undefined);
    assert.equal(readBesoldung('A 6', { traeger: 'bund' }).canonical, 'A 6 BBesO A');
    assert.equal(readBesoldung('A 10 BayBesG', herne).canonical, 'A 10 BayBesO A');
    assert.equal(readBesoldung('A 7 LBesGBW').canonical, 'A 7 LBesO A BW');
    assert.equal(readBesoldung('A 7 LBesG M-V').canonical, 'A 7 LBesO A M-V');
  });
});

describe('amounts in pay fields', () => {
  const cases: readonly (readonly [string, number | undefined, number | undefined, string | undefined, string])[] = [
    ['3.240 € – 3.926 €', 3240, 3926, undefined, 'betrag'],
    ['3.240,30 bis 3.926,20 Euro', 3240.3, 3926.2, undefined, 'betrag'],
    ['ab 3.240,30 EUR', 3240.3, undefined, undefined, 'betrag'],
    ['bis zu 4.000 €', undefined, 4000, undefined, 'betrag'],
    ['ca. 45.000 € p. a.', 45000, 45000, 'jahr', 'betrag'],
    ['45.000 Euro im Jahr', 45000, 45000, 'jahr', 'betrag'],
    ['15,50 € je Stunde', 15.5, 15.5, 'stunde', 'stundenlohn'],
    ['15,50 Euro/Std.', 15.5, 15.5, 'stunde', 'stundenlohn'],
    ['Stundenlohn 15,50 €', 15.5, 15.5, 'stunde', 'stundenlohn'],
    ['zwischen 3.000 und 3.500 Euro monatlich', 3000, 3500, 'monat', 'betrag'],
    ['EUR 3.240', 3240, 3240, undefined, 'betrag'],
    ['3.240,- €', 3240, 3240, undefined, 'betrag'],
  ];
  for (const [text, from, to, unit, kind] of cases) {
    it(text, () => {
      const reading = readPay(text);
      assert.equal(reading.amounts.length, 1);
      const [amount] = reading.amounts;
      assert.deepEqual([amount?.from, amount?.to, amount?.unit, reading.kind], [from, to, unit, kind]);
    });
  }

  it('keeps amounts beside a grade apart from it', () => {
    const reading = readPay('EG 6 TVöD-VKA (3.240,30 € bis 3.926,20 €)');
    assert.deepEqual(
      [reading.kind, reading.canonical, reading.amounts[0]?.from, reading.amounts[0]?.to],
      ['tarif', 'E 6 TVöD-VKA', 3240.3, 3926.2],
    );
  });

  it('suggests no system where an unknown word may be one', () => {
    const problem = readPay('Entgeltgruppe 14 BBk', { traeger: 'bund' }).problems.find(
      (p) => p.code === 'system-missing',
    );
    assert.ok(problem);
    assert.equal(problem.canonical, undefined);
    assert.equal(
      readPay('Entgeltgruppe 14', { traeger: 'bund' }).problems.find((p) => p.code === 'system-missing')?.canonical,
      'TVöD-Bund',
    );
  });

  it('hears conditions', () => {
    const kinds = (text: string): string[] => readPay(text).conditions.map((c) => c.kind);
    assert.deepEqual(kinds('E 6 TVöD-VKA, erst nach dem Lehrgang'), ['abschluss']);
    assert.deepEqual(kinds('E 7 TVöD-VKA zzgl. Fachkräftezulage'), ['zulage']);
    assert.deepEqual(kinds('E 7 TVöD-VKA vorbehaltlich der Stellenbewertung'), ['bewertung']);
    assert.deepEqual(kinds('E 7 TVöD-VKA, Stufenzuordnung nach § 16 TVöD'), ['stufe-nach-erfahrung']);
  });
});

describe('what the reader is not for', () => {
  // The reader takes any text for a pay field. Whoever calls it on prose gets motorways and trains; this pins that down.
  it('takes motorways, trains and language levels for grades', () => {
    assert.equal(readPay('Baustelle an der A 6').grades[0]?.grade, 'A 6');
    assert.equal(readPay('Anfahrt mit der S 8').grades[0]?.grade, 'S 8');
    assert.equal(readPay('Englisch B1').grades[0]?.grade, 'B 1');
  });

  it('leaves plain numbers and paper alone', () => {
    for (const text of ['39 Stunden', '100 %', '24/0296', '14.12.2026', 'DIN 5008', '2 Stellen'])
      assert.deepEqual(readPay(text).grades, [], text);
  });
});
