// Taking a phrase out so that German is left.
import { isAdjective } from './person-role.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import type { PhraseHit } from './phrases.ts';
import { oneOf } from './word-list.ts';
import { W, type Word } from './words.ts';

/** What to take out, what to put in its place, and whether that is all its sentence. */
export interface Deletion {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  readonly whole: boolean;
}

/** The sentence or bullet around a place, with its full stop. */
export function sentenceSpan(t: Tokens, i: number): { start: number; end: number } {
  const end = t.end[sentenceEnd(t, i) - 1]!;
  const stop = /^[)\]"“]*[.!?]?/.exec(t.text.slice(end, end + 4))![0].length;
  return { start: t.start[sentenceStart(t, i)]!, end: end + stop };
}

/** Whether a sentence has a finite verb, or a pronoun that comes with one; a bullet mostly has none. */
export function hasVerb(t: Tokens, i: number): boolean {
  for (let k = sentenceStart(t, i), end = sentenceEnd(t, i); k < end; k++)
    if (t.word[k]!.bits & (W.verb | W.pron)) return true;
  return false;
}

function wholeSentence(t: Tokens, i: number): Deletion {
  const { start, end } = sentenceSpan(t, i);
  const clause = /;\s*$/.exec(t.text.slice(Math.max(0, start - 4), start));
  // "…; wir erwarten …": what stands before the semicolon gets the full stop.
  if (clause !== null)
    return {
      start: start - clause[0].length,
      end,
      newText: /[.!?]$/.exec(t.text.slice(start, end))?.[0] ?? '',
      whole: true,
    };
  const after = t.text.charAt(end) === ' ' ? 1 : 0;
  const before = after === 0 && t.text.charAt(start - 1) === ' ' ? 1 : 0;
  return { start: start - before, end: end + after, newText: '', whole: true };
}

/** "Körperliche Fitness, nachzuweisen durch …": what hangs on the find goes with it. */
const hangsOn = oneOf(
  'nachzuweisen nachgewiesen belegt bestaetigt insbesondere auch vor da weil damit um die der das dem den deren dessen welche welches was wie etwa zum z bspw soweit sofern wenn falls so also',
);

/** The list "A, B und C" without C: "A und B". The member before the conjunction may have several words. */
function withoutLast(t: Tokens, first: number, end: number, from: number): Deletion {
  const conj = t.word[first - 1]!;
  for (let k = first - 2; k > from && k > first - 8; k--) {
    if (t.word[k]!.bits & (W.verb | W.pron | W.conj)) break;
    if (!(t.gap[k]! & Gap.comma)) continue;
    // "freundliches, sicheres Auftreten": a comma between adjectives of one noun joins no members.
    if (isAdjective(t.word[k - 1]!) && isAdjective(t.word[k]!) && k < first - 2) break;
    const item = t.text.slice(t.start[k], t.end[first - 2]);
    return { start: t.end[k - 1]!, end, newText: ` ${conj.low} ${item}`, whole: false };
  }
  return { start: t.end[first - 2]!, end, newText: '', whole: false };
}

/** Up to a later word of the sentence; what then begins the sentence gets its capital. */
function upTo(t: Tokens, from: number, next: number): Deletion {
  const start = t.start[from]!;
  const begins = from === sentenceStart(t, from) && t.word[from]!.capital;
  const end = t.start[next]!;
  return begins
    ? { start, end: end + 1, newText: t.text.charAt(end).toUpperCase(), whole: false }
    : { start, end, newText: '', whole: false };
}

const measure = /^(?:jahre|jahren|alt|jung)$/;
const compared = /^(?:juenger|aelter|darunter|darueber)$/;
const isApplication = oneOf('bewerbung bewerbungen unterlagen bewerbungsunterlagen');
/** Articles that are no masculine ones, and adverbs that go with what they soften: "gern mit Foto". */
const softens = oneOf('das eine einer gern gerne bitte auch idealerweise moeglichst vorzugsweise');
const isReason = oneOf('da weil denn damit um');
const isBe = oneOf('bist sind ist');
const isEnding = oneOf('in innen r n frau mann');
const joined = Gap.comma | Gap.open | Gap.colon | Gap.dash | Gap.slash;

