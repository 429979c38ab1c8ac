import assert from 'node:assert/strict';
import { checkConsistency, checkProse, type ProseOptions, type ProseStyle } from '../../server/src/wording/index.ts';

const said = (text: string, options?: ProseOptions) => checkProse(text, options).map((f) => [f.rule, f.severity]);

describe('what is known of the posting', () => {
  it('a church may ask for a creed', () => {
    const text = 'Die Mitgliedschaft in einer christlichen Kirche setzen wir voraus.';
    assert.deepEqual(said(text), [['religion/kirchenzugehoerigkeit', 'warning']]);
    assert.deepEqual(said(text, { traeger: 'kirche' }), [['religion/kirchenzugehoerigkeit', 'info']]);
    assert.deepEqual(said(text, { traeger: 'kommune' }), [['religion/kirchenzugehoerigkeit', 'error']]);
  });
  it('a training is for those who begin', () => {
    const text = 'Gesucht werden Young Professionals für die Kämmerei.';
    assert.deepEqual(said(text), [['alter/young-professional', 'error']]);
    assert.deepEqual(said(text, { art: 'Ausbildung' }), []);
  });
  it('who becomes a civil servant may be asked for age and citizenship', () => {
    const text = 'Sie besitzen die deutsche Staatsangehörigkeit.';
    assert.deepEqual(said(text), [['herkunft/staatsangehoerigkeit', 'warning']]);
    assert.deepEqual(said(text, { beamte: true }), [['herkunft/staatsangehoerigkeit', 'info']]);
  });
  it('a statute in the sentence, or a reason in the posting, makes it milder', () => {
    const text = 'Sie sind zwischen 25 und 35 Jahre alt';
    assert.deepEqual(said(`${text}.`), [['alter/altersgrenze', 'error']]);
    assert.deepEqual(said(`${text} (§ 10 AGG).`), [['alter/altersgrenze', 'warning']]);
    assert.deepEqual(said(`${text}.`, { begruendung: '§ 10 AGG: Einstellungsalter' }), [
      ['alter/altersgrenze', 'info'],
    ]);
  });
  it('a reason makes milder what its paragraph can allow', () => {
    const text = 'Sie sind höchstens 35 Jahre alt. Sie sind evangelisch. Sie sind körperlich fit.';
    const levels = (begruendung: string) => said(text, { begruendung }).map(([, level]) => level);
    const [age, belief, health] = ['error', 'warning', 'warning'];
    assert.deepEqual(levels(''), [age, belief, health]);
    assert.deepEqual(levels('§ 10 AGG: Höchstalter'), ['info', belief, health]);
    assert.deepEqual(levels('§ 9 Abs. 1 AGG: Verkündigung'), [age, 'info', health]);
    assert.deepEqual(levels('§§ 9 und 10 AGG'), ['info', 'info', health]);
    for (const reason of ['§ 9 und § 10 AGG', '§§ 9 bis 10 AGG', '§ 10 Nr. 3, § 9 AGG'])
      assert.deepEqual(levels(reason), ['info', 'info', health]);
    for (const reason of ['§ 10 AGG i. V. m. § 48 BBG', '§ 10 Allgemeines Gleichbehandlungsgesetz'])
      assert.deepEqual(levels(reason), ['info', belief, health]);
    for (const reason of ['§ 8 AGG: Einsatzdienst', 'Einsatzdienst', '§ 10 AGG und § 8 AGG', '§ 9 BeamtStG'])
      assert.deepEqual(levels(reason), ['info', 'info', 'info']);
  });
  it('no repair writes a form that the house may not use', () => {
    const repaired = (text: string, style: ProseStyle): string[] =>
      checkProse(text, { style }).map(({ fixes }) => fixes[0]!.edits[0]!.newText);
    const text = 'Sie beraten Bürger vor Ort.';
    assert.deepEqual(repaired(text, { form: 'stern' }), ['Bürger*innen']);
    assert.deepEqual(repaired(text, { form: 'stern', verboten: ['stern'] }), ['Bürgerinnen und Bürger']);
    const [mixed] = checkConsistency([{ text: 'Bürger*innen' }], { style: { form: 'stern', verboten: ['stern'] } });
    assert.equal(mixed?.rule, 'gender-form/unerlaubte-form');
    assert.equal(mixed.fixes[0]?.edits[0]?.newText, 'Bürgerinnen und Bürger');
  });
});

describe('what is not touched', () => {
  for (const text of [
    'Mehr unter https://intranet/Mitarbeiter und www.stadt.example/Bürger.',
    'Schreiben Sie an Mitarbeiter@stadt.example oder kunden.Berater@stadt.example.',
  ])
    it(`an address: ${text}`, () => assert.deepEqual(said(text), []));
  it('a quotation is told of and not repaired', () => {
    for (const text of ['Der Film „Ein junges, dynamisches Team“ läuft.', 'Das Heft „Unsere Mitarbeiter“ liegt aus.'])
      for (const { fixes } of checkProse(text)) assert.deepEqual(fixes, []);
    const parts = [{ text: 'Kolleg*innen und Bürger*innen' }, { text: 'Das Heft „Kolleg:innen“ liegt aus.' }];
    assert.deepEqual(
      checkConsistency(parts).map(({ part, fixes }) => [part, fixes.length]),
      [[1, 0]],
    );
  });
});

describe('across a posting', () => {
  it('a text of the house counts for its address alone', () => {
    const parts = [
      { text: 'Bürger*innen und Kolleg*innen' },
      { text: 'Du hilfst Bürger:innen.', addressOnly: true },
      { text: 'Sie helfen.' },
    ];
    assert.deepEqual(
      checkConsistency(parts).map(({ rule, part }) => [rule, part]),
      [['gender-form/anrede', 1]],
    );
  });
  it('texts that are not read together may address otherwise', () => {
    const parts = [{ text: 'Du hilfst gern.' }, { text: 'Sie helfen gern.' }];
    assert.equal(checkConsistency(parts).length, 1);
    assert.equal(checkConsistency(parts, { addressPerPart: true }).length, 0);
  });
  it('why is said once', () => {
    const [first, second] = checkProse('Sie beraten Bürger. Sie schulen Kollegen.').map(({ message }) => message);
    assert.match(first!, /Gleichstellungsgesetze/);
    assert.doesNotMatch(second!, /Gleichstellungsgesetze/);
  });
});

describe('repairs', () => {
  it('are offered in the language of the reader', () => {
    const titles = (text: string, lang: 'de' | 'en') =>
      checkProse(text, { lang }).flatMap(({ fixes }) => fixes[0]!.title);
    assert.deepEqual(titles('Sie sind jung. Sie beraten Bürger.', 'de'), [
      'Den ganzen Satz streichen',
      'Ersetzen durch „Bürgerinnen und Bürger“',
    ]);
    assert.deepEqual(titles('Sie sind jung. Sie beraten Bürger.', 'en'), [
      'Strike out the whole sentence',
      'Replace by “Bürgerinnen und Bürger”',
    ]);
  });
});
