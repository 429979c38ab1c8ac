// The readings that article, adjectives and surroundings leave to a noun: what repairs are made of.
import { visible } from './fold.ts';
import { allReadings, contractions, determiners, plural, prepositions, quantifiers, R, singular } from './grammar.ts';
import type { Person } from './heads.ts';
import type { Phrase } from './inflect.ts';
import { afterHalf, inOrList, sharedArticle } from './person-list.ts';
import { isAdjective, isOffice } from './person-role.ts';
import { readParts, type OpenReading, type PhraseParts } from './phrase-parts.ts';
import {
  copula,
  copulaBefore,
  copulaOfOne,
  followsNoun,
  isGoverned,
  isJoined,
  isNoun,
  isOneReader,
  isReader,
  isToldToReader,
  listedAfter,
  opensInfinitive,
  referredTo,
  verbMakesMany,
} from './phrase-surroundings.ts';
import { Gap, sentenceStart, type Tokens } from './tokens.ts';
import { W, type Word } from './words.ts';

/** A noun phrase of the text with the readings its grammar leaves open. */
export interface Reading {
  readonly phrase: Phrase;
  /** Token of the article or first adjective, else of the noun. */
  readonly first: number;
  readonly readings: number;
  /** Something in the phrase or around it forbids to be sure. */
  readonly doubt: boolean;
  readonly quantified: boolean;
}

/** A bare count noun in running text is plural unless it stands as a title or after "als", "sind". */
function bareReadings({ t, i, first, before, more }: PhraseParts): number {
  if (before === undefined) return allReadings;
  if (before.number > 1 || quantifiers.has(before.low)) return plural;
  // "Wir stellen ein: Tischler"
  if (t.gap[first]! & Gap.colon) return allReadings;
  // "Als Disponent nehmen Sie …": said to the one who reads.
  if (before.low === 'als') return isOneReader(t, first) ? R.SN : R.SN | R.PN;
  if (before.bits & W.prep) return plural;
  if (before.low === 'b' && t.word[first - 2]?.low === 'z') return allReadings;
  if (before.bits & W.conj || t.gap[first]! & Gap.comma) {
    const other = before.bits & W.conj ? first - 2 : first - 1;
    const neighbour = other >= 0 ? t.word[other]?.person : undefined;
    if (neighbour?.gender !== 'm' || more === 0) return listedAfter(t, first);
    const beside = readPhrase(t, other, neighbour, more - 1).readings;
    // One number for the list: "geprüfter Techniker oder Meister".
    return beside & singular ? (beside & plural ? allReadings : singular) : beside;
  }
  const be = copulaBefore(t, first);
  // "Unsere Mitglieder sind Freiberufler": of several, unless it is said to the one who reads.
  if (be === 'sind') return isReader(t, first) ? allReadings : plural;
  if (be !== undefined) return copulaOfOne.test(be) ? R.SN | R.PN : allReadings;
  // "Werden Sie Blutspender!": said to one or to many.
  if (isToldToReader(t, first)) return R.SN | R.PN;
  // "Suchen Sie Kollegen?"
  if (before.bits & W.pron) return plural;
  // "Nette Kollegen": at the head of a line an adjective may be missed.
  if (before.capital && first - 1 === sentenceStart(t, i) && before.low.endsWith('e')) return plural;
  // After a finite verb or an adverb an object without article can only be plural; after "sind", "ist" it may be a role.
  if (!before.capital && !/^(?:sein|zum|nach|wie)$/.test(before.low)) return plural;
  return allReadings;
}

/** "Ihr" stays capital in mid-sentence; any other article loses the capital of the sentence's head. */
const lower = (article: string): string => (/^(?:Ihr|Dein|Euer)/.test(article) ? article : article.toLowerCase());

const casesOf = (article: string): number =>
  contractions.has(article) ? R.SD : (determiners.get(article) ?? allReadings);

/** So many members of a list are read for the number of the next one. */
const listReach = 8;

