import assert from 'node:assert/strict';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { readPay } from '../../schemas/pay/index.ts';
import { applyEdits } from '../support/edits.ts';

/** A municipality in NRW: what it leaves out is known from the house. */
const house = 'land: NW\ntraeger: kommune\n';

/** Spelling as postings have it · as it reads after the safe repairs · rules that speak. */
const rows: readonly (readonly [written: string, after: string, rules: string])[] = [
  ['Entgeltgruppe 6 TVöD / A6 LBesG', 'Entgeltgruppe 6 TVöD / A 6 LBesO A NRW', 'schreibweise tarif'],
  ['Entgeltgruppe 6 TVöD', 'Entgeltgruppe 6 TVöD', 'tarif'],
  ['EG 6', 'EG 6', 'tarif'],
  ['EG6', 'E 6', 'schreibweise tarif'],
  ['E6', 'E 6', 'schreibweise tarif'],
  ['E6 TVöD-VKA', 'E 6 TVöD-VKA', 'schreibweise'],
  ['Egr. 6', 'Egr. 6', 'tarif'],
  ['Entgeltgr. 6', 'Entgeltgr. 6', 'tarif'],
  ['EG 6 TVöD-V', 'EG 6 TVöD-V', ''],
  ['E 6 TVöD (VKA)', 'E 6 TVöD (VKA)', ''],
  ['E 6 TVöD-kommunal', 'E 6 TVöD-kommunal', ''],
  ['E 6 TVöD/VKA', 'E 6 TVöD/VKA', ''],
  ['E 6 TVÖD-VKA', 'E 6 TVöD-VKA', 'schreibweise'],
  ['E 6 TVOeD-VKA', 'E 6 TVöD-VKA', 'schreibweise'],
  ['E 6 TvöD-VKA', 'E 6 TVöD-VKA', 'schreibweise'],
  ['E 6 TV ÖD', 'E 6 TVöD', 'schreibweise tarif'],
  ['E 13 TVL', 'E 13 TV-L', 'schreibweise'],
  ['E 13 TV L', 'E 13 TV-L', 'schreibweise'],
  ['L EG 13 TV-L', 'L EG 13 TV-L', ''],
  ['EG 13 TV-L/H', 'EG 13 TV-L/H', 'tarif'],
  ['bis Entgeltgruppe 6 TV-L', 'bis Entgeltgruppe 6 TV-L', 'spanne'],
  ['bis zur Entgeltgruppe S 8', 'bis zur Entgeltgruppe S 8', 'gruppe tarif'],
  ['bis zu EG 9b', 'bis zu EG 9b', 'spanne tarif'],
  ['max. EG 9b TVöD-VKA', 'max. EG 9b TVöD-VKA', 'spanne'],
  ['EG 9a/9b TVöD-VKA', 'EG 9a/9b TVöD-VKA', 'spanne'],
  ['EG 9a bzw. 9b TVöD-VKA', 'EG 9a bzw. 9b TVöD-VKA', 'spanne'],
  ['EG 9a – 9c TVöD-VKA', 'EG 9a – 9c TVöD-VKA', 'spanne'],
  ['EG 10/11 TVöD-VKA', 'EG 10/11 TVöD-VKA', 'spanne'],
  ['EG 9a/9b TVöD-VKA je nach Voraussetzungen', 'EG 9a/9b TVöD-VKA je nach Voraussetzungen', ''],
  ['je nach Qualifikation', 'je nach Qualifikation', 'gruppe'],
  ['Vergütung nach TVöD', 'Vergütung nach TVöD', 'gruppe tarif'],
  ['Die Stelle ist bewertet nach EG 9a TVöD-VKA', 'Die Stelle ist bewertet nach EG 9a TVöD-VKA', ''],
  ['EG 9a TVöD-VKA vorbehaltlich der Stellenbewertung', 'EG 9a TVöD-VKA vorbehaltlich der Stellenbewertung', ''],
  ['A6 LBesG', 'A 6 LBesO A NRW', 'schreibweise'],
  ['A 6 LBesO', 'A 6 LBesO A NRW', 'schreibweise'],
  ['BesGr. A 6', 'BesGr. A 6', 'tarif'],
  ['Bes.-Gr. A 6', 'Bes.-Gr. A 6', 'tarif'],
  ['Besoldungsgruppe A 6', 'Besoldungsgruppe A 6', 'tarif'],
  ['Besoldungsgruppe A 6 LBesG NRW', 'Besoldungsgruppe A 6 LBesO A NRW', 'schreibweise'],
  ['A9m BBesO A', 'A 9 mD BBesO A', 'schreibweise'],
  ['A 9 gD BBesO A', 'A 9 gD BBesO A', ''],
  ['A 9 LG 1.2 LBesO A NRW', 'A 9 LG 1.2 LBesO A NRW', ''],
  ['A 13 LG 2.2 LBesO A NRW', 'A 13 LG 2.2 LBesO A NRW', ''],
  ['A 13 hD BBesO A', 'A 13 hD BBesO A', ''],
  ['A 13 Z LBesO A NRW', 'A 13 Z LBesO A NRW', ''],
  ['S 8b TVöD-SuE', 'S 8b TVöD-SuE', ''],
  ['S 8 b TVöD-SuE', 'S 8b TVöD-SuE', 'schreibweise'],
  ['S8b TVöD-SuE', 'S 8b TVöD-SuE', 'schreibweise'],
  ['EG S 8b TVöD-SuE', 'EG S 8b TVöD-SuE', ''],
  ['SuE 8b', 'S 8b TVöD-SuE', 'schreibweise'],
  ['EG P8 TVöD-P', 'P 8 TVöD-P', 'schreibweise'],
  ['P8 TVöD-P', 'P 8 TVöD-P', 'schreibweise'],
  ['Kr 8 TV-L', 'KR 8 TV-L', 'schreibweise'],
  ['KR8a TV-L', 'KR 8a TV-L', 'schreibweise veraltet'],
  ['W 2 BesG', 'W 2 LBesO W NRW', 'schreibweise'],
  ['W2 (befristet)', 'W 2 (befristet)', 'schreibweise tarif'],
  ['R1', 'R 1', 'schreibweise tarif'],
  ['AT', 'AT', ''],
  ['außertariflich', 'außertariflich', ''],
  ['Minijob', 'Minijob', ''],
  ['520-Euro-Job', '520-Euro-Job', 'minijob'],
  ['3.240 € – 3.926 €', '3.240 € – 3.926 €', ''],
  ['ca. 45.000 € p. a.', 'ca. 45.000 € p. a.', ''],
];

