import assert from 'node:assert/strict';
import { checkConsistency, type ProseOptions } from '../../server/src/wording/index.ts';
import { applied } from './marked.ts';

const rules = (texts: readonly string[], options?: ProseOptions): string[] =>
  checkConsistency(
    texts.map((text) => ({ text })),
    options,
  ).map((f) => `${f.part}:${f.rule}:${texts[f.part]!.slice(f.start, f.end)}`);

function repaired(text: string, options: ProseOptions): string {
  let now = text;
  for (let round = 0; round < 10; round++) {
    const fix = checkConsistency([{ text: now }], options)
      .flatMap((f) => f.fixes)
      .find((f) => f.safe);
    if (fix === undefined) return now;
    now = applied(now, fix.edits);
  }
  return now;
}

describe('one style in a posting', () => {
  it('one form throughout is fine', () =>
    assert.deepEqual(rules(['Kolleg*innen beraten.', 'Eine*n Mitarbeiter*in suchen wir.']), []));
  it('the rarer form is reported', () =>
    assert.deepEqual(rules(['Kolleg*innen und Schüler*innen', 'Bürger:innen']), [
      '1:gender-form/gemischt:Bürger:innen',
    ]));
  it('a single pair beside stars does no harm', () =>
    assert.deepEqual(rules(['Kolleg*innen', 'Bürgerinnen und Bürger']), []));
  it('the house decides, not the majority', () => {
    assert.deepEqual(rules(['Kolleg*innen, Schüler*innen, Bürger:innen'], { style: { form: 'doppelpunkt' } }), [
      '0:gender-form/gemischt:Kolleg*innen',
      '0:gender-form/gemischt:Schüler*innen',
    ]);
  });
  it('a forbidden form is a warning', () => {
    const [f] = checkConsistency([{ text: 'Unsere Kolleg_innen' }], { style: { verboten: ['unterstrich'] } });
    assert.equal(f?.severity, 'warning');
  });
  it('pair houses want no signs', () =>
    assert.deepEqual(rules(['Unsere KollegInnen und Schüler/innen'], { style: { form: 'paar' } }).length, 2));
  it('Sie and du', () =>
    assert.deepEqual(rules(['Sie beraten. Ihnen helfen wir.', 'Du kannst das.']), ['1:gender-form/anrede:Du']));
  it('the house says du', () =>
    assert.deepEqual(rules(['Sie beraten.'], { style: { anrede: 'du' } }), ['0:gender-form/anrede:Sie']));
  it('only Sie is fine', () => assert.deepEqual(rules(['Sie beraten.', 'Ihre Stärken zählen.']), []));
});

describe('forms are brought to the style of the house', () => {
  const cases: readonly (readonly [string, string, ProseOptions])[] = [
    ['Wir suchen eine*n Mitarbeiter*in.', 'Wir suchen eine:n Mitarbeiter:in.', { style: { form: 'doppelpunkt' } }],
    ['Ein*e engagierte*r Lehrer*in', 'Ein_e engagierte_r Lehrer_in', { style: { form: 'unterstrich' } }],
    ['Unsere Kund*innen', 'Unsere Kundinnen und Kunden', { style: { verboten: ['stern'] } }],
    ['Wir suchen eine*n Dozent*in.', 'Wir suchen eine Dozentin oder einen Dozenten.', { style: { form: 'paar' } }],
    ['Hilfe für die Bürger:innen', 'Hilfe für die Bürgerinnen und Bürger', { style: { form: 'paar' } }],
    ['Hilfe von den Bürger:innen', 'Hilfe von den Bürgerinnen und Bürgern', { style: { form: 'paar' } }],
    ['Absprache mit Ärzt*innen', 'Absprache mit Ärztinnen und Ärzten', { style: { form: 'paar' } }],
    ['die StudentInnen', 'die Studentinnen und Studenten', { style: { form: 'paar' } }],
    ['Sachbearbeiter*in im Bauamt', 'Sachbearbeiterin oder Sachbearbeiter im Bauamt', { style: { form: 'paar' } }],
  ];
  for (const [before, after, options] of cases) {
    it(`${before} → ${after}`, () => {
      assert.equal(repaired(before, options), after);
      assert.equal(repaired(after, options), after);
    });
  }
});