/** Takes readings away, or sureness. */
type Step = (parts: PhraseParts, open: OpenReading) => void;

const isFinite = (w: Word): boolean => !w.capital && ((w.bits & W.verb) !== 0 || copula.test(w.low));

/** At the head of a sentence "Der" is no genitive, nor after a verb: "Du bist der …", "Darüber entscheidet der …". */
const derIsSubject: Step = ({ t, first, article, before }, open) => {
  if (article !== 'der') return;
  if (before === undefined ? t.word[first]!.capital : isFinite(before)) open.readings &= ~R.PG;
};

const articleSays: Step = ({ article }, open) => {
  if (article !== undefined) open.readings &= casesOf(article);
};

const prepositionSays: Step = ({ t, i, first, article, before }, open) => {
  if (before === undefined || !(before.bits & W.prep)) return;
  if (article !== undefined && contractions.has(article)) return;
  if (!opensInfinitive(t, first - 1, i)) open.readings &= prepositions.get(before.low) ?? allReadings;
};

/** "20 der Mieter" are many, "seit 1990 der Vermieter" is one. */
const numberBeforeSays: Step = ({ t, first, article, before }, open) => {
  if (before === undefined || before.number <= 1 || t.gap[first]! & Gap.stop) return;
  if (article === undefined) open.readings &= plural;
  else open.doubt = true;
};

const bareSays: Step = (parts, open) => {
  if (parts.isBare) open.readings &= bareReadings(parts);
};

/** "Ansprechpartner und interner Berater": as many as the one it is joined with. */
const joinedWithOne: Step = ({ t, i, before, isBare }, open) => {
  const adjective = t.word[i + 2];
  if (!isBare || !((t.word[i + 1]?.bits ?? 0) & W.conj) || adjective === undefined || t.gap[i + 2] !== 0) return;
  if (adjective.capital || !adjective.low.endsWith('er') || !isAdjective(adjective)) return;
  const readings = t.word[i + 3]?.person?.readings ?? 0;
  const mayBeGenitive = before !== undefined && (readings & open.readings & R.PG) !== 0;
  if (readings & open.readings & R.SN && !mayBeGenitive) open.readings &= singular;
};

/** "an den Präsidenten der Hochschule": of a house there is one. */
const officeIsOne: Step = ({ article, person, before }, open) => {
  if (before === undefined || !(before.bits & W.prep)) return;
  if (article === 'den' && isOffice(person.head) && open.readings & R.SA) open.readings &= singular;
};

/** A genitive shows itself in an article or an adjective. */
const bareIsNoGenitive: Step = ({ isBare, before }, open) => {
  if (isBare && open.readings & ~R.PG && !(before !== undefined && before.bits & W.prep)) open.readings &= ~R.PG;
};

/** "Betreuung der Schüler", "Betreuung junger Schüler". */
const genitiveOfNounBefore: Step = ({ t, first, article, isBare }, open) => {
  if (article !== 'der' && (article !== undefined || isBare)) return;
  if (open.readings & R.PG && open.readings & R.SN && followsNoun(t, first)) open.readings &= R.PG;
};

const ungovernedIsNoGenitive: Step = ({ t, first, article, isBare }, open) => {
  if (article !== undefined || isBare || !(open.readings & R.SN)) return;
  if (!isGoverned(t, first) || isJoined(t, first)) open.readings &= ~R.PG;
};

/** "Die Anliegen der Bürger klären Sie": right after a noun it is its genitive, all but surely. */
const genitiveRightAfterNoun: Step = ({ t, first, article, before }, open) => {
  if (article !== 'der' || !(open.readings & R.SN) || !(open.readings & R.PG)) return;
  if (before === undefined || !isNoun(before) || t.gap[first] !== 0) return;
  open.readings &= R.PG;
  open.doubt = true;
};