describe('spellings of pay, repaired in a posting', () => {
  for (const [written, after, rules] of rows) {
    it(`${written} → ${after}`, () => {
      const field = /^(?:A ?\d|Bes|W|R)/.test(written) ? 'besoldung' : 'entgelt';
      const lint = (text: string) =>
        lintPosting(text, { path: 'a.stelle.yaml', today: '2026-11-21', house }).filter(
          ({ rule }) => rule.startsWith('entgelt/') || rule.startsWith('laufbahn/'),
        );
      const text = `${field}: ${written}\n`;
      const found = lint(text);
      const spoken = new Set(found.map(({ rule }) => rule.slice(rule.indexOf('/') + 1)));
      assert.equal([...spoken].sort().join(' '), rules);
      const edits = found
        .flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).slice(0, 1))
        .flatMap((fix) => fix.edits);
      const mended = applyEdits(text, edits);
      assert.equal(mended, `${field}: ${after}\n`);
      assert.ok(!lint(mended).some(({ rule }) => rule === 'entgelt/schreibweise'), 'one round is enough');
      const grades = (value: string) => readPay(value, { traeger: 'kommune', land: 'NW' }).grades.map((g) => g.grade);
      assert.deepEqual(grades(after), grades(written), 'the grade stays');
    });
  }
});
