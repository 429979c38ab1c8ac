// The readings that article, adjectives and surroundings leave to a noun: what repairs are made of.
import { allReadings, contractions, determiners, plural, prepositions, quantifiers, R, singular } from './grammar.ts';
import { visible } from './fold.ts';
import type { Person } from './heads.ts';
import type { Phrase } from './inflect.ts';
import { afterHalf, inOrList, sharedArticle } from './person-list.ts';
import { isAdjective, phraseStart } from './person-role.ts';
import {
  copula,
  copulaBefore,
  copulaOfOne,
  doSomething,
  followsNoun,
  isGoverned,
  isJoined,
  isNoun,
  isOneReader,
  isReader,
  listedAfter,
  opensInfinitive,
  referredTo,
  startsWithVerb,
  verbMakesMany,
} from './phrase-surroundings.ts';
import { Gap, sentenceStart, type Tokens } from './tokens.ts';
import { W } from './words.ts';

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

const strong: Readonly<Record<string, number>> = { er: R.SN | R.PG, en: R.SA | R.SG | R.PD, em: R.SD, e: R.PN | R.PA };
const weak: Readonly<Record<string, number>> = { e: R.SN, en: allReadings & ~R.SN };
const mixed: Readonly<Record<string, number>> = { er: R.SN, en: allReadings & ~R.SN };

function adjectiveReadings(ending: string, article: string | undefined): number {
  if (article === undefined) return strong[ending] ?? 0;
  if (quantifiers.has(article)) {
    if (/^(?:all|beid)/.test(article)) return ending === 'en' ? plural : 0;
    return { e: R.PN | R.PA, en: R.PD, er: R.PG }[ending] ?? 0;
  }
  return (
    (/^(?:der|den|dem|des|die|zum|beim|vom|im|am|dies|jen|jed|welch|manch)/.test(article) ? weak : mixed)[ending] ?? 0
  );
}

