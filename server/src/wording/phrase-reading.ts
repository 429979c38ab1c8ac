import {
  allReadings,
  contractions,
  determiners,
  plural,
  prepositions,
  quantifiers,
  R,
  singular,
  wantVerbs,
} from './grammar.ts';
import { visible } from './fold.ts';
import type { Person } from './heads.ts';
import type { Phrase } from './inflect.ts';
import { afterHalf, inOrList, sharedArticle } from './person-list.ts';
import { isAdjective, phraseStart } from './person-role.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { oneOf } from './word-list.ts';
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

const copula = /^(?:sind|ist|bist|bin|war|waren|werde|wird|wirst|werden|bleibt|bleiben)$/;
/** These say it of one person, or nearly always. */
export const copulaOfOne = /^(?:bist|bin|werde|wirst)$/;
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

/** "Du bist noch Schüler", "Sie werden später Leiter": the copula, when only adverbs stand between it and the noun. */
function copulaBefore(t: Tokens, first: number): string | undefined {
  for (let k = first - 1, from = sentenceStart(t, first); k >= from; k--) {
    const w = t.word[k]!;
    if (copula.test(w.low)) return w.low;
    if (w.capital || w.bits & (W.verb | W.prep | W.det | W.conj) || t.gap[k + 1]! & Gap.comma) return undefined;
  }
  return undefined;
}

/** "Wir beraten Zugewanderte, Asylbewerber": behind a verb or a preposition the bare members of a list are plural. */
function listedAfter(t: Tokens, first: number): number {
  for (
    let k = first - 1, from = sentenceStart(t, first);
    k >= from && !(t.gap[k + 1]! & ~(Gap.comma | Gap.truncated));
    k--
  ) {
    const w = t.word[k]!;
    if (w.bits & W.prep) return plural & (prepositions.get(w.low) ?? plural);
    if (w.bits & W.verb && !w.capital) return copula.test(w.low) || w.low === 'sein' ? allReadings : plural;
    if (!w.capital && !(w.bits & W.conj) && !isAdjective(w)) return allReadings;
    // "Sie schulen Pflege- und Küchenhelfer": what stands after the pronoun is a verb.
    if (/^(?:sie|wir)$/.test(w.low) && !t.word[k + 1]!.capital) return plural;
    if (w.bits & (W.det | W.pron)) return allReadings;
  }
  return allReadings;
}

function isReader(t: Tokens, first: number): boolean {
  for (let k = first - 1, from = sentenceStart(t, first); k >= from; k--) if (t.word[k]!.low === 'sie') return true;
  return false;
}

const isParticiple = (low: string): boolean => low !== 'werden' && /(?:t|en)$/.test(low);
const isPluralVerb = (w: Word): boolean =>
  w.low.length > 4 && /(?:en|ern|eln)$/.test(w.low) && !(w.bits & (W.prep | W.conj | W.det | W.pron | W.neg));

/** "Praxisanleiter stehen dir zur Seite": the verb is a plural, and an object without article would be one as well. */
function doSomething(t: Tokens, i: number): boolean {
  const end = sentenceEnd(t, i);
  for (let k = i + 1; k < Math.min(end, i + 9); k++) {
    const w = t.word[k]!;
    // "Mitarbeiter, die bleiben, …"
    if (k === i + 1 && t.gap[k]! & Gap.comma) return w.low === 'die';
    if (t.gap[k]! & ~Gap.newline) return false;
    // "Lokführer werden": somebody is to become one, unless more follows, "… werden bevorzugt eingestellt".
    if (w.low === 'werden') return isParticiple(t.word[end - 1]!.low);
    if (w.bits & W.verb) return w.low === 'sind' || w.low.endsWith('en');
    // "Zusteller starten bei uns": whatever the verb, finite or not.
    if (k === i + 1 && !w.capital && isPluralVerb(w)) return true;
  }
  return false;
}

const isCareer = oneOf(
  'ausbildung berufsausbildung erfahrung berufserfahrung praxis taetigkeit qualifikation weiterbildung abschluss einsatz lehre zulassung anerkennung bestellung karriere rolle position stelle jahr jahre jahren',
);

const isPolite = (w: Word): boolean => w.capital && /^(?:sie|ihnen)$/.test(w.low);

