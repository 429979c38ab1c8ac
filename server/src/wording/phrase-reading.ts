import { allReadings, contractions, determiners, plural, prepositions, quantifiers, R, singular } from './grammar.ts';
import type { Person } from './heads.ts';
import type { Phrase } from './inflect.ts';
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

/** A member of a list has the number of the one before it, and the case of its preposition. */
function readingsBeside(t: Tokens, other: number, neighbour: Person): number {
  const { readings, phrase } = readPhrase(t, other, neighbour);
  if (!(readings & singular)) return readings === R.PA || readings === R.PD ? readings : plural;
  const shared =
    phrase.article !== undefined || t.word[other - 1]?.low === 'als' || copulaBefore(t, other) !== undefined;
  return shared && !(readings & plural) ? singular : allReadings;
}

/** A bare count noun in running text is plural unless it stands as a title or after "als", "sind". */
function bareReadings(t: Tokens, i: number, first: number): number {
  const before = first > sentenceStart(t, i) ? t.word[first - 1]! : undefined;
  if (before === undefined) return doSomething(t, i) ? R.PN | R.PA : allReadings;
  if (before.number > 1 || quantifiers.has(before.low)) return plural;
  // "Wir stellen ein: Tischler"
  if (t.gap[first]! & Gap.colon) return allReadings;
  if (before.low === 'als') return isOneReader(t, first) ? R.SN : R.SN | R.PN;
  if (before.bits & W.prep) return plural;
  if (before.bits & W.conj || t.gap[first]! & Gap.comma) {
    const other = before.bits & W.conj ? first - 2 : first - 1;
    const neighbour = other >= 0 ? t.word[other]?.person : undefined;
    return neighbour?.gender === 'm' ? readingsBeside(t, other, neighbour) : allReadings;
  }
  const be = copulaBefore(t, first);
  if (be !== undefined) return copulaOfOne.test(be) || /^(?:ist|war)$/.test(be) ? R.SN : allReadings;
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

const pronouns = /^(?:er|ihn|ihm|sein|seine|seinen|seinem|seiner|seines|dessen|jener)$/;

/** A pronoun or relative clause that refers back to a singular masculine noun. */
function referredTo(t: Tokens, i: number): boolean {
  const end = sentenceEnd(t, i);
  if (i + 1 < end && t.gap[i + 1]! & Gap.comma && /^(?:der|den|dem|dessen|welcher)$/.test(t.word[i + 1]!.low))
    return true;
  for (let k = i + 1; k < end; k++) if (pronouns.test(t.word[k]!.low)) return true;
  return false;
}

/** "Sie schulen Nutzer": after the pronoun comes a verb, however much it looks like an adjective. */
function startsWithVerb(t: Tokens, first: number, i: number): boolean {
  if (first === 0 || first === i || t.gap[first]! & ~Gap.newline) return false;
  return (
    /^(?:sie|wir|ihr|die)$/.test(t.word[first - 1]!.low) &&
    /(?:en|ern|eln)$/.test(t.word[first]!.low) &&
    isAdjective(t.word[first]!)
  );
}

/** "ein Teamspieler und Organisator": article and adjectives of the first noun hold for the second. Returns where they begin. */
function sharedStart(t: Tokens, first: number): number | undefined {
  if (first < 2 || t.gap[first]! & Gap.stop) return undefined;
  const conj = (t.word[first - 1]!.bits & W.conj) !== 0;
  if (!conj && !(t.gap[first]! & (Gap.comma | Gap.slash))) return undefined;
  const other = conj ? first - 2 : first - 1;
  if (t.word[other]!.person === undefined) return undefined;
  const start = phraseStart(t, other);
  return start < other ? start : sharedStart(t, other);
}

/** "zum Elektroniker oder Mechatroniker": each half of the pair needs the article, "zur Mechatronikerin oder zum Mechatroniker". */
function sharedArticle(t: Tokens, start: number): string | undefined {
  const { bits, low } = t.word[start]!;
  if (!(bits & (W.det | W.contraction)) || quantifiers.has(low)) return undefined;
  const article = t.text.slice(t.start[start], t.end[start]);
  return start === sentenceStart(t, start) ? article.toLowerCase() : article;
}

const isNoun = (w: Word): boolean =>
  w.capital && w.low !== 'als' && !(w.bits & (W.det | W.pron | W.prep | W.conj | W.verb | W.contraction));

/** "Erfahrener Techniker", "Als geprüfter Techniker": a genitive needs a noun or a preposition somewhere before it. */
function isGoverned(t: Tokens, first: number): boolean {
  for (let k = sentenceStart(t, first); k < first; k++) if (t.word[k]!.bits & W.prep || isNoun(t.word[k]!)) return true;
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

/** Reads article, adjectives, preposition and noun together and keeps the readings on which they agree. */
export function readPhrase(t: Tokens, i: number, person: Person): Reading {
  const from = phraseStart(t, i);
  const first = startsWithVerb(t, from, i) ? from + 1 : from;
  const text = (k: number): string => t.text.slice(t.start[k], t.end[k]);
  const head = t.word[first]!;
  const hasArticle = first < i && (head.bits & (W.det | W.contraction)) !== 0;
  const article = hasArticle ? head.low : undefined;
  const adjectives: string[] = [];
  let numbered = false;
  let commas = false;
  let readings = person.readings;
  let doubt = false;
  for (let k = hasArticle ? first + 1 : first; k < i; k++) {
    const w = t.word[k]!;
    if (w.number >= 0) {
      numbered = true;
      if (w.number !== 1) readings &= plural;
      continue;
    }
    if (w.capital && t.gap[k + 1]! & Gap.truncated) doubt = true;
    if (adjectives.length > 0 && t.gap[k]! & Gap.comma) commas = true;
    adjectives.push(text(k));
    const ending = /(?:en|em|er|es|e)$/.exec(w.low)?.[0] ?? '';
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
  if (before !== undefined && before.bits & W.prep && !(article !== undefined && contractions.has(article)))
    readings &= prepositions.get(before.low) ?? allReadings;
  if (before !== undefined && before.number > 1 && article === undefined && !(t.gap[first]! & Gap.stop))
    readings &= plural;
  if (article === undefined && adjectives.length === 0) {
    const open = readings & bareReadings(t, i, first);
    readings = open === 0 ? readings : open;
    // "Nette Kollegen", "Probanden kontaktieren": without article only a nominative can be singular.
    if (!(readings & R.SN) && readings & plural && before?.low !== 'als') readings &= plural;
  }
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
  if (article !== undefined && quantifiers.has(article)) numbered = true;
  // "engagierten und erfahrenen Mitarbeiter": the phrase begins further left than could be read.
  if (before !== undefined && before.bits & W.conj && first >= 2 && isAdjective(t.word[first - 2]!)) doubt = true;
  if (t.gap[first]! & Gap.truncated && first > 0) doubt = true;
  // "Wahlberechtigte benachrichtigen, Beisitzer berufen": without an article a word in -en may be a verb as well.
  if (article === undefined && !(readings & plural) && adjectives.some((a) => a.endsWith('en'))) doubt = true;
  let shared: string | undefined;
  if (article === undefined && adjectives.length === 0 && readings & singular) {
    const start = sharedStart(t, first);
    if (start !== undefined) {
      doubt = true;
      if (!(readings & plural)) {
        shared = sharedArticle(t, start);
        const open = readings & (shared === undefined ? allReadings : casesOf(shared.toLowerCase()));
        if (open !== 0) readings = open;
      }
    }
    // "Du bist noch Schüler?": the name of an age or a class as much as of a role.
    if (before !== undefined && copulaOfOne.test(copulaBefore(t, first) ?? '')) doubt = true;
  }
  if (readings === 0) {
    readings = person.readings;
    doubt = true;
  }
  if (readings & singular && referredTo(t, i)) doubt = true;
  if (readings & singular && t.text.slice(t.start[first], t.end[i]).includes('\n')) doubt = true;
  return {
    phrase: {
      article: hasArticle ? text(first) : shared,
      adjectives,
      noun: text(i),
      person,
      commas,
      begins: first === sentenceStart(t, i),
    },
    first,
    readings,
    doubt,
    quantified: numbered,
  };
}
