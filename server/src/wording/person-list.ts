// Nouns in a list: what they share, and how a list is repaired.
import { alike, isAdjective, phraseStart } from './person-role.ts';
import { Gap, sentenceEnd, type Tokens } from './tokens.ts';
import { W } from './words.ts';
import { oneOf } from './word-list.ts';

const isOr = oneOf('oder bzw beziehungsweise');
const reach = 10;

/**
 * "Maler, Lackierer oder Stuckateur", "Techniker/Meister": a list of which one is enough, so that a pair with "oder" inside could no
 * longer be told from the list. `first` and `i` are the ends of one member.
 */
export function inOrList(t: Tokens, first: number, i: number): boolean {
  if (first > 0 && isOr(t.word[first - 1]!.low) && !(t.gap[first]! & Gap.stop)) return true;
  if (first > 0 && t.gap[first]! & Gap.slash && t.word[first - 1]!.person !== undefined) return true;
  const end = Math.min(sentenceEnd(t, i), i + reach);
  // "Kaufmann für Büromanagement oder vergleichbarer Abschluss"
  for (let k = i + 1; k + 1 < end; k++) if (isOr(t.word[k]!.low) && alike.test(t.word[k + 1]!.low)) return true;
  for (let k = i + 1; k < end; k++) {
    const w = t.word[k]!;
    if (isOr(w.low)) return true;
    if (k === i + 1 && t.gap[k]! & Gap.slash) return w.person !== undefined;
    if (k === i + 1 ? !(t.gap[k]! & Gap.comma) : w.bits & (W.conj | W.verb | W.pron)) return false;
    // Every member is a person noun: "Maler, die oder den" is a clause.
    if (t.gap[k]! & Gap.comma && k > i + 1 && t.word[k - 1]!.person === undefined) return false;
    if (t.gap[k]! & ~(Gap.comma | Gap.truncated | Gap.newline)) return false;
  }
  return false;
}

/**
 * "Ärzte und Pflegekräfte": the "und" that joins a noun with its neighbour in a list, which would be a second one beside a pair; -1
 * where there is none.
 */
export function andBeside(t: Tokens, first: number, i: number): number {
  const after = i + 1;
  if (after + 1 < sentenceEnd(t, i) && t.word[after]!.low === 'und' && joins(t, after)) return after;
  const before = first - 1;
  // The noun before it brings the word along when it is repaired itself.
  if (before < 1 || t.word[before]!.low !== 'und' || !joins(t, before)) return -1;
  return t.word[before - 1]!.person?.gender === 'm' ? -1 : before;
}

/** Between two nouns, not between two sentences. */
function joins(t: Tokens, and: number): boolean {
  if (t.gap[and]! & ~Gap.newline || t.gap[and + 1]! & ~Gap.newline || !t.word[and - 1]!.capital) return false;
  const next = t.word[and + 1]!;
  if (next.bits & (W.pron | W.verb | W.prep | W.contraction) && !(next.bits & W.det)) return false;
  if (next.capital || next.bits & W.det || next.low === 'deren') return true;
  // "und studentischen Hilfskräfte": what ends in -en may be a verb, unless it is an adjective by its suffix.
  if (t.word[and + 2]?.capital !== true || !isAdjective(next)) return false;
  return !next.low.endsWith('en') || /(?:isch|lich|sam|haft|los)en$/.test(next.low);
}

const mostMembers = 6;

/** The nouns of the list that `i` stands in, as far as they speak of men only: "Maler, Lackierer oder Stuckateur". */
export function listMembers(t: Tokens, i: number): number[] {
  const members = [i];
  for (let k = memberBefore(t, i); k >= 0 && members.length < mostMembers; k = memberBefore(t, k)) members.unshift(k);
  for (let k = memberAfter(t, i); k >= 0 && members.length < mostMembers; k = memberAfter(t, k)) members.push(k);
  return members;
}

const isMember = (t: Tokens, k: number): boolean => {
  const { person, low } = t.word[k]!;
  // "Geschädigte" speaks to everyone.
  return person?.gender === 'm' && (person.cls !== 'nadj' || low.endsWith('er')) && !/[oie]/.test(person.flags);
};

function memberBefore(t: Tokens, i: number): number {
  const first = phraseStart(t, i);
  if (first < 2 || t.gap[first]! & Gap.stop) return -1;
  const conj = (t.word[first - 1]!.bits & W.conj) !== 0;
  if (!conj && !(t.gap[first]! & (Gap.comma | Gap.slash))) return -1;
  const other = conj ? first - 2 : first - 1;
  return isMember(t, other) && !(t.gap[other + 1]! & ~(Gap.comma | Gap.slash | Gap.newline)) ? other : -1;
}

function memberAfter(t: Tokens, i: number): number {
  const end = Math.min(sentenceEnd(t, i), i + reach);
  for (let k = i + 1; k < end; k++) {
    if (t.gap[k]! & ~(Gap.comma | Gap.slash | Gap.newline)) return -1;
    if (isMember(t, k)) return memberBefore(t, k) === i ? k : -1;
    if (t.word[k]!.person !== undefined || t.word[k]!.bits & (W.verb | W.prep)) return -1;
  }
  return -1;
}

/** "Bau- und Projektleiter": the first half of another compound stands before it. */
export function afterHalf(t: Tokens, first: number): boolean {
  return first > 1 && (t.word[first - 1]!.bits & W.conj) !== 0 && (t.gap[first - 1]! & Gap.truncated) !== 0;
}

/** The article of the noun before in a list, "zum Erzieher oder Heilerziehungspfleger", that serves this one as well. */
export function sharedArticle(t: Tokens, first: number): number {
  for (let at = first; ;) {
    if (at < 2 || t.gap[at]! & Gap.stop || first - at > 6 * reach) return -1;
    const conj = (t.word[at - 1]!.bits & W.conj) !== 0;
    if (!conj && !(t.gap[at]! & (Gap.comma | Gap.slash))) return -1;
    const other = conj ? at - 2 : at - 1;
    if (t.word[other]!.person === undefined) return -1;
    at = phraseStart(t, other);
    if (at < other) return at;
  }
}
