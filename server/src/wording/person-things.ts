// Whether a noun is no person at all: a unit, a body, a program, a tool, a verb.
import { plural, R, wantVerbs } from './grammar.ts';
import { listStart, phraseStart } from './person-role.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { W, type Word } from './words.ts';
import { listOf, oneOf } from './word-list.ts';

const unit = listOf('einheiten');
const roman = /^[ivx]+$/;

/**
 * "Fachbereich Kinder, Jugend und Senioren", "Dezernat IV – Bürger, Verkehr": the people in the name of a unit. Between the unit and the
 * noun stand only further nouns, so the list is a name and no sentence.
 */
export function isUnitName(t: Tokens, i: number): boolean {
  const p = t.word[i]!.person!;
  if (!(p.readings & plural) || phraseStart(t, i) < i) return false;
  // A list that holds a field, "Jugend", "Verkehr": a title may follow a unit as well, "Team Technik – Elektroniker".
  let field = false;
  for (let k = i - 1, from = sentenceStart(t, i); k >= from; k--) {
    if (t.gap[k + 1]! & (Gap.colon | Gap.open | Gap.close | Gap.slash)) return false;
    if (t.gap[k + 1]! & Gap.dash && !field && !listsField(t, i)) return false;
    const w = t.word[k]!;
    // "für Bereich und Mitarbeiter": a list that the unit is part of, no name.
    if (w.capital && unit(w.low)) {
      if (t.gap[k + 1]! & Gap.comma || t.word[k + 1]!.bits & W.conj) return false;
      return field || listsField(t, i) || !isSoughtForTeam(t, k, i);
    }
    if (w.low === 'fuer' && k > from && t.word[k - 1]!.capital && t.gap[k] === 0 && unit(t.word[k - 1]!.low))
      return !t.word[k - 1]!.low.startsWith('team');
    if (w.bits & (W.verb | W.pron | W.det | W.prep | W.contraction)) return false;
    if (w.bits & W.conj || w.number >= 0 || roman.test(w.low)) continue;
    if (!w.capital || w.person?.gender === 'f') return false;
    // "für den Bereich Tiefbau Ingenieure": the name has ended.
    if (t.word[k + 1]!.capital && t.gap[k + 1] === 0) return false;
    if (w.person === undefined) field = true;
  }
  return false;
}

const teams = oneOf('team teams');
const isOneOrMore = /^(?:ein(?:e[nrms]?)?|zwei|drei|mehrere|weitere|neue|\d+)$/;

/** "Wir suchen für unser Amt Sachbearbeiter": not the unit's name but who is sought, unless that follows, "… eine Fachkraft". */
function isSoughtForTeam(t: Tokens, team: number, i: number): boolean {
  const ours = team > 0 && t.word[team - 1]!.low.startsWith('unser');
  if (!ours && !teams(t.word[team]!.low)) return false;
  for (let k = i + 1, end = sentenceEnd(t, i); k < end; k++) if (isOneOrMore.test(t.word[k]!.low)) return false;
  for (let k = sentenceStart(t, i); k < team; k++) if (wantVerbs.has(t.word[k]!.low)) return true;
  return false;
}

/** Whether a noun that is no person follows in the list: "Bürger, Sicherheit, Verkehr". */
function listsField(t: Tokens, i: number): boolean {
  const next = t.word[i + 1];
  if (next === undefined || i + 1 >= sentenceEnd(t, i)) return false;
  const noun = next.bits & W.conj ? t.word[i + 2] : t.gap[i + 1]! & Gap.comma ? next : undefined;
  return noun?.capital === true && noun.person === undefined;
}

const mayBeThing = listOf('mensch-oder-ding');
const technical = listOf('dinge');
const reach = 5;
/** These words say it of nothing else, so they may stand further off. */
const farReach = 9;

const besideLadder = listOf('neben-leitern');

const besideBoard = listOf('neben-bauteilen');

const besideSuite = listOf('neben-programmen');

/** Whether one of a few words stands near: "Leitern und Tritte", "Der Leiter wird geerdet". */
function isBeside(t: Tokens, i: number, words: (low: string) => boolean): boolean {
  for (
    let k = Math.max(sentenceStart(t, i), i - farReach), end = Math.min(sentenceEnd(t, i), i + farReach + 1);
    k < end;
    k++
  )
    if (words(t.word[k]!.low)) return true;
  return false;
}

