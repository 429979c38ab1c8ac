import assert from 'node:assert/strict';
import { checkProse, lintPosting } from '../../server/src/index.ts';
import { lintHouse } from '../../server/src/lint/lint-house.ts';
import { lintProse } from '../../server/src/lint/lint-prose.ts';

const today = '2026-11-21';
const anforderung = (text: string) => `anforderungen:\n  zwingend:\n    - ${text}\n`;
/** What is said about wording, in short. */
const told = (text: string, house?: string) =>
  lintPosting(text, { path: 'a.stelle.yaml', today, house }).flatMap(({ rule }) =>
    /^(?:herkunft|gender-form|alter)\//.test(rule) ? [rule] : [],
  );

describe('one word, one finding', () => {
  it('where the repair of an AGG finding takes the word away, its form is not spoken of', () => {
    assert.deepEqual(told(anforderung('Muttersprachler')), ['herkunft/muttersprache']);
    assert.deepEqual(told(anforderung('deutscher Staatsbürger')), ['herkunft/staatsangehoerigkeit']);
    assert.deepEqual(
      checkProse('Wir suchen einen Muttersprachler.').map(({ rule }) => rule),
      ['herkunft/muttersprache'],
    );
    assert.deepEqual(
      lintProse('Wir suchen einen Muttersprachler.').map(({ rule }) => rule),
      ['herkunft/muttersprache'],
    );
    const house = lintHouse('klauseln:\n  sprache: Sie sind Muttersprachler.\n', { path: 'arbeitgeber.yaml', today });
    assert.deepEqual(
      house.map(({ rule }) => rule).filter((rule) => /^(?:herkunft|gender-form)/.test(rule)),
      ['herkunft/muttersprache'],
    );
  });

  it('where the repair has no better word, only strikes it out, both are told', () => {
    const form = 'gender-form/generisches-maskulinum';
    assert.deepEqual(told(anforderung('junger Mitarbeiter')), ['alter/junge-person', form]);
    assert.deepEqual(told(anforderung('keine Ausländer')), ['herkunft/ausschluss', form]);
  });

  it('other words of the sentence keep their findings, the first one explained in full', () => {
    const findings = checkProse('Muttersprachler und Bewerber', { section: 'anforderungen' });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['herkunft/muttersprache', 'gender-form/generisches-maskulinum'],
    );
    assert.match(findings[1]!.message, /Gleichstellungsgesetze/);
  });

  it('where the AGG rule is off, or an exception allows the word, its form counts again', () => {
    const form = ['gender-form/generisches-maskulinum'];
    assert.deepEqual(told(anforderung('Muttersprachler'), 'regeln:\n  herkunft/muttersprache: aus\n'), form);
    const reason = '# kennziffer-aus herkunft/muttersprache: Dolmetschen vor Gericht, § 8 AGG';
    const allowed = `anforderungen:\n  zwingend:\n    ${reason}\n    - Muttersprachler\n`;
    assert.deepEqual(told(allowed), form);
  });
});