/** "Bewerberin oder Bewerber", "Christ oder Christin": two halves of a pair, known as persons or by their spelling. */
function areHalves(one: Word, other: Word): boolean {
  if (one.person !== undefined && other.person !== undefined) return one.person.gender !== other.person.gender;
  return one.capital && other.capital && (one.low === `${other.low}in` || other.low === `${one.low}in`);
}

/** The whole phrase around a find: its article and preposition, the other half of a pair, the unit of a number. */
function widened(t: Tokens, hit: PhraseHit, from: number, to: number): { first: number; last: number } {
  let { first, last } = hit;
  // "zwischen 16 und 24": the lower bound goes with the upper.
  if (t.word[first]!.number >= 0 && first - 2 >= from && t.word[first - 2]!.number >= 0)
    if (/^(?:und|bis)$/.test(t.word[first - 1]!.low))
      first -= /^(?:zwischen|von)$/.test(t.word[first - 3]?.low ?? '') ? 3 : 2;
  // "(18 bis 24 Jahre)"
  if (t.word[first]!.low === 'bis' && first > from && t.word[first - 1]!.number >= 0) first--;
  while (first > from && !(t.gap[first]! & joined)) {
    const w = t.word[first - 1]!;
    // "Hungrige Berufseinsteiger": the adjective that begins the line belongs to the person as well.
    const leads = first - 1 === from && w.person === undefined && /e[nrms]?$/.test(w.low) && t.word[first]!.person;
    if (
      !(w.bits & (W.det | W.prep | W.contraction)) &&
      !isPreposition(w) &&
      !isAdjective(w) &&
      !leads &&
      !softens(w.low)
    )
      break;
    first--;
  }
  // "Berufseinsteiger:innen", "Berufsanfänger/-in": the ending goes with its noun.
  while (
    last + 1 < to &&
    t.gap[last + 1]! & (Gap.sign | Gap.slash | Gap.colon | Gap.open) &&
    isEnding(t.word[last + 1]!.low)
  )
    last++;
  while (last + 1 < to && t.gap[last + 1] === 0 && measure.test(t.word[last + 1]!.low)) last++;
  // "Höchstalter 42 Jahre", "Mitglied einer Kirche (ACK)": the figure and the bracket belong to the find.
  if (last + 2 < to && t.gap[last + 1] === 0 && t.word[last + 1]!.number >= 0 && measure.test(t.word[last + 2]!.low))
    last += 2;
  if (last + 1 < to && t.gap[last + 1]! & Gap.open) last = closing(t, last + 1, to);
  // "Jahrgang 1995 oder jünger"
  if (last + 2 < to && t.word[last + 1]!.bits & W.conj && compared.test(t.word[last + 2]!.low)) last += 2;
  const other = t.word[last + 2];
  if (last + 2 < to && t.word[last + 1]!.bits & W.conj && areHalves(t.word[last]!, other!)) last += 2;
  return { first, last };
}

/** Last word before the bracket that opens at `i` is closed. */
function closing(t: Tokens, i: number, to: number): number {
  let k = i;
  while (k + 1 < to && !(t.gap[k + 1]! & Gap.close)) k++;
  return k;
}

/** A finite verb, also one that is in no list but has the ending of "du". */
function isVerb(t: Tokens, i: number, from: number): boolean {
  const { low, bits } = t.word[i]!;
  if (bits & W.verb || (t.word[from]!.low === 'du' && /(?<!fe|robu|wus)st$/.test(low))) return true;
  // "Wir sind … und duzen uns": an ending of "wir", and a pronoun as its object.
  return t.word[from]!.low === 'wir' && low.endsWith('en') && ((t.word[i + 1]?.bits ?? 0) & W.pron) !== 0;
}

