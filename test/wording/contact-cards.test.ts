import assert from 'node:assert/strict';
import { checkProse } from '../../server/src/wording/index.ts';

const found = (text: string): string[] =>
  checkProse(text)
    .filter(({ severity }) => severity !== 'info')
    .map(({ start, end }) => text.slice(start, end));

describe('a role beside a name', () => {
  for (const card of [
    'Anna Hoppe\nSachbearbeiterin Personalgewinnung',
    'Simon Beispiel\nFachbereichsleiter Umwelt',
    'Simon Beispiel\r\nFachbereichsleiter Umwelt',
    'Dr. Simon Beispiel\nDezernent',
    'Herr Simon Beispiel\nPosition\nTeamleiter Haushalt',
    'Dekan der Fakultät für Informatik\nProf. Dr. Anna Muster',
    'Dekan • Prof. Dr. Simon Muster',
    'Abteilungsleiter Hochbau | Simon Muster',
    'Ihr Ansprechpartner für fachliche Fragen\nPeter Beispiel',
  ])
    it(`is a certain person's: ${card.replace(/\r?\n/g, ' / ')}`, () => assert.deepEqual(found(card), []));

  for (const [text, role] of [
    ['Stadt Musterhausen\nFachbereichsleiter Umwelt', 'Fachbereichsleiter'],
    ['Anna Hoppe\n\nFachbereichsleiter Umwelt', 'Fachbereichsleiter'],
    ['Anna Hoppe freut sich auf Sie.\nFachbereichsleiter Umwelt', 'Fachbereichsleiter'],
    ['Fachbereichsleiter Umwelt\nAnna Hoppe beantwortet Ihre Fragen.', 'Fachbereichsleiter'],
    ['Robert Koch Institut\nFachbereichsleiter Umwelt', 'Fachbereichsleiter'],
    ['Anna Hoppe\nFachbereichsleiter gesucht', 'Fachbereichsleiter'],
    ['Fachbereichsleiter Umwelt • Robert Koch Institut', 'Fachbereichsleiter'],
    ['Fachbereichsleiter Umwelt • Musterhausen • ab sofort', 'Fachbereichsleiter'],
  ] as const)
    it(`is a post: ${text.replace(/\n/g, ' / ')}`, () => assert.deepEqual(found(text), [role]));
});