/** A bare count noun in running text is plural unless it stands as a title or after "als", "sind". */
function bareReadings(t: Tokens, i: number, first: number, more: number): number {
  const before = first > sentenceStart(t, i) ? t.word[first - 1]! : undefined;
  if (before === undefined) return doSomething(t, i) ? R.PN | R.PA : allReadings;
  if (before.number > 1 || quantifiers.has(before.low)) return plural;
  // "Wir stellen ein: Tischler"
  if (t.gap[first]! & Gap.colon) return allReadings;
  // "Als Disponent nehmen Sie …": said to the one who reads.
  if (before.low === 'als') return isOneReader(t, first) ? R.SN : R.SN | R.PN;
  if (before.bits & W.prep) return plural;
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

/** Reads article, adjectives, preposition and noun together and keeps the readings on which they agree. */
export function readPhrase(t: Tokens, i: number, person: Person, more = listReach): Reading {
  const from = phraseStart(t, i);
  const first = startsWithVerb(t, from, i) ? from + 1 : from;
  const text = (k: number): string => t.text.slice(t.start[k], t.end[k]);
  const head = t.word[first]!;
  const hasArticle = first < i && (head.bits & (W.det | W.contraction)) !== 0;
  const article = hasArticle ? head.low : undefined;
  const adjectives: string[] = [];
  const between: string[] = [];
  let last = first;
  let numbered = false;
  let readings = person.readings;
  let doubt = false;
  for (let k = hasArticle ? first + 1 : first; k < i; k++) {
    const w = t.word[k]!;
    if (w.number >= 0) {
      numbered = true;
      if (w.number !== 1) readings &= plural;
      continue;
    }
    if (w.bits & W.conj) continue;
    if (w.capital && t.gap[k + 1]! & Gap.truncated) doubt = true;
    if (adjectives.length > 0) between.push(t.text.slice(t.end[last], t.start[k]).replace(/\s+/g, ' '));
    last = k;
    adjectives.push(text(k));
    const ending = /(?:en|em|er|es|e)$/.exec(w.low)?.[0];
    // "staatlich geprüfter": an adverb says nothing of the case.
    if (ending === undefined) continue;
    const open = adjectiveReadings(ending, article);
    if (open === 0) doubt = true;
    else readings &= open;
    if (t.gap[k]! & Gap.comma && k === first) doubt = true;
  }
  // At the head of a sentence "Der" is no genitive, nor after "Du bist".
  if (article === 'der' && head.capital && first === sentenceStart(t, i)) readings &= ~R.PG;
  if (article === 'der' && first > sentenceStart(t, i) && copula.test(t.word[first - 1]!.low)) readings &= ~R.PG;
  if (article !== undefined) readings &= casesOf(article);
  const before = first > sentenceStart(t, i) ? t.word[first - 1]! : undefined;
  const governed =
    before !== undefined && before.bits & W.prep && !(article !== undefined && contractions.has(article));
  if (governed && !opensInfinitive(t, first - 1, i)) readings &= prepositions.get(before.low) ?? allReadings;
  // "20 der Mieter" are many, "seit 1990 der Vermieter" is one.
  if (before !== undefined && before.number > 1 && !(t.gap[first]! & Gap.stop)) {
    if (article === undefined) readings &= plural;
    else doubt = true;
  }
  if (article === undefined && adjectives.length === 0) readings &= bareReadings(t, i, first, more);
  // A genitive shows itself in an article or an adjective.
  if (
    article === undefined &&
    adjectives.length === 0 &&
    readings & ~R.PG &&
    !(before !== undefined && before.bits & W.prep)
  )
    readings &= ~R.PG;
  if (
    (article === 'der' || (article === undefined && adjectives.length > 0)) &&
    readings & R.PG &&
    readings & R.SN &&
    followsNoun(t, first)
  )
    readings &= R.PG;
  if (
    article === undefined &&
    adjectives.length > 0 &&
    readings & R.SN &&
    (!isGoverned(t, first) || isJoined(t, first))
  )
    readings &= ~R.PG;
  // "Die Anliegen der Bürger klären Sie": right after a noun it is its genitive, all but surely.
  if (
    article === 'der' &&
    readings & R.SN &&
    readings & R.PG &&
    before !== undefined &&
    isNoun(before) &&
    t.gap[first] === 0
  ) {
    readings &= R.PG;
    doubt = true;
  }
  const opens = before === undefined || (t.gap[first]! & Gap.colon) !== 0;
  if (article === undefined && opens && readings & plural && readings & singular && verbMakesMany(t, i))
    readings &= plural;
  // "Als geprüfter Techniker": what follows "als" is no genitive.
  if (article === undefined && before?.low === 'als' && readings & ~(R.PG | R.SG)) readings &= ~(R.PG | R.SG);
  if (article !== undefined && quantifiers.has(article)) numbered = true;
  // "engagierten und erfahrenen Mitarbeiter": the phrase begins further left than could be read.
  if (before !== undefined && before.bits & W.conj && first >= 2 && isAdjective(t.word[first - 2]!)) doubt = true;
  if (t.gap[first]! & Gap.truncated && first > 0) doubt = true;
  // "dem techn. Leiter", "einen oder mehrere Lehrer": the phrase begins before what was read.
  if (before !== undefined && t.text.charAt(t.end[first - 1]!) === '.' && before.number < 0) doubt = true;
  if (article !== undefined && quantifiers.has(article) && before !== undefined && before.bits & W.conj && first >= 2)
    if (t.word[first - 2]!.bits & W.det) doubt = true;
  // "Wahlberechtigte benachrichtigen, Beisitzer berufen": without an article a word in -en may be a verb as well.
  if (article === undefined && !(readings & plural) && adjectives.some((a) => a.endsWith('en'))) doubt = true;
  // "ein Teamspieler und Organisator": article and adjectives of the first noun hold for the second.
  const shared = article === undefined && adjectives.length === 0 && readings & singular ? sharedArticle(t, first) : -1;
  if (shared >= 0) doubt = true;
  const lent = shared >= 0 && t.word[shared]!.bits & (W.det | W.contraction) ? t.word[shared]! : undefined;
  if (lent !== undefined) {
    const open = readings & (contractions.has(lent.low) ? R.SD : (determiners.get(lent.low) ?? allReadings));
    if (open !== 0) readings = open;
  }
  if (readings === 0) {
    readings = person.readings;
    doubt = true;
  }
  if (readings & singular && referredTo(t, i)) doubt = true;
  if (readings & singular && t.text.slice(t.start[first], t.end[i]).includes('\n')) doubt = true;
  return {
    phrase: {
      article: hasArticle ? text(first) : lent === undefined ? undefined : lower(text(shared)),
      adjectives,
      between,
      noun: visible(text(i)),
      person,
      inOrList: inOrList(t, first, i),
      afterHalf: afterHalf(t, first),
      opens: before === undefined,
    },
    first,
    readings,
    doubt,
    quantified: numbered,
  };
}