/** A list of single words or noun phrases up to its conjunction: "Ausdauer und Humor". */
function listGoesOn(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { bits } = t.word[k]!;
    if (bits & W.conj) return k > from;
    if (bits & (W.verb | W.pron | W.prep)) return false;
  }
  return false;
}

const isQuality = /(?:ig|lich|isch|bar|sam|haft|los)$/;
const isSubject = oneOf('wir sie du');
const isGenitive = oneOf('der des einer eines');

const includes = oneOf('bis inkl incl einschl inklusive einschliesslich');
const isPreposition = (w: Word): boolean => (w.bits & W.prep) !== 0 || includes(w.low);

function holdsNoun(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.word[k]!.capital) return true;
  return false;
}

/** "Du bist jung, motiviert und …": of several things said of somebody only this one goes. */
function afterYoung(t: Tokens, hit: PhraseHit, from: number, to: number): Deletion | undefined {
  const { last } = hit;
  if (t.word[last]!.low !== 'jung' || hit.first === last || last + 1 >= to) return undefined;
  const next = t.word[last + 1]!.bits & W.conj ? last + 2 : last + 1;
  if (next === last + 1 && !(t.gap[next]! & Gap.comma)) return undefined;
  const w = t.word[next];
  if (w === undefined || next >= to || w.capital || isVerb(t, next, from)) return undefined;
  if (w.bits & (W.pron | W.det | W.prep | W.contraction | W.conj)) return undefined;
  return { start: t.start[last]!, end: t.start[next]!, newText: '', whole: false };
}

/** Where a word ends, with the bracket or quotation mark that closes behind it. */
const endOf = (t: Tokens, i: number): number => {
  let at = t.end[i]!;
  while (')]“”"'.includes(t.text.charAt(at) || ' ')) at++;
  return at;
};

/** "Wir erwarten von dir Kraft und Teamgeist": two things that are wanted, of which one stays. */
const isObject = (t: Tokens, first: number, last: number): boolean =>
  (t.word[first - 1]!.bits & W.pron) !== 0 && t.word[last]!.capital && t.word[last + 2]!.capital;

const brings = oneOf('mit inkl incl inklusive einschliesslich samt nebst');

/** "Lebenslauf mit Foto": only what comes with it goes. */
function attribute(t: Tokens, hit: PhraseHit): PhraseHit {
  if (!hit.rule.id.startsWith('daten/') || !t.word[hit.first]!.capital) return hit;
  for (let k = hit.first + 1; k < hit.last; k++) if (brings(t.word[k]!.low)) return { ...hit, first: k + 1 };
  return hit;
}

/** The clause that follows the one of a find: whether it begins with its own subject, and where. */
function nextClause(t: Tokens, hit: PhraseHit, to: number): { at: number; own: boolean } | undefined {
  for (let k = hit.last + 1; k < to; k++) {
    const apart = (t.gap[k]! & (Gap.comma | Gap.colon | Gap.dash)) !== 0;
    const joint = (t.word[k]!.bits & W.conj) !== 0;
    if (!apart && !joint) continue;
    const at = joint ? k + 1 : k;
    if (at >= to || (apart && hangsOn(t.word[at]!.low))) return undefined;
    if (isSubject(t.word[at]!.low)) return { at, own: true };
    if (t.word[at]!.bits & W.verb) return { at, own: false };
    if (!apart) continue;
    for (let m = at; m < to && (m === at || !(t.gap[m]! & Gap.comma)); m++)
      if (t.word[m]!.bits & (W.verb | W.pron)) return { at, own: false };
  }
  return undefined;
}

