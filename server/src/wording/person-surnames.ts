// Whether a noun is a surname or part of a firm's name.
import { singular } from './grammar.ts';
import { Gap, sentenceStart, type Tokens } from './tokens.ts';
import { listOf } from './word-list.ts';
import { W, type Word } from './words.ts';

const isTitleOfName = listOf('amt-vor-namen');
/** "GmbH" and "GbR" are two words each to the tokeniser, run together. */
const isLegalForm = listOf('rechtsformen');
const isPartnerInFirm = listOf('teilhaber');

/** A name is looked for over so many members of a list: a text may join thousands. */
const nameReach = 3;

/** "unser Partner Muster und Söhne GmbH": the name of the firm follows. */
export function isNameOfFirm(t: Tokens, i: number): boolean {
  const p = t.word[i]!.person;
  if (p === undefined || !(p.flags.includes('i') || p.head.endsWith('partner'))) return false;
  const from = i + 1;
  for (let k = from; k < Math.min(t.count, from + 5) && t.word[k]!.capital && (t.gap[k]! & ~Gap.ampersand) === 0; k++)
    if (isLegalForm(t.word[k]!.low)) return k > from;
  return false;
}

const isTitle =
  /(?:rat|inspektor|direktor|kommissar|pfarrer|leiter|dezernent|kaemmerer|intendant|professor|sekretaer|anwalt|meister|praesident|minister)$/;

/** "Landrätin Jäger", "Kreisbrandinspektor Weber": two nouns side by side, so the second is the surname of the first. */
export function isSurnameOf(t: Tokens, name: number): boolean {
  const surname = t.word[name]?.person;
  const person = t.word[name - 1]?.person;
  if (surname === undefined || person === undefined || t.gap[name] !== 0) return false;
  return (
    surname.flags.includes('n') &&
    surname.prefix === 0 &&
    surname.cut === 0 &&
    (person.gender === 'f' || isTitleOfName(person.head) || isTitle.test(person.head)) &&
    surname.head !== 'meister' &&
    (person.readings & singular) !== 0
  );
}

/** "Stefan Schreiber": any occupation may be a surname, in its plain form right after a first name. */
export function isBareSurname(t: Tokens, i: number): boolean {
  const p = t.word[i]!.person!;
  return t.gap[i] === 0 && p.prefix === 0 && p.cut === 0;
}

/** "Ministerpräsident Muster": an office and a surname. */
export function isOfficeWithName(t: Tokens, i: number): boolean {
  const p = t.word[i]!.person;
  const next = t.word[i + 1];
  if (p === undefined || next === undefined || t.gap[i + 1] !== 0 || !next.capital || next.person !== undefined)
    return false;
  return isTitleOfName(p.head) && !(next.bits & (W.pron | W.det | W.prep));
}

const house = listOf('betriebe');

/** "Bäckerei Müller", "Gasthaus Zum Jäger", "P. Schuster": what stands before makes it a name. */
function isOfFirm(t: Tokens, i: number, before: Word): boolean {
  if (house(before.low)) return true;
  if (before.low === 'zum') return i - 1 > sentenceStart(t, i) || (t.word[i + 1]?.number ?? -1) >= 0;
  return before.low.length === 1 && t.text.charAt(t.end[i - 1]!) === '.' && t.word[i - 2]?.low !== 'z';
}

/** "Weber et al.", "Müller und Schneider (2019)": who wrote it. */
function isCited(t: Tokens, i: number, more: number): boolean {
  const next = t.word[i + 1];
  if (next === undefined || t.gap[i + 1]! & Gap.stop) return false;
  if (next.low === 'et') return t.word[i + 2]?.low === 'al';
  if (!t.word[i]!.person!.flags.includes('n')) return false;
  if (next.bits & W.conj) return more > 0 && t.word[i + 2]?.capital === true && isSurname(t, i + 2, more - 1);
  return next.number > 1900 && next.number < 2100 && (t.gap[i + 1]! & Gap.open) !== 0;
}

/** "Schneider Electric", "Firma Bauer", "Max Müller": occupations that are names. */
export function isSurname(t: Tokens, i: number, more = nameReach): boolean {
  const p = t.word[i]!.person;
  if (p === undefined) return false;
  const next = t.word[i + 1];
  // "Schneider & Partner"
  if (next !== undefined && t.gap[i + 1]! & Gap.ampersand && isPartnerInFirm(next.low)) return true;
  if (p.prefix > 0 || p.cut > 0) return false;
  if (isCited(t, i, more)) return true;
  if (!p.flags.includes('n')) return false;
  // "Schuster & Kramer GmbH"
  if (next !== undefined && t.gap[i + 1]! & Gap.ampersand)
    for (let k = i + 2; k < Math.min(t.count, i + 5); k++) if (isLegalForm(t.word[k]!.low)) return true;
  if (
    next?.capital === true &&
    next.person === undefined &&
    !(next.bits & (W.pron | W.det | W.prep)) &&
    (t.gap[i + 1]! & ~Gap.newline) === 0
  )
    return true;
  const before = i > 0 && !(t.gap[i]! & Gap.stop) ? t.word[i - 1]! : undefined;
  if (before === undefined) return false;
  if (before.bits & W.honorific && before.capital) return true;
  if (before.capital && (t.gap[i]! & ~Gap.newline) === 0 && isOfFirm(t, i, before)) return true;
  // "Frau Müller und Meister": the title holds for the next name as well.
  if (more > 0 && before.bits & W.conj && t.word[i - 2]?.person !== undefined && isSurname(t, i - 2, more - 1))
    return true;
  if (t.gap[i]! & Gap.ampersand) return true;
  const plainBefore = (t.gap[i]! & ~Gap.newline) === 0;
  // At the head of a line any word has its capital, so what stands there must be a house: "Bäckerei Müller, Autohaus Schneider".
  if (plainBefore && house(before.low)) return true;
  return (
    plainBefore &&
    before.capital &&
    before.person === undefined &&
    !(before.bits & (W.det | W.prep | W.pron | W.verb | W.conj | W.contraction)) &&
    t.gap[i - 1] !== undefined &&
    !(t.gap[i - 1]! & Gap.stop)
  );
}
