import {
  conjunctions,
  contractions,
  determiners,
  english,
  germanWords,
  honorifics,
  markerWords,
  negations,
  prepositions,
  pronouns,
  verbs,
} from './grammar.ts';
import { firstNames, personOf, type Person } from './heads.ts';
import { elementsOf } from './elements.ts';
import { fold } from './fold.ts';
import { oneOf } from './word-list.ts';

/** What a word can be, as bits. */
export const W = {
  det: 1,
  prep: 2,
  conj: 4,
  neg: 8,
  verb: 16,
  pron: 32,
  honorific: 64,
  firstName: 128,
  contraction: 256,
  english: 512,
  german: 1024,
  /** Part of a marker such as "(m/w/d)". */
  marker: 2048,
} as const;

/** All that is known about a word without its neighbours; computed once per spelling. */
export interface Word {
  /** Folded spelling. */
  readonly low: string;
  readonly capital: boolean;
  /** Value of a number, else -1. */
  readonly number: number;
  readonly bits: number;
  readonly person: Person | undefined;
  /** Pattern elements this word satisfies. */
  readonly elements: readonly number[] | undefined;
  /** "Rat" behind "Akademischer": a person there and a body everywhere else. */
  readonly titled?: Word;
}

const isCouncillor = oneOf('rat rats rates raete raeten raetin raetinnen');

/** Enough for the vocabulary of thousands of postings; bounded, so that a long run stays flat in memory. */
const limit = 16_000;
let cache = new Map<string, Word>();

const tens = ['zwanzig', 'dreissig', 'vierzig', 'fuenfzig', 'sechzig'];
const ones = ['ein', 'zwei', 'drei', 'vier', 'fuenf', 'sechs', 'sieben', 'acht', 'neun'];

/** "fünfunddreißig" is an age as much as "35" is. */
function spelledNumber(low: string): number {
  const ten = tens.findIndex((t) => low.endsWith(t));
  if (ten < 0) return -1;
  const head = low.slice(0, low.length - tens[ten]!.length);
  if (head === '') return (ten + 2) * 10;
  const one = ones.findIndex((o) => head === `${o}und`);
  return one < 0 ? -1 : (ten + 2) * 10 + one + 1;
}

function bitsOf(low: string, capital: boolean): number {
  let bits = 0;
  if (determiners.has(low)) bits |= W.det;
  if (prepositions.has(low)) bits |= W.prep;
  if (contractions.has(low)) bits |= W.contraction;
  if (conjunctions.has(low)) bits |= W.conj;
  if (negations.has(low)) bits |= W.neg;
  if (verbs.has(low)) bits |= W.verb;
  if (pronouns.has(low)) bits |= W.pron;
  if (english.has(low)) bits |= W.english;
  if (germanWords.has(low)) bits |= W.german;
  if (low.length < 10 && markerWords.has(low)) bits |= W.marker;
  if (capital) {
    if (honorifics.has(low)) bits |= W.honorific;
    if (firstNames().has(low)) bits |= W.firstName;
  }
  return bits;
}

function analyse(raw: string, digits: boolean): Word {
  const low = fold(raw);
  const first = raw.charCodeAt(0);
  const initial = raw.charAt(0);
  const capital = !digits && initial !== initial.toLowerCase();
  const number = digits
    ? raw.length < 6
      ? Number(raw)
      : 999_999
    : first < 128 && low.endsWith('ig')
      ? spelledNumber(low)
      : -1;
  const person = capital && raw.length >= 3 ? personOf(raw, low) : undefined;
  const word: Word = {
    low,
    capital,
    number,
    bits: digits ? 0 : bitsOf(low, capital),
    person,
    elements: digits ? undefined : elementsOf(low, person !== undefined && !person.flags.includes('o')),
  };
  return capital && isCouncillor(low) ? { ...word, titled: { ...word, person: personOf(raw, `studien${low}`) } } : word;
}

/** The word for a spelling. */
export function wordOf(raw: string, digits: boolean): Word {
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const word = analyse(raw, digits);
  if (cache.size >= limit) cache = new Map();
  // A slice would keep its whole text alive as long as the cache lives: store a copy.
  cache.set(` ${raw}`.slice(1), word);
  return word;
}