/** How a find is taken out so that what stays is German; undefined where its sentence would have to go and says more than the find. */
export function deletionOf(t: Tokens, found: PhraseHit): Deletion | undefined {
  const hit = attribute(t, found);
  const from = sentenceStart(t, hit.first);
  const to = sentenceEnd(t, hit.last);
  // "Wer über 50 ist, soll …": the clause says of whom, the next what.
  if (hit.first - 1 === from && t.word[from]!.low === 'wer') return undefined;
  const deleted = takenOut(t, hit, from, to);
  const next = deleted.whole ? nextClause(t, hit, to) : undefined;
  if (next === undefined) return deleted;
  // "Mädels aufgepasst: Wir suchen …": what has its own subject can stand alone.
  return next.own ? upTo(t, from, next.at) : undefined;
}

/** As a member of a list, as an attribute, else with its sentence. */
function takenOut(t: Tokens, hit: PhraseHit, from: number, to: number): Deletion {
  const young = afterYoung(t, hit, from, to);
  if (young !== undefined) return young;
  const { first, last } = widened(t, hit, from, to);
  const atStart = first === from;
  const atEnd = last === to - 1;
  if (atStart && atEnd) return wholeSentence(t, first);
  // "Wir erwarten, keiner Partei anzugehören": without the infinitive the rest says nothing.
  if (t.word[last]!.low === 'anzugehoeren') return wholeSentence(t, first);
  const before = atStart ? undefined : t.word[first - 1]!;
  const after = atEnd ? undefined : t.word[last + 1]!;
  const gapBefore = atStart ? 0 : t.gap[first]!;
  const gapAfter = atEnd ? 0 : t.gap[last + 1]!;
  const start = t.start[first]!;
  const bracket = /^\s*[)\]]/.exec(t.text.slice(t.end[last], t.end[last]! + 3));
  const opened = t.text.slice(start, t.end[last]).includes('(');
  const end = t.end[last]! + (opened && bracket !== null ? bracket[0].length : 0);
  // "(…)": the brackets go as well.
  if (gapBefore & Gap.open && (atEnd || gapAfter & Gap.close) && t.text.charAt(start - 1) === '(') {
    const blank = t.text.charAt(start - 2) === ' ' ? 1 : 0;
    return { start: start - 1 - blank, end: end + 1, newText: '', whole: false };
  }
  const closed = atEnd || (gapAfter & Gap.comma) !== 0;
  // "Du packst mit an und bist körperlich fit": the second of two verbs goes.
  if (before !== undefined && isBe(before.low) && closed && first - 3 >= from && t.word[first - 2]!.bits & W.conj)
    return { start: endOf(t, first - 3), end, newText: '', whole: false };
  if (before !== undefined && before.bits & W.conj && closed && first - 2 >= from)
    return withoutLast(t, first, end, from);
  // "mit Lebenslauf, Zeugnissen und Lichtbild bitte an das Amt": the list ends here, the sentence does not.
  if (before !== undefined && before.bits & W.conj && first - 2 >= from && gapAfter === 0 && !after!.capital)
    if ((softens(after!.low) || !isAdjective(after!)) && !(after!.bits & W.conj) && t.word[last]!.capital)
      return withoutLast(t, first, end, from);
  // "Wir erwarten Fitness, Ausdauer und Humor", "Sie sind gesund, wetterfest und …": the first member of what the verb has.
  const governed = before !== undefined && (before.bits & (W.verb | W.pron)) !== 0 && gapBefore === 0;
  if (governed && gapAfter & Gap.comma && !hangsOn(after!.low) && listGoesOn(t, last + 1, to))
    return upTo(t, first, last + 1);
  if (after !== undefined && after.bits & W.conj && last + 2 < to) {
    const next = t.word[last + 2]!;
    const verb = isVerb(t, last + 2, from);
    // A noun is joined with a noun: "ein Kerl und packt mit an" joins verbs.
    const alike = next.capital || isAdjective(next) || !t.word[last]!.capital || isQuality.test(next.low);
    // "Körperliche Fitness sowie ein gutes Auge": in a bullet what follows may have its article.
    const own = next.bits & W.det && atStart && !hasVerb(t, first);
    if ((alike || own) && !verb && (own || !(next.bits & (W.pron | W.det | W.prep | W.contraction)))) {
      // "mit Lichtbild und Lebenslauf": the preposition serves both.
      if (first === hit.first - 1 && isPreposition(t.word[first]!)) return upTo(t, hit.first, last + 2);
      // "Lebenslauf, Lichtbild und Zeugnisse": the conjunction still joins what is left.
      if (gapBefore & Gap.comma && first - 1 >= from)
        return { start: t.end[first - 1]!, end, newText: '', whole: false };
      return atStart || gapBefore & Gap.comma || before!.bits & W.verb || isObject(t, first, last)
        ? upTo(t, first, last + 2)
        : wholeSentence(t, first);
    }
    // "Sie sind max. 30 Jahre alt und lernen gern": the first of two verbs goes.
    if (verb && first - 2 >= from && before!.bits & W.verb && t.word[first - 2]!.bits & W.pron)
      return upTo(t, first - 1, last + 2);
    return wholeSentence(t, first);
  }
  // "Bewerbungen mit Lichtbild, Lebenslauf und Zeugnissen": the list is what the application holds.
  if (gapAfter & Gap.comma && after!.capital && isApplication(before?.low ?? '') && first === hit.first - 1)
    return upTo(t, hit.first, last + 1);
  // "Ihre Bewerbung, gern mit Foto, bis Montag": put in between two commas, and both go.
  if (gapBefore & Gap.comma && gapAfter & Gap.comma && isPreposition(after!) && hasVerb(t, first))
    return { start: t.end[first - 1]!, end: end + 1, newText: '', whole: false };
  const listed = before === undefined || !isAdjective(before);
  // "Student, max. 25 Jahre, für …": set in between, so both commas go.
  if (gapBefore & Gap.comma && gapAfter & Gap.comma && after!.bits & W.prep)
    return { start: endOf(t, first - 1), end: t.start[last + 1]!, newText: ' ', whole: false };
  if (gapBefore & Gap.comma && closed && listed) return { start: endOf(t, first - 1), end, newText: '', whole: false };
  // "Robuste Gesundheit, da viel im Freien": the reason goes with what it gives a reason for.
  if (atStart && gapAfter & Gap.comma && isReason(after!.low)) return wholeSentence(t, first);
  // "Gesund, ehrlich und pünktlich sind Sie": the first of what the verb joins.
  if (atStart && gapAfter & Gap.comma && !after!.capital && !hangsOn(after!.low) && listGoesOn(t, last + 1, to))
    return upTo(t, first, last + 1);
  if (atStart && gapAfter & Gap.comma && !hasVerb(t, first))
    return hangsOn(after!.low) ? wholeSentence(t, first) : upTo(t, first, last + 1);
  // "Alter: höchstens 35 Jahre": the label alone says nothing.
  if (gapBefore & Gap.colon && atEnd && first - from <= 2) return wholeSentence(t, first);
  // "Nachweis der Belastbarkeit": without it the one word before says nothing.
  if (first - 1 === from && atEnd && isGenitive(t.word[first]!.low)) return wholeSentence(t, first);
  // "Bewerbungen mit Lichtbild": an attribute of the noun before it.
  if (before?.capital === true && !(before.bits & W.pron) && gapBefore === 0 && isPreposition(t.word[first]!))
    return { start: endOf(t, first - 1), end, newText: '', whole: false };
  if (hasVerb(t, first) || (atStart && (isPreposition(after!) || !holdsNoun(t, last + 1, to))))
    return wholeSentence(t, first);
  return atStart ? upTo(t, first, last + 1) : { start: endOf(t, first - 1), end, newText: '', whole: false };
}
