// What stands around a noun phrase and tells its number or case: verbs, prepositions, lists, who is spoken to.
import { allReadings, plural, prepositions, R, wantVerbs } from './grammar.ts';
import { isAdjective } from './person-role.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { listOf, oneOf } from './word-list.ts';
import { W, type Word } from './words.ts';

export const copula = /^(?:sind|ist|bist|bin|war|waren|werde|wird|wirst|werden|bleibt|bleiben)$/;
/** These say it of one person, or nearly always. */
export const copulaOfOne = /^(?:bist|bin|werde|wirst)$/;
/** "Du bist noch Schüler", "Sie werden später Leiter": the copula, when only adverbs stand between it and the noun. */
export function copulaBefore(t: Tokens, first: number): string | undefined {
  for (let k = first - 1, from = sentenceStart(t, first); k >= from; k--) {
    const w = t.word[k]!;
    if (copula.test(w.low)) return w.low;
    if (w.capital || w.bits & (W.verb | W.prep | W.det | W.conj) || t.gap[k + 1]! & Gap.comma) return undefined;
  }
  return undefined;
}

/** "Wir beraten Zugewanderte, Asylbewerber": behind a verb or a preposition the bare members of a list are plural. */
export function listedAfter(t: Tokens, first: number): number {
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

/** "Sie sind …": the one who reads is spoken to. */
export function isReader(t: Tokens, first: number): boolean {
  for (let k = first - 1, from = sentenceStart(t, first); k >= from; k--) if (t.word[k]!.low === 'sie') return true;
  return false;
}

/** "Werden Sie Blutspender!", "Sind Sie Schüler?": what the one who reads is or is to become. */
export const isToldToReader = (t: Tokens, first: number): boolean =>
  first > 1 && t.word[first - 1]!.low === 'sie' && copula.test(t.word[first - 2]!.low);

const isCareer = listOf('werdegang');

const isPolite = (w: Word): boolean => w.capital && /^(?:sie|ihnen)$/.test(w.low);

/** "Als Bauleiter koordinierst du": said to the one who reads. */
export function isOneReader(t: Tokens, first: number): boolean {
  const from = sentenceStart(t, first);
  // "Ausbildung als Mechaniker": what one person has learnt or done.
  if (first > from + 1 && isCareer(t.word[first - 2]!.low)) return true;
  for (let k = from; k < first - 1; k++) if (t.word[k]!.low === 'dich' || isPolite(t.word[k]!)) return true;
  if (first !== from + 1) return false;
  for (let k = first + 1, end = sentenceEnd(t, first); k < end && !(t.gap[k]! & Gap.comma); k++)
    if (/^(?:du|dich|dir)$/.test(t.word[k]!.low) || isPolite(t.word[k]!)) return true;
  return false;
}

/** "Betreuung der Schüler" in a line without a verb: nothing can be its subject, so it is the genitive. */
export function followsNoun(t: Tokens, first: number): boolean {
  if (first === 0 || t.gap[first]! & ~Gap.newline) return false;
  const before = t.word[first - 1]!;
  if (!before.capital || before.bits & (W.det | W.pron | W.prep | W.conj)) return false;
  for (let k = sentenceStart(t, first), end = sentenceEnd(t, first); k < end; k++)
    if (t.word[k]!.bits & (W.verb | W.pron)) return false;
  return true;
}

const pronouns = /^(?:er|ihn|ihm|sein|seine|seinen|seinem|seiner|seines|dessen|jener)$/;

/** A pronoun or relative clause that refers back to a singular masculine noun. */
export function referredTo(t: Tokens, i: number): boolean {
  const end = sentenceEnd(t, i);
  if (i + 1 < end && t.gap[i + 1]! & Gap.comma && /^(?:der|den|dem|dessen|welcher)$/.test(t.word[i + 1]!.low))
    return true;
  for (let k = i + 1; k < end; k++) if (pronouns.test(t.word[k]!.low)) return true;
  return false;
}

/** "Sie schulen Nutzer", "Vor Ort gaben Anwohner an": a verb before the noun, however much it looks like an adjective. */
export function startsWithVerb(t: Tokens, first: number, i: number): boolean {
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

const isParticiple = (low: string): boolean => low !== 'werden' && /(?:t|en)$/.test(low);
const isPluralVerb = (w: Word): boolean =>
  w.low.length > 4 && /(?:en|ern|eln)$/.test(w.low) && !(w.bits & (W.prep | W.conj | W.det | W.pron | W.neg));

/** "Praxisanleiter stehen dir zur Seite": the verb right behind the noun, or over what stands between. */
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

/** A member of a list, or what joins it: "und", ", Nachbarn". */
function isListed(t: Tokens, k: number): boolean {
  const w = t.word[k];
  if (w === undefined || t.gap[k]! & ~(Gap.comma | Gap.truncated)) return false;
  if (w.bits & W.conj) return t.word[k + 1]?.capital === true && t.gap[k + 1] === 0;
  if (!w.capital || w.bits & (W.pron | W.det)) return false;
  return (t.gap[k]! & Gap.comma) !== 0 || (t.word[k - 1]!.bits & W.conj) !== 0;
}

const staysOne = /^(?:werden|sein|bleiben)$/;

/** "Quereinsteiger sind willkommen", "Schüler begleiten": the verb behind a noun without article makes it plural. */
export const verbMakesMany = (t: Tokens, i: number): boolean => doSomething(t, i) || isTask(t, i);

/** "Mieter, Nachbarn und Vereine schätzen …", "Schüler durch den Alltag begleiten": over a list, or at the end of a task. */
function isTask(t: Tokens, i: number): boolean {
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

export const isNoun = (w: Word): boolean =>
  w.capital && w.low !== 'als' && !(w.bits & (W.det | W.pron | W.prep | W.conj | W.verb | W.contraction));

/** "Erfahrener Techniker", "Als geprüfter Techniker": a genitive needs a noun or a preposition somewhere before it. */
export function isGoverned(t: Tokens, first: number): boolean {
  for (let k = sentenceStart(t, first); k < first; k++) if (t.word[k]!.bits & W.prep || isNoun(t.word[k]!)) return true;
  return false;
}

const mayOpenInfinitive = oneOf('um ohne statt anstatt');
const joined =
  /^(?:ab|an|auf|aus|bei|dar|ein|entgegen|fest|her|hin|mit|nach|nahe|vor|weiter|wieder|zurueck|zusammen)zu[a-z]{3,}n$/;

/** "um unseren Patienten zu helfen", "ohne Nutzer auszuschließen": no preposition, so it says nothing of the noun's case. */
export function opensInfinitive(t: Tokens, at: number, i: number): boolean {
  if (!mayOpenInfinitive(t.word[at]!.low)) return false;
  for (let k = i + 1, end = sentenceEnd(t, i); k < end && !(t.gap[k]! & Gap.comma); k++) {
    const { low } = t.word[k]!;
    if (low === 'zu' || joined.test(low)) return true;
  }
  return false;
}

/** "… oder staatlich geprüfter Techniker", "… oder erfahrener Koch": it goes on with a list of persons, governed by nothing. */
export function isJoined(t: Tokens, first: number): boolean {
  let k = first - 1;
  if (k > 0 && !t.word[k]!.capital && !(t.word[k]!.bits & (W.conj | W.prep | W.det)) && !isAdjective(t.word[k]!)) k--;
  return k > 0 && (t.word[k]!.bits & W.conj) !== 0 && t.word[k - 1]!.capital;
}
