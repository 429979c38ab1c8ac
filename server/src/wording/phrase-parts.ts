// The words of a noun phrase, as they stand in the text.
import { allReadings, plural, quantifiers, R } from './grammar.ts';
import type { Person } from './heads.ts';
import { phraseStart } from './person-role.ts';
import { startsWithVerb } from './phrase-surroundings.ts';
import { Gap, sentenceStart, type Tokens } from './tokens.ts';
import { W, type Word } from './words.ts';

/** Article, adjectives and noun of a phrase, before anything around it is asked. */
export interface PhraseParts {
  readonly t: Tokens;
  /** Token of the noun. */
  readonly i: number;
  readonly person: Person;
  /** Token of the article or first adjective, else of the noun. */
  readonly first: number;
  /** Folded, "der" as well as "zum"; undefined: none. */
  readonly article: string | undefined;
  readonly adjectives: readonly string[];
  /** What stands between the adjectives, one less than they are. */
  readonly between: readonly string[];
  /** The word before the phrase in its sentence. */
  readonly before: Word | undefined;
  /** Neither article nor adjective. */
  readonly isBare: boolean;
  /** A number or quantifier says how many. */
  readonly numbered: boolean;
  /** So many further members of a list may be read for the number of this one. */
  readonly more: number;
}

/** What is known of a phrase's number and case, ever less open as more of the text is asked. */
export interface OpenReading {
  readings: number;
  /** Something in the phrase or around it forbids to be sure. */
  doubt: boolean;
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

/** Collects the phrase of a noun, and what its adjectives and numbers say of the noun. */
export function readParts(
  t: Tokens,
  i: number,
  person: Person,
  more: number,
): { parts: PhraseParts; open: OpenReading } {
  const from = phraseStart(t, i);
  const first = startsWithVerb(t, from, i) ? from + 1 : from;
  const head = t.word[first]!;
  const article = first < i && head.bits & (W.det | W.contraction) ? head.low : undefined;
  const adjectives: string[] = [];
  const between: string[] = [];
  const open: OpenReading = { readings: person.readings, doubt: false };
  let last = first;
  let numbered = article !== undefined && quantifiers.has(article);
  for (let k = article === undefined ? first : first + 1; k < i; k++) {
    const w = t.word[k]!;
    if (w.number >= 0) {
      numbered = true;
      if (w.number !== 1) open.readings &= plural;
      continue;
    }
    if (w.bits & W.conj) continue;
    if (w.capital && t.gap[k + 1]! & Gap.truncated) open.doubt = true;
    if (adjectives.length > 0) between.push(t.text.slice(t.end[last], t.start[k]).replace(/\s+/g, ' '));
    last = k;
    adjectives.push(t.text.slice(t.start[k], t.end[k]));
    const ending = /(?:en|em|er|es|e)$/.exec(w.low)?.[0];
    // "staatlich geprüfter": an adverb says nothing of the case.
    if (ending === undefined) continue;
    const left = adjectiveReadings(ending, article);
    if (left === 0) open.doubt = true;
    else open.readings &= left;
    if (t.gap[k]! & Gap.comma && k === first) open.doubt = true;
  }
  const before = first > sentenceStart(t, i) ? t.word[first - 1]! : undefined;
  const isBare = article === undefined && adjectives.length === 0;
  return { parts: { t, i, person, first, article, adjectives, between, before, isBare, numbered, more }, open };
}
