// Every person noun that is not said fairly, with its rule and level.
import { isEnglish, quotedWords } from './context.ts';
import { isOnCard } from './person-cards.ts';
import { conjunctions, singular, wantVerbs } from './grammar.ts';
import type { Person } from './heads.ts';
import { findMarkers, type Marker } from './markers.ts';
import { isMasculineAdjective } from './person-adjectives.ts';
import { isFair, isMeantLiterally, isWomenClause, standsApart } from './person-context.ts';
import { isCountedCrew, isNamed, isOfPast, isSeeker } from './person-names.ts';
import { isPaired } from './person-pairs.ts';
import {
  isPostAfterColon,
  isSought,
  isTitleAfterColon,
  isTitleLike,
  isCalledTo,
  isOffice,
  listStart,
  phraseStart,
} from './person-role.ts';
import { isStatutory } from './person-statutes.ts';
import {
  isInfinitive,
  isPart,
  isPlaceTo,
  isProgram,
  isSaidOfBody,
  isSaidOfUs,
  isUnitName,
  isWhatWeAre,
  mayBeThingOfWork,
} from './person-things.ts';
import { Gap, isHyphen, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { W } from './words.ts';
import { listOf, oneOf } from './word-list.ts';

const isArticleOfOffice = oneOf('der dem den des zum beim vom unser unserem unseren unseres');
const leadsToTrade = oneOf('als zum ein einen einem eines');
const isEin = oneOf('eine keine');
const isYouAre = oneOf('sind bist');
const isYou = oneOf('sie du');
const isHolder = listOf('inhaber');

export type PersonRule =
  | 'gender-form/generisches-maskulinum'
  | 'gender-form/toleriertes-maskulinum'
  | 'gender-form/englische-rolle'
  | 'gender-form/fehlende-kennzeichnung'
  | 'gender-form/nur-weiblich'
  | 'gender-form/zweiteilige-kennzeichnung';

/** A person noun or marker that needs a word. */
export interface PersonHit {
  readonly rule: PersonRule;
  readonly severity: 'error' | 'warning' | 'info';
  readonly start: number;
  readonly end: number;
  /** Token of the noun; of a marker its first. */
  readonly token: number;
  readonly person: Person | undefined;
  /** Inside a quotation: no repair. */
  readonly quoted: boolean;
  /** May be said of a house or a thing, "wir sind der richtige Partner": a repair is offered, but none made unseen. */
  readonly unsure?: boolean;
}

/** "Mitarbeiter der Stadtkasse als Kassier (m/w/d)": the noun a title begins with, up to its marker. */
function titleHead(t: Tokens, from: number, marker: number): number {
  let head = -1;
  for (let k = from; k < marker; k++) {
    const w = t.word[k]!;
    if (w.bits & (W.verb | W.pron)) return -1;
    if (head < 0 && w.person !== undefined) head = phraseStart(t, k) === from ? k : -2;
  }
  return head;
}

/** Which person nouns a marker covers: the one before it, its list, and in a title line everything before. */
function covered(t: Tokens, markers: readonly Marker[]): Set<number> {
  const set = new Set<number>();
  for (const m of markers) {
    const from = sentenceStart(t, m.first);
    let found = false;
    for (let k = m.first - 1; k >= from; k--) {
      const word = t.word[k]!;
      if (word.person !== undefined) {
        set.add(k);
        found = true;
      }
      if (word.bits & (W.verb | W.pron) && !(word.capital && k > from)) break;
      if (found && (word.low === 'als' || word.low === 'zum' || word.low === 'zur')) break;
    }
    if (found) {
      const head = titleHead(t, from, m.first);
      if (head >= 0) set.add(head);
      continue;
    }
    // "(m/w/d) Bauleiter": a marker in front.
    for (let k = m.last + 1; k < Math.min(t.count, m.last + 4); k++) {
      if (t.gap[k]! & Gap.stop) break;
      if (t.word[k]!.person !== undefined) {
        set.add(k);
        break;
      }
    }
  }
  return set;
}

const nonTitleHeads = listOf('keine-stellen');

/** "Ansprechpartner für alle Fragen", "Ansprechpartner und Berater": what somebody is for others is no title. */
function opensWithContact(t: Tokens, i: number): boolean {
  for (let k = listStart(t, i); k <= i; k++) if (nonTitleHeads(t.word[k]!.person?.head ?? '')) return true;
  return false;
}

const infinitiveArticle = oneOf('das zum beim vom im am ins dieses jedes');

/** "Sie berichten dem Bürgermeister": the one person who holds the office here and may well be a man: a hint, no more. */
function isOneOffice(t: Tokens, i: number, p: Person): boolean {
  if (!isOffice(p.head) || !(p.readings & singular)) return false;
  const first = phraseStart(t, i) < i ? phraseStart(t, i) : listStart(t, i);
  return first < i && isArticleOfOffice(t.word[first]!.low);
}

const namesAuthority = oneOf('des der von in im am beim fuer');

/** "Der Direktor des Amtsgerichts", "Postanschrift: Der Landrat des Kreises": an authority that bears the name of its office. */
function isAuthority(t: Tokens, i: number, p: Person): boolean {
  const first = phraseStart(t, i);
  if (first !== i - 1 || !t.word[first]!.capital || t.word[first]!.low !== 'der') return false;
  if (!(isOffice(p.head) || p.head === 'direktor') || !namesAuthority(t.word[i + 1]?.low ?? '')) return false;
  if (t.gap[i + 1]! & Gap.stop || (first > sentenceStart(t, i) && !(t.gap[first]! & Gap.colon))) return false;
  for (let k = i + 1, end = sentenceEnd(t, i); k < end; k++) if (t.word[k]!.bits & (W.verb | W.pron)) return false;
  return true;
}

/**
 * "Ausbildung zum Ver- und Entsorger", "Wir suchen Ver- und Entsorger": the occupation of that name. Said of firms otherwise, as
 * `entsorger` is. Returns the level, if it is the occupation.
 */
function isDisposalTrade(t: Tokens, i: number, section: string | undefined): 'sought' | 'named' | undefined {
  if (t.word[i]!.person?.head !== 'entsorger' || i < 2 || t.word[i - 2]!.low !== 'ver') return undefined;
  if (!(t.gap[i - 1]! & Gap.truncated) || !(t.word[i - 1]!.bits & W.conj)) return undefined;
  const from = sentenceStart(t, i);
  if (i - 2 === from) return isTitleLike(t, i, section, from) ? 'sought' : undefined;
  const { low } = t.word[i - 3]!;
  if (wantVerbs.has(low)) return 'sought';
  return leadsToTrade(low) ? 'named' : undefined;
}

const isBorrowed = listOf('englische-berufe');
const isEnglishPart = listOf('englische-vorderglieder');

function masculineHit(t: Tokens, i: number, p: Person, section: string | undefined): PersonHit | undefined {
  const trade = isDisposalTrade(t, i, section);
  if (p.flags.includes('o') && trade === undefined) return undefined;
  if (isMeantLiterally(t, i) || isPart(t, i) || isProgram(t, i) || isUnitName(t, i)) return undefined;
  if (isInfinitive(t, i) || isPlaceTo(t, i) || isOfPast(t, i)) return undefined;
  if (p.cls === 'nadj' && !isMasculineAdjective(t, i)) return undefined;
  // "Senior Developer": only the plural is a group of people.
  if (p.flags.includes('q') && p.readings & singular) return undefined;
  // "beim Gärtnern", "das Meistern von Krisen": an infinitive, since the article is singular and the noun would be plural.
  if (!(p.readings & singular) && i > 0 && infinitiveArticle(t.word[i - 1]!.low)) return undefined;
  if ((p.head === 'partner' && p.prefix === 0) || isAuthority(t, i, p)) return undefined;
  if (p.head === 'student' && t.text.charAt(t.end[i]!) === '.' && sentenceEnd(t, i) > i + 1) return undefined;
  if (isStatutory(t, i) || isEnglish(t, i)) return undefined;
  const start = t.start[i]!;
  const end = t.end[i]!;
  const quote = quotedWords(t, i);
  // "zum Ver- und Entsorger": a pair of its second half alone would be no German.
  const base = { start, end, token: i, person: p, quoted: quote > 0 || trade === 'named' };
  const english =
    p.flags.includes('e') &&
    (p.prefix === 0 || t.word[i]!.low.charAt(p.prefix - 1) === '-' || t.word[i]!.low.length - p.prefix >= 12);
  if (p.flags.includes('e') && english && isNameOfThing(t, i)) return undefined;
  // "Chef de Partie": a title of the trade, as foreign as an English one.
  if (p.head === 'chef' && t.word[i + 1]?.low === 'de')
    return { ...base, rule: 'gender-form/englische-rolle', severity: 'info' };
  // "Game Designer", "Private Banker": borrowed whole.
  if (i > 0 && t.gap[i] === 0 && isBorrowed(p.head) && isEnglishPart(t.word[i - 1]!.low))
    return { ...base, rule: 'gender-form/englische-rolle', severity: 'info' };
  if (p.flags.includes('e') && english) return { ...base, rule: 'gender-form/englische-rolle', severity: 'info' };
  if (p.flags.includes('i') || isOneOffice(t, i, p) || (p.flags.includes('j') && p.prefix === 0))
    // "Der Bauherr ist die Wohnungsbaugesellschaft": what may be a body and is one.
    return p.flags.includes('i') && isSaidOfBody(t, i)
      ? undefined
      : { ...base, rule: 'gender-form/toleriertes-maskulinum', severity: 'info' };
  const title = trade === 'sought' || (isTitleLike(t, i, section) && !opensWithContact(t, i));
  if (title || isSought(t, i) || isPostAfterColon(t, i) || (isCalledTo(t, i) && !opensWithContact(t, i)))
    return { ...base, rule: 'gender-form/fehlende-kennzeichnung', severity: quote > 0 ? 'warning' : 'error' };
  if (quote > 0) return { ...base, rule: 'gender-form/generisches-maskulinum', severity: 'info' };
  // "Ansprechpartner:" above a name, and what a firm says of itself, is tolerated.
  const heading =
    p.head === 'ansprechpartner' &&
    (i === sentenceStart(t, i) || isOfHouse(t, i)) &&
    (sentenceEnd(t, i) === i + 1 ||
      (t.gap[i + 1]! & Gap.colon) !== 0 ||
      t.text
        .slice(end, t.start[sentenceEnd(t, i)] ?? t.text.length)
        .trimEnd()
        .endsWith(':'));
  if (
    heading ||
    (p.flags.includes('s') && saysFirm(t, i)) ||
    isSaidOfBody(t, i) ||
    isSaidOfUs(t, i) ||
    isWhatWeAre(t, i)
  )
    return { ...base, rule: 'gender-form/generisches-maskulinum', severity: 'info', unsure: true };
  const unsure = mayBeThingOfWork(t, i);
  return { ...base, rule: 'gender-form/generisches-maskulinum', severity: 'warning', ...(unsure && { unsure }) };
}

const englishThing = listOf('englische-sachen');

/** "User Help Desk", "User Experience": the English noun is the first half of a name. */
function isNameOfThing(t: Tokens, i: number): boolean {
  const next = t.word[i + 1];
  return next?.capital === true && t.gap[i + 1] === 0 && englishThing(next.low);
}

const firmWords = listOf('firmen');

/** "Ihr Ansprechpartner", "Dein persönlicher Ansprechpartner": a heading as well. */
const isOfHouse = (t: Tokens, i: number): boolean =>
  phraseStart(t, i) === sentenceStart(t, i) && isHouse(t.word[phraseStart(t, i)]!.low);
const isHouse = oneOf('ihr ihre dein deine unser unsere euer eure');

const firmAdjective =
  /^(?:fuehrend|marktfuehrend|international|weltweit|inhabergefuehrt|familiengefuehrt|mittelstaendisch|boersennotiert|namhaft|regional|ueberregional)(?:e[mnrs]?)?$/;

/** "Wir sind Spezialist für …", "Die X GmbH ist Pionier", "ein führender Maschinenbauer": the house speaks of itself. */
function saysFirm(t: Tokens, i: number): boolean {
  for (let k = phraseStart(t, i); k < i; k++) if (firmAdjective.test(t.word[k]!.low)) return true;
  let be = false;
  for (let k = i - 1, from = sentenceStart(t, i); k >= from; k--) {
    const low = t.word[k]!.low;
    if (low === 'sind' || low === 'ist' || low === 'als' || low === 'ein') be = true;
    if (be && (low === 'wir' || firmWords(low))) return true;
  }
  return false;
}

const applicants = new Set(['bewerber', 'stelleninhaber']);

function feminineHit(t: Tokens, i: number, p: Person, section: string | undefined): PersonHit | undefined {
  if (/[oie]/.test(p.flags) || isWomenClause(t, i) || isEnglish(t, i) || isSaidOfUs(t, i)) return undefined;
  const many = (p.readings & 0xf) === 0;
  const base = { start: t.start[i]!, end: t.end[i]!, token: i, person: p, quoted: quotedWords(t, i) > 0 } as const;
  const rule = 'gender-form/nur-weiblich';
  const before = i > sentenceStart(t, i) ? t.word[i - 1]!.low : '';
  const next = t.word[i + 1];
  // A fragment that ends in "oder", "bzw.": the other half follows on the next line.
  if (next !== undefined && conjunctions.has(next.low) && sentenceEnd(t, i) === i + 2) return undefined;
  if (isTitleLike(t, i, section) || isSought(t, i) || applicants.has(p.head))
    return { ...base, rule, severity: 'error' };
  if (many) return { ...base, rule, severity: p.head === 'patient' ? 'info' : 'warning' };
  const first = phraseStart(t, i);
  // "Du bist erste Ansprechpartnerin"
  const isOpen = isEin(t.word[first]!.low) || !(t.word[first]!.bits & (W.det | W.contraction));
  const be = isOpen ? first - 1 : i - 1;
  const role =
    before === 'als' ||
    before === 'zur' ||
    (be > sentenceStart(t, i) && isYou(t.word[be - 1]!.low) && isYouAre(t.word[be]!.low));
  // "Unsere Krankenschwester geht in Rente": a certain woman.
  if (!role && t.word[phraseStart(t, i)]!.low === 'unsere') return undefined;
  if (isTitleAfterColon(t, i, section)) return { ...base, rule, severity: 'warning' };
  if (role || p.cls === 'fem') return { ...base, rule, severity: p.head.endsWith('amt') ? 'info' : 'warning' };
  return undefined;
}

const leave = listOf('abwesenheit');
const sofar = /^(?:bisherig|derzeitig|jetzig|aktuell|langjaehrig|ausscheidend)/;

/** "für die Elternzeit der Stelleninhaberin", "Nachfolge unseres Bauamtsleiters": the person who holds the post now. */
function isIncumbent(t: Tokens, i: number, p: Person): boolean {
  const first = phraseStart(t, i);
  if (first === i || !(p.readings & singular)) return false;
  // "für langjährige Mitarbeiter", "die langjährigen Mitarbeiter": many.
  const { bits, low } = t.word[first]!;
  if (!(bits & (W.det | W.contraction)) || (p.gender === 'm' && low === 'die')) return false;
  const ours = t.word[first]!.low.startsWith('unser');
  if (!ours && !isHolder(p.head)) return false;
  for (let k = first; k < i; k++) if (sofar.test(t.word[k]!.low)) return true;
  for (let k = sentenceStart(t, i), end = sentenceEnd(t, i); k < end; k++) if (leave(t.word[k]!.low)) return true;
  return false;
}

const isPlug = listOf('steckverbindungen');

/** "Stecker und Buchsen (männlich/weiblich)" */
function isOfPlug(t: Tokens, marker: number): boolean {
  if (marker === 0 || !isPlug(t.word[marker - 1]!.low)) return false;
  for (let k = sentenceStart(t, marker); k < marker; k++) if (t.word[k]!.person !== undefined) return false;
  return true;
}

/** Every person noun that is not said fairly, and every two-part marker. */
export function findPersons(t: Tokens, section: string | undefined): PersonHit[] {
  const hits: PersonHit[] = [];
  const markers = findMarkers(t);
  const skipTitle = section === 'titel';
  let cover: Set<number> | undefined;
  let next = 0;
  for (let i = 0; i < t.count; i++) {
    while (next < markers.length && markers[next]!.first <= i) {
      const m = markers[next++]!;
      if (m.binary && !skipTitle && !isOfPlug(t, m.first)) {
        const quoted = quotedWords(t, m.first) > 0;
        hits.push({
          rule: 'gender-form/zweiteilige-kennzeichnung',
          severity: quoted ? 'info' : 'error',
          start: m.start,
          end: m.end,
          token: m.first,
          person: undefined,
          quoted,
        });
      }
    }
    const p = t.word[i]!.person;
    if (p === undefined || p.gender === 'fair' || skipTitle) continue;
    if (isHyphen(t.text.charCodeAt(t.end[i]!))) continue;
    cover ??= covered(t, markers);
    if (isIncumbent(t, i, p)) continue;
    if (cover.has(i) || isFair(t, i) || isPaired(t, i, p) || isNamed(t, i) || standsApart(t, i)) continue;
    if (isCountedCrew(t, i) || isSeeker(t, i) || isOnCard(t, i)) continue;
    const hit = p.gender === 'm' ? masculineHit(t, i, p, section) : feminineHit(t, i, p, section);
    if (hit !== undefined) hits.push(hit);
  }
  return hits;
}