const isOfThing = /(?:^(?:wird|ist|steht|liegt|hat|muss|kann|darf|soll|lehnt)|[^e]t)$/;

/** "Die Leiter wird geprüft", "die Läufer im Flur": the word may be a thing as well, so that no repair is certain. */
export function mayBeThingOfWork(t: Tokens, i: number): boolean {
  const p = t.word[i]!.person!;
  if (p.prefix > 0) return false;
  return mayBeThing(p.head) || p.head === 'controller' || (p.head === 'leiter' && isLadderArticle(t, i));
}

const isFeminine = oneOf('die eine keine ihre unsere');

function isLadderArticle(t: Tokens, i: number): boolean {
  const first = phraseStart(t, i);
  return first < i && t.word[i]!.low === 'leiter' && isFeminine(t.word[first]!.low);
}

/** "Sammler, Düker und Becken", "auf Leitern": a word for people and for things of work, beside another such thing. */
export function isPart(t: Tokens, i: number): boolean {
  const p = t.word[i]!.person!;
  if (p.prefix > 0) return false;
  if (p.head === 'leiter') {
    // "Die Leiter wird geprüft": of people it were a plural.
    const verb = t.word[i + 1];
    if (isLadderArticle(t, i) && verb?.capital === false && t.gap[i + 1] === 0 && isOfThing.test(verb.low)) return true;
    return isBeside(t, i, besideLadder) || (i > 0 && t.word[i - 1]!.low === 'auf');
  }
  // "Der Controller, der Encoder": in no other company, a plant has its controlling as well.
  if (p.head === 'controller' || p.head === 'kodierer') return isBeside(t, i, besideBoard);
  if (p.head === 'illustrator') return isBeside(t, i, besideSuite);
  if (!mayBeThing(p.head)) return false;
  const from = Math.max(sentenceStart(t, i), i - reach);
  const to = Math.min(sentenceEnd(t, i), i + reach + 1);
  for (let k = from; k < to; k++) if (k !== i && technical(t.word[k]!.low)) return true;
  return false;
}

const body = listOf('koerperschaften');

const isBe = oneOf('ist sind bleibt bleiben');

/** "Vermieter ist die Wohnungsbaugesellschaft", "Inhaber der Rechte ist das Land": the sentence goes on to name the body. */
function namesBody(t: Tokens, i: number): boolean {
  let be = false;
  for (let k = i + 1, end = Math.min(sentenceEnd(t, i), i + 9); k < end; k++) {
    const w = t.word[k]!;
    if (t.gap[k]! & ~Gap.newline) return false;
    if (isBe(w.low)) be = true;
    else if (w.bits & (W.verb | W.pron)) return false;
    else if (be && w.capital) return w.person === undefined && body(w.low);
  }
  return false;
}

/** "Als Vermieterin von 6.000 Wohnungen sorgen wir …": the house speaks of itself. */
export function isSaidOfUs(t: Tokens, i: number): boolean {
  const from = sentenceStart(t, i);
  if (t.word[from]!.low !== 'als') return false;
  // "Als Wegweiser und Impulsgeber": whatever else it is.
  for (let k = phraseStart(t, i) - 1; k > from; k--)
    if (!t.word[k]!.capital && !(t.word[k]!.bits & W.conj)) return false;
  let ours = false;
  for (let k = i + 1, end = sentenceEnd(t, i); k < end; k++) {
    const w = t.word[k]!;
    if (w.low === 'wir') ours = !wantVerbs.has(t.word[k - 1]!.low);
    // "Als Wegweiser wirkt sie mit": the institute of the sentence before.
    else if (w.low === 'sie' && !w.capital && t.word[k - 1]!.low.endsWith('t')) ours = true;
    // "Als Mitarbeiter bieten wir dir …": the one who reads is meant.
    else if (w.bits & W.pron && w.low !== 'uns') return false;
  }
  return ours;
}

const isWeBe = oneOf('sind bleiben waren werden');
const isArticleOfOne = oneOf('der ein ihr euer dein');

