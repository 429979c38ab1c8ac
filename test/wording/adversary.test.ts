import { expectMarked } from './marked.ts';

/** What someone writes who wants to slip past the engine, and what it does with it. */
const hidden: readonly (readonly [string, string])[] = [
  ['Wir sind ein {j\u00adunges, dyna\u00admisches Team}.', 'soft hyphens do not count'],
  ['Wir sind ein {JUNGES DYNAMISCHES TEAM}!', 'nor does shouting'],
  ['Wir sind ein {junges,\n  dynamisches Team}.', 'a line break inside a sentence is a blank'],
  ['{Deutsch als Mutter\u00adsprache}', 'a soft hyphen inside the key word'],
  [
    'Wir suchen einen {Ha\u0308uptlingsbetreuer}.'.replace('Ha\u0308uptlingsbetreuer', 'Ba\u0308dermeister'),
    'decomposed umlauts are the same word',
  ],
  ['Bewerben Sie sich mit [Licht\u00adbild].', 'again the soft hyphen'],
  ['Sie sind {höchstens fünfunddreißig Jahre alt}.', 'numbers in words are numbers'],
  ['Wir suchen {Strassenwaerter} fuer den Bauhof.', 'umlauts and ß written out'],
  [
    'Für unsere Kita suchen wir motivierte, belastbare und herzliche {Erzieher}.',
    'a long row of adjectives does not hide the noun',
  ],
  ['Gesucht: {Maurer}, {Maler} und {Tischler} für das Gebäudemanagement', 'every noun of a list counts'],
  ['{Hausmeister} {(m)}', 'one sex in brackets is no marker'],
  ['Sie haben {das 40. Lebensjahr noch nicht vollendet}.', 'the full stop of an ordinal ends no sentence'],
  ['{Gefahrstoffprüfer} gesucht', 'a compound in no dictionary'],
];

/** Harmless sentences made to look harmful. */
const innocent: readonly (readonly [string, string])[] = [
  ['Wir suchen kein junges dynamisches Klischee, sondern Sie.', 'no team in it: the words alone are not the phrase'],
  [
    'Unabhängig von Alter, Geschlecht, Religion und Herkunft: Deutsch als Muttersprache ist egal.',
    'a diversity clause excludes nobody',
  ],
  ['Maurer, Maler und Tischler (m/w/d) gesucht', 'one trailing marker covers the list'],
  ['Herr Gärtner, Herr Maurer und Frau Schneider sind im Urlaub.', 'surnames'],
  [
    'Die Mitarbeiterinnen Müller und Meister haben Dienst.'.replace('Die Mitarbeiterinnen', 'Frau'),
    'surnames that are trades, after a title',
  ],
  ['Die Bürger*innen, Schüler:innen, Kund_innen und LehrerInnen', 'fair forms in every spelling'],
  ['https://example.org/junges-team/muttersprache?bewerber=mitarbeiter', 'addresses are not prose'],
  ['Altersgrenzen, Höchstalter und Mindestalter gibt es nicht.', 'a negation after the words'],
  ['Der Gleiter, der Trichter, der Umrichter und das Messer', 'endings that look like people'],
  ['Freude am Gärtnern, beim Schneidern und am Meistern von Krisen', 'infinitives that look like plurals'],
  ['In der Leitwarte sind Folsäure, Pflanzkisten und Fußleisten kein Thema.', 'endings of things and stuff'],
  ['Befristet für die Elternzeit der Stelleninhaberin', 'a certain woman, not the one who is sought'],
  ['You will join a young team of experts and work with our customers.', 'English is left alone'],
];

describe('adversaries', () => {
  for (const [sentence, why] of hidden) it(`still found: ${sentence} (${why})`, () => expectMarked(sentence));
  for (const [sentence, why] of innocent) it(`not taken in: ${sentence} (${why})`, () => expectMarked(sentence));
});