/** "Als Bauleiter koordinierst du": said to the one who reads. */
function isOneReader(t: Tokens, first: number): boolean {
  const from = sentenceStart(t, first);
  // "Ausbildung als Mechaniker": what one person has learnt or done.
  if (first > from + 1 && isCareer(t.word[first - 2]!.low)) return true;
  for (let k = from; k < first - 1; k++) if (t.word[k]!.low === 'dich' || isPolite(t.word[k]!)) return true;
  if (first !== from + 1) return false;
  for (let k = first + 1, end = sentenceEnd(t, first); k < end && !(t.gap[k]! & Gap.comma); k++)
    if (/^(?:du|dich|dir)$/.test(t.word[k]!.low) || isPolite(t.word[k]!)) return true;
  return false;
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

/** "Betreuung der Schüler" in a line without a verb: nothing can be its subject, so it is the genitive. */
function followsNoun(t: Tokens, first: number): boolean {
  if (first === 0 || t.gap[first]! & ~Gap.newline) return false;
  const before = t.word[first - 1]!;
  if (!before.capital || before.bits & (W.det | W.pron | W.prep | W.conj)) return false;
  for (let k = sentenceStart(t, first), end = sentenceEnd(t, first); k < end; k++)
    if (t.word[k]!.bits & (W.verb | W.pron)) return false;
  return true;
}

/** "Ihr" stays capital in mid-sentence; any other article loses the capital of the sentence's head. */
const lower = (article: string): string => (/^(?:Ihr|Dein|Euer)/.test(article) ? article : article.toLowerCase());

const pronouns = /^(?:er|ihn|ihm|sein|seine|seinen|seinem|seiner|seines|dessen|jener)$/;

/** A pronoun or relative clause that refers back to a singular masculine noun. */
function referredTo(t: Tokens, i: number): boolean {
  const end = sentenceEnd(t, i);
  if (i + 1 < end && t.gap[i + 1]! & Gap.comma && /^(?:der|den|dem|dessen|welcher)$/.test(t.word[i + 1]!.low))
    return true;
  for (let k = i + 1; k < end; k++) if (pronouns.test(t.word[k]!.low)) return true;
  return false;
}

/** "Sie schulen Nutzer", "Vor Ort gaben Anwohner an": a verb before the noun, however much it looks like an adjective. */
function startsWithVerb(t: Tokens, first: number, i: number): boolean {
  if (first === i || !/(?:en|ern|eln)$/.test(t.word[first]!.low) || !isAdjective(t.word[first]!)) return false;
  const before = first > sentenceStart(t, first) ? t.word[first - 1]! : undefined;
  const apart = (t.gap[first]! & ~Gap.newline) !== 0;
  if (before !== undefined && !apart && /^(?:sie|wir|ihr|die)$/.test(before.low)) return true;
  // Without an article "-en" is no ending of the plural, "erfahrene Leser", and one person in the accusative is sought.
  const { readings } = t.word[i]!.person!;
  if (!(readings & R.PN) || readings & R.PD) return false;
  if (before !== undefined) {
    if (before.bits & (W.prep | W.contraction | W.det) || before.low === 'als' || before.number >= 0) return false;
    if ((apart && isAdjective(before)) || (before.bits & W.conj && first >= 2 && isAdjective(t.word[first - 2]!)))
      return false;
  }
  for (let k = sentenceStart(t, i), end = sentenceEnd(t, i); k < end; k++)
    if (wantVerbs.has(t.word[k]!.low)) return false;
  return true;
}

/** A member of a list, or what joins it: "und", ", Nachbarn". */
function isListed(t: Tokens, k: number): boolean {
  const w = t.word[k];
  if (w === undefined || t.gap[k]! & ~(Gap.comma | Gap.truncated)) return false;
  if (w.bits & W.conj) return t.word[k + 1]?.capital === true && t.gap[k + 1] === 0;
  if (!w.capital || w.bits & (W.pron | W.det)) return false;
  return (t.gap[k]! & Gap.comma) !== 0 || (t.word[k - 1]!.bits & W.conj) !== 0;
}

const staysOne = /^(?:werden|sein|bleiben)$/;

/** "Quereinsteiger sind willkommen", "Schüler begleiten": the verb behind a bare noun makes it plural. */
function verbMakesMany(t: Tokens, i: number): boolean {
  const end = sentenceEnd(t, i);
  // "Mieter, Nachbarn und Vereine schätzen …": the verb stands behind the whole list.
  let at = i;
  while (at + 1 < end && (isListed(t, at + 1) || isListed(t, at + 2))) at++;
  const next = t.word[at + 1];
  if (next === undefined || at + 1 >= end) return false;
  // "Schuldner begleiten Sie": who acts stands behind the verb.
  const acts = (t.word[at + 2]?.bits ?? 0) & W.pron && isAdjective(next);
  if (!next.capital && t.gap[at + 1] === 0 && (next.bits & W.verb || acts) && /(?:en|ern|eln|sind)$/.test(next.low))
    return !staysOne.test(next.low);
  const last = t.word[end - 1]!;
  if (last.capital || last.person !== undefined || staysOne.test(last.low) || t.word[end - 2]!.low === 'zu')
    return false;
  if (!isAdjective(last) && !(last.bits & W.verb)) return false;
  return /(?:en|ern|eln)$/.test(last.low) && t.text.charAt(t.end[end - 1]!) !== ')';
}

const isNoun = (w: Word): boolean =>
  w.capital && w.low !== 'als' && !(w.bits & (W.det | W.pron | W.prep | W.conj | W.verb | W.contraction));

/** "Erfahrener Techniker", "Als geprüfter Techniker": a genitive needs a noun or a preposition somewhere before it. */
function isGoverned(t: Tokens, first: number): boolean {
  for (let k = sentenceStart(t, first); k < first; k++) if (t.word[k]!.bits & W.prep || isNoun(t.word[k]!)) return true;
  return false;
}

const mayOpenInfinitive = oneOf('um ohne statt anstatt');
const joined =
  /^(?:ab|an|auf|aus|bei|dar|ein|entgegen|fest|her|hin|mit|nach|nahe|vor|weiter|wieder|zurueck|zusammen)zu[a-z]{3,}n$/;

/** "um unseren Patienten zu helfen", "ohne Nutzer auszuschließen": no preposition, so it says nothing of the noun's case. */
function opensInfinitive(t: Tokens, at: number, i: number): boolean {
  if (!mayOpenInfinitive(t.word[at]!.low)) return false;
  for (let k = i + 1, end = sentenceEnd(t, i); k < end && !(t.gap[k]! & Gap.comma); k++) {
    const { low } = t.word[k]!;
    if (low === 'zu' || joined.test(low)) return true;
  }
  return false;
}

/** "… oder staatlich geprüfter Techniker", "… oder erfahrener Koch": it goes on with a list of persons, governed by nothing. */
function isJoined(t: Tokens, first: number): boolean {
  let k = first - 1;
  if (k > 0 && !t.word[k]!.capital && !(t.word[k]!.bits & (W.conj | W.prep | W.det)) && !isAdjective(t.word[k]!)) k--;
  return k > 0 && (t.word[k]!.bits & W.conj) !== 0 && t.word[k - 1]!.capital;
}

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