/** "Hier sind wir der richtige Ansprechpartner": what "wir" are, said in the singular, can only be a house. */
export function isWhatWeAre(t: Tokens, i: number): boolean {
  const p = t.word[i]!.person!;
  const first = listStart(t, i);
  if (first === i || !(p.readings & R.SN) || !isArticleOfOne(t.word[first]!.low)) return false;
  for (let k = first - 1, from = sentenceStart(t, i); k >= from; k--) {
    const w = t.word[k]!;
    if (t.gap[k + 1]! & Gap.comma) return false;
    if (isWeBe(w.low)) return t.word[k + 1]!.low === 'wir' || (k > from && t.word[k - 1]!.low === 'wir');
    if (w.bits & (W.verb | W.pron) && w.low !== 'wir') return false;
  }
  return false;
}

/** "Der Mieterverein ist unser Nachbar", "Schule und Kita sind wichtige Gesprächspartner": said of bodies, not of people. */
export function isSaidOfBody(t: Tokens, i: number): boolean {
  if (namesBody(t, i)) return true;
  const first = phraseStart(t, i);
  const from = sentenceStart(t, i);
  const be = first - 1;
  if (be <= from || !isBe(t.word[be]!.low) || t.gap[first]! & Gap.comma) return false;
  let said = false;
  for (let k = from; k < be; k++) {
    const w = t.word[k]!;
    const organisation = w.person?.flags.includes('o') === true;
    if ((w.person !== undefined && !organisation) || w.bits & (W.pron | W.verb)) return false;
    if (organisation || (w.capital && body(w.low))) said = true;
  }
  return said;
}

const program = listOf('programme');

/** "Der Serviceassistent, ein Chatbot auf unserer Seite, …": what follows says that it is a program. */
export function isProgram(t: Tokens, i: number): boolean {
  const article = t.word[i + 1];
  if (article === undefined || !(t.gap[i + 1]! & Gap.comma) || !/^(?:ein|eine|unser|unsere)$/.test(article.low))
    return false;
  for (let k = i + 2; k < Math.min(sentenceEnd(t, i), i + 5); k++)
    if (t.word[k]!.capital) return program(t.word[k]!.low);
  return false;
}

const isTradeAndVerb = listOf('beruf-oder-verb');
const isMenAndVerb = oneOf('schuetze lotse');
const isReader = oneOf('sie wir');
const isInfinitiveForm = (w: Word | undefined): boolean =>
  w?.capital === true && w.person === undefined && /(?:en|ern|eln)$/.test(w.low);

/** "Servieren, Kassieren", "Gärtnern mit Kindern": the dative plural needs a preposition, an article or a verb before; bare at the head it is a verb. */
export function isInfinitive(t: Tokens, i: number): boolean {
  const p = t.word[i]!.person!;
  if (phraseStart(t, i) < i) return false;
  const from = sentenceStart(t, i);
  // "Schützen Sie Ihre Ohren."
  if (i === from && i + 1 < sentenceEnd(t, i) && t.gap[i + 1] === 0 && isReader(t.word[i + 1]!.low)) return true;
  // "Retten, Löschen, Bergen, Schützen"
  if (isMenAndVerb(p.head) && p.prefix === 0 && p.readings & plural) return isAmongInfinitives(t, i);
  if (p.readings !== R.PD || !(p.head.endsWith('ier') || isTradeAndVerb(p.head))) return false;
  for (let k = i - 1; k >= from; k--) {
    const w = t.word[k]!;
    if (w.bits & (W.prep | W.det | W.contraction | W.pron) || (!w.capital && !(w.bits & W.conj))) return false;
  }
  return true;
}

/** Whether what stands before and behind in a list are verbs. */
function isAmongInfinitives(t: Tokens, i: number): boolean {
  const step = (k: number, by: number): Word | undefined =>
    (t.word[k]?.bits ?? 0) & W.conj ? t.word[k + by] : t.word[k];
  const before = i > sentenceStart(t, i) ? step(i - 1, -1) : undefined;
  const after = i + 1 < sentenceEnd(t, i) ? step(i + 1, 1) : undefined;
  return isInfinitiveForm(before) || (before === undefined && isInfinitiveForm(after));
}

/** "Zur Schmiede 3": after "zur" stands a feminine singular, so the word is no plural of men. */
export function isPlaceTo(t: Tokens, i: number): boolean {
  const p = t.word[i]!.person!;
  return i > 0 && p.cls !== 'nadj' && p.cls !== 'beamt' && t.word[i - 1]!.low === 'zur' && t.gap[i] === 0;
}
