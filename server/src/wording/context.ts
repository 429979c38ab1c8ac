import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { oneOf } from './word-list.ts';
import { W } from './words.ts';

const characteristicWords: readonly (readonly string[])[] = [
  ['geschlecht', 'gender'],
  ['alter', 'lebensalter'],
  ['herkunft', 'nationalitaet', 'ethnisch', 'abstammung', 'hautfarbe', 'rasse'],
  ['religion', 'religioes', 'glaube', 'konfession'],
  ['weltanschauung'],
  ['behinderung', 'beeintraechtigung', 'handicap'],
  ['identitaet', 'orientierung', 'sexuell'],
];

function kindOf(low: string): number {
  if (low.length < 5) return -1;
  return characteristicWords.findIndex((words) => words.some((w) => low.startsWith(w)));
}

/** "Unabhängig von Alter, Geschlecht, Herkunft …": a sentence that names three characteristics excludes nobody. */
export function isDiversityClause(t: Tokens, i: number): boolean {
  let seen = 0;
  let count = 0;
  let open = false;
  for (let k = sentenceStart(t, i), end = sentenceEnd(t, i); k < end; k++) {
    const low = t.word[k]!.low;
    if (low === 'unabhaengig' || low === 'ungeachtet' || low === 'vielfalt' || low === 'egal') open = true;
    const kind = kindOf(low);
    if (kind >= 0 && !(seen & (1 << kind))) {
      seen |= 1 << kind;
      count++;
    }
  }
  return count >= 3 || (open && count >= 1);
}

/** A statute in the sentence: someone has thought about the wording. */
export function citesStatute(t: Tokens, i: number): boolean {
  const from = t.start[sentenceStart(t, i)]!;
  const last = sentenceEnd(t, i) - 1;
  return /§|\bArt(?:ikels?|\.)? ?\d/.test(t.text.slice(from, t.end[last]));
}

const isOfNoWeight = oneOf(
  'nicht verzichten unerheblich egal zweitrangig nebensaechlich unwichtig gleichgueltig nebensache',
);

const isDuty = oneOf('rolle muss pflicht bedingung voraussetzung hindernis hinderungsgrund kriterium problem');

/** Whether "kein", "nicht", "ohne" … stands up to four words before, or "gibt es nicht" right after. */
export function isNegated(t: Tokens, first: number, last: number): boolean {
  for (let k = first - 1, n = 0; k >= 0 && n < 4; k--, n++) {
    if (t.gap[k + 1]! & (Gap.stop | Gap.comma)) break;
    if (t.word[k]!.bits & W.neg) {
      // "nicht nur" and "nicht ohne" affirm.
      const twice = t.word[k]!.low === 'ohne' && k > 0 && t.word[k - 1]!.low === 'nicht';
      return t.word[k + 1]?.low !== 'nur' && !twice;
    }
  }
  for (let k = last + 1, n = 0; k < t.count && n < 5; k++, n++) {
    // "Bewerbungsfoto? Brauchen wir nicht.": the answer follows the question mark.
    const asked = k === last + 1 && t.text.charAt(t.end[last]!) === '?';
    if (t.gap[k]! & (Gap.stop | Gap.comma) && !asked) break;
    const low = t.word[k]!.low;
    // "… oder Höchstalter gibt es bei uns nicht": what there is not is said at the end.
    if (low === 'gibt') n = 0;
    if (isOfNoWeight(low) || (/^keine?$/.test(low) && isDuty(t.word[k + 1]?.low ?? ''))) return true;
  }
  return false;
}

const masculineArticle =
  /^(?:der|den|dem|ein|einen|einem|(?:dies|jed|jen)(?:er|en|em)|(?:unser|ihr|kein|sein)(?:en|em)?|im|am|zum|beim|vom)$/;

/** "Der Antrag ist neu; er bringt …": whether a pronoun looks back at a thing and at no person, in its sentence or the one before. */
export function refersToThing(t: Tokens, i: number): boolean {
  const own = sentenceStart(t, i);
  let thing = false;
  for (let k = own === 0 ? 0 : sentenceStart(t, own - 1); k < i; k++) {
    if (t.word[k]!.person !== undefined) return false;
    if (!masculineArticle.test(t.word[k]!.low)) continue;
    let noun = k + 1;
    while (noun < i && !t.word[noun]!.capital && !(t.gap[noun]! & Gap.stop)) noun++;
    if (noun < i && t.word[noun]!.capital && t.word[noun]!.person === undefined && !(t.gap[noun]! & Gap.stop))
      thing = true;
  }
  return thing;
}

function holdsOneOf(text: string, from: number, to: number, signs: string): boolean {
  for (let i = from; i < to; i++) if (signs.includes(text.charAt(i))) return true;
  return false;
}

/** Signs that come in pairs, and the single ones where they are no apostrophe; what they hold may go over several sentences. */
const quotations =
  /„[^“”„]{1,200}[“”]|»[^«»]{1,200}«|›[^›‹]{1,100}‹|‹[^›‹]{1,100}›|‚[^‘‚’]{1,100}[‘’]|(?<![\p{L}\d])'[^'\n]{2,80}'(?![\p{L}\d])/gu;
const maybeQuoted = /[„»›‹‚']/;
const spansOf = new WeakMap<Tokens, readonly (readonly [start: number, end: number])[]>();

function quotationSpans(t: Tokens): readonly (readonly [number, number])[] {
  let spans = spansOf.get(t);
  if (spans === undefined) {
    spans = maybeQuoted.test(t.text)
      ? [...t.text.matchAll(quotations)].map((m) => [m.index, m.index + m[0].length] as const)
      : [];
    spansOf.set(t, spans);
  }
  return spans;
}

/** Whether a place lies between quotation marks, and how many words the quotation has; 0 outside. */
export function quotedWords(t: Tokens, i: number): number {
  for (const [start, end] of quotationSpans(t))
    if (start < t.start[i]! && end > t.end[i]!) return Math.max(1, t.text.slice(start, end).split(/\s+/).length);
  return quotedInSentence(t, i);
}

/** As {@link quotedWords}, by the marks of the sentence alone, whatever their kind. */
function quotedInSentence(t: Tokens, i: number): number {
  let open = -1;
  const from = sentenceStart(t, i);
  let marks = 0;
  for (let k = i; k > from; k--) {
    if (t.gap[k]! & Gap.quote) {
      marks++;
      if (open < 0) open = k;
    }
  }
  if (holdsOneOf(t.text, from === 0 ? 0 : t.end[from - 1]!, t.start[from]!, '"„“«»')) {
    marks++;
    if (open < 0) open = from;
  }
  if (marks % 2 === 0) return 0;
  const end = sentenceEnd(t, i);
  let k = i + 1;
  while (k < end && !(t.gap[k]! & Gap.quote)) k++;
  const closes = k < end || holdsOneOf(t.text, t.end[end - 1]!, end < t.count ? t.start[end]! : t.text.length, '"“”«»');
  return closes ? k - open : 0;
}

/** English sentences are left alone: more English than German function words. */
export function isEnglish(t: Tokens, i: number): boolean {
  let en = 0;
  let de = 0;
  for (let k = sentenceStart(t, i), end = sentenceEnd(t, i); k < end; k++) {
    const bits = t.word[k]!.bits;
    if (bits & W.german) de++;
    else if (bits & W.english) en++;
  }
  return en >= 2 && en > de;
}