/** "Quereinsteiger sind willkommen", "Aufgaben: Schüler begleiten". */
const verbSaysMany: Step = ({ t, i, first, article, before }, open) => {
  if (article !== undefined || (before !== undefined && !(t.gap[first]! & Gap.colon))) return;
  if (!(open.readings & plural) || !verbMakesMany(t, i)) return;
  // It acts or is acted upon; only one that shows its case is the dative: "Besuchern geben Sie Auskunft".
  open.readings &= open.readings & (R.PN | R.PA) ? R.PN | R.PA : plural;
};

/** "Als geprüfter Techniker": what follows "als" is no genitive. */
const alsIsNoGenitive: Step = ({ article, before }, open) => {
  if (article !== undefined || before?.low !== 'als') return;
  if (open.readings & ~(R.PG | R.SG)) open.readings &= ~(R.PG | R.SG);
};

/** "engagierten und erfahrenen Mitarbeiter", "dem techn. Leiter": the phrase begins further left than could be read. */
const beginsFurtherLeft: Step = ({ t, first, article, before }, open) => {
  if (t.gap[first]! & Gap.truncated && first > 0) open.doubt = true;
  if (before === undefined) return;
  if (t.text.charAt(t.end[first - 1]!) === '.' && before.number < 0) open.doubt = true;
  if (!(before.bits & W.conj) || first < 2) return;
  const other = t.word[first - 2]!;
  // "einen oder mehrere Lehrer"
  if (isAdjective(other) || (article !== undefined && quantifiers.has(article) && other.bits & W.det))
    open.doubt = true;
};

/** "Wahlberechtigte benachrichtigen, Beisitzer berufen": without an article a word in -en may be a verb as well. */
const adjectiveMayBeVerb: Step = ({ article, adjectives }, open) => {
  if (article === undefined && !(open.readings & plural) && adjectives.some((a) => a.endsWith('en'))) open.doubt = true;
};

/** In this order: a later step builds on what earlier ones have left. */
const steps: readonly Step[] = [
  derIsSubject,
  articleSays,
  prepositionSays,
  numberBeforeSays,
  joinedWithOne,
  bareSays,
  officeIsOne,
  bareIsNoGenitive,
  genitiveOfNounBefore,
  ungovernedIsNoGenitive,
  genitiveRightAfterNoun,
  verbSaysMany,
  alsIsNoGenitive,
  beginsFurtherLeft,
  adjectiveMayBeVerb,
];

/** Reads article, adjectives, preposition and noun together and keeps the readings on which they agree. */
export function readPhrase(t: Tokens, i: number, person: Person, more = listReach): Reading {
  const { parts, open } = readParts(t, i, person, more);
  const { first, article, adjectives, between, isBare } = parts;
  for (const step of steps) step(parts, open);
  // "ein Teamspieler und Organisator": article and adjectives of the first noun hold for the second.
  const shared = isBare && open.readings & singular ? sharedArticle(t, first) : -1;
  const lent = shared >= 0 && t.word[shared]!.bits & (W.det | W.contraction) ? t.word[shared]! : undefined;
  if (shared >= 0) open.doubt = true;
  if (lent !== undefined) {
    const left = open.readings & casesOf(lent.low);
    if (left !== 0) open.readings = left;
  }
  if (open.readings === 0) {
    open.readings = person.readings;
    open.doubt = true;
  }
  const text = (k: number): string => t.text.slice(t.start[k], t.end[k]);
  if (open.readings & singular)
    open.doubt ||= referredTo(t, i) || t.text.slice(t.start[first], t.end[i]).includes('\n');
  return {
    phrase: {
      article: article !== undefined ? text(first) : lent === undefined ? undefined : lower(text(shared)),
      adjectives,
      between,
      noun: visible(text(i)),
      person,
      inOrList: inOrList(t, first, i),
      afterHalf: afterHalf(t, first),
      opens: parts.before === undefined,
    },
    first,
    readings: open.readings,
    doubt: open.doubt,
    quantified: parts.numbered,
  };
}
