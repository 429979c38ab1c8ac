// Whether a noun is said of certain persons or is a name itself: people named beside it, those who seek or who have lived.
import { singular, wantVerbs } from './grammar.ts';
import { phraseStart } from './person-role.ts';
import { isBareSurname, isNameOfFirm, isOfficeWithName, isSurname, isSurnameOf } from './person-surnames.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { W, type Word } from './words.ts';
import { listOf, oneOf } from './word-list.ts';

const isCopula = oneOf('ist sind');
/** What may stand between a role and a name: verbs, articles, "a. D.", "i. R.", "Dr. rer. nat.". */
const linksToName = oneOf(
  'ist leitet unser unsere ihr ihre der die als den dem unserem unseren neue neuer unter von a d i r med phil rer nat jur ing oec pol habil h c vet dent',
);

/** A name is looked for over so many members of a list: a text may join thousands. */
const nameReach = 3;

/** "Herr Hinz, Leiter des Bauhofs", "Geschäftsführer Lukas", "Ansprechpartner: Frau Beispiel": a certain person. */
export function isNamed(t: Tokens, i: number, more = nameReach): boolean {
  const word = t.word[i + 1];
  // "Gründer und Geschäftsführer Lukas": the name belongs to both.
  if (
    word !== undefined &&
    more > 0 &&
    word.bits & W.conj &&
    !(t.gap[i + 1]! & Gap.stop) &&
    t.word[i + 2]?.person !== undefined &&
    !(t.gap[i + 2]! & Gap.stop)
  ) {
    if (isNamed(t, i + 2, more - 1)) return true;
  }
  if (word !== undefined && !(t.gap[i + 1]! & Gap.stop && !(t.gap[i + 1]! & Gap.newline))) {
    if (word.bits & (W.firstName | W.honorific) && word.capital) return true;
    // "Fachbereichsleiter, Herr Hinz", "Ansprechpartner ist Herr Hinz"
    for (let k = i + 1; k <= i + 3 && k < t.count; k++) {
      if (t.gap[k]! & Gap.stop) break;
      const w = t.word[k]!;
      if (
        w.bits & W.honorific ||
        (w.bits & W.firstName && t.word[k + 1]?.capital && !(t.gap[k + 1]! & (Gap.comma | Gap.stop)))
      )
        return true;
      if (!w.capital && !linksToName(w.low)) break;
    }
    if (isNamedByVerb(t, i)) return true;
    // "der Leiter des Hauptamtes, Herr Hinz": the name follows the whole phrase.
    for (let k = i + 1; k <= i + 7 && k < t.count; k++) {
      if (t.gap[k]! & Gap.stop) break;
      const w = t.word[k]!;
      if (t.gap[k]! & (Gap.comma | Gap.open | Gap.colon | Gap.dash)) {
        if (w.bits & (W.honorific | W.firstName) && w.capital) return true;
        // "…, Oberbrandrat Tim Lorenz"
        const next = t.word[k + 1];
        if (w.person !== undefined && next !== undefined && next.bits & W.firstName && t.gap[k + 1] === 0) return true;
        break;
      }
      // "der Leiter des Referats 23, Herr Hinz"
      if (w.number >= 0) continue;
      if (!w.capital && !(w.bits & (W.det | W.prep | W.contraction | W.conj)) && !linksToName(w.low)) break;
    }
  }
  for (let k = i - 1, n = 0; k >= 0 && n < 6; k--, n++) {
    if (t.gap[k + 1]! & Gap.stop) break;
    const w = t.word[k]!;
    if (w.bits & W.honorific && w.low !== 'frau') return true;
    // "Frau Müller-Jäger", "Frau Meister": a masculine form beside "Frau" can only be a name.
    if (w.low === 'frau' && k === i - 1 && t.gap[i] === 0 && t.word[i]!.person?.gender === 'm') return true;
    if (w.low === 'frau' && t.word[k + 1]!.capital && k + 1 < i) return true;
    if (w.bits & W.firstName && t.word[k + 1]!.capital && (k + 1 < i || isBareSurname(t, i))) return true;
    // "Herr Hinz, leitender Oberarzt"
    if (!w.capital && !linksToName(w.low) && !(k >= phraseStart(t, i) && t.gap[phraseStart(t, i)]! & Gap.comma)) break;
  }
  return (
    isNameOfFirm(t, i) ||
    isSurname(t, i) ||
    isBody(t, i) ||
    isOfficeWithName(t, i) ||
    isSurnameOf(t, i + 1) ||
    isSurnameOf(t, i)
  );
}

/** "Ihre Ansprechpartner im Hauptamt sind Frau Lang und Herr Kurz": the verb gives the names. */
function isNamedByVerb(t: Tokens, i: number): boolean {
  for (let k = i + 1, end = Math.min(sentenceEnd(t, i), i + 11); k + 1 < end; k++) {
    if (t.gap[k]! & Gap.comma) return false;
    if (t.word[k]!.bits & W.verb) {
      const name = t.word[k + 1]!;
      return isCopula(t.word[k]!.low) && name.capital && (name.bits & (W.honorific | W.firstName)) !== 0;
    }
  }
  return false;
}

const bodies = listOf('verbaende');
const nameAdjectives = /^(?:deutsch|europaeisch|bayerisch|saechsisch|hessisch|international)(?:er|en|e)$/;

/** "Verein Deutscher Ingenieure", "Bund der Steuerzahler": the name of a body. */
function isBody(t: Tokens, i: number): boolean {
  // "Ärzte ohne Grenzen"
  if (t.word[i + 1]?.low === 'ohne' && t.word[i + 2]?.low === 'grenzen') return true;
  if (i < 2 || t.gap[i]! & Gap.stop || t.gap[i - 1]! & Gap.stop) return false;
  const before = t.word[i - 1]!;
  if (before.capital && nameAdjectives.test(before.low)) return true;
  return bodies(t.word[i - 2]!.low) && t.word[i - 2]!.capital && (before.low === 'der' || before.low === 'fuer');
}

/** "Zahnarzt in Mainz sucht …", "Herrenausstatter sucht …": who seeks is a certain house or person. */
export function isSeeker(t: Tokens, i: number): boolean {
  const from = sentenceStart(t, i);
  if (phraseStart(t, i) !== from || t.word[from]!.bits & W.det) return false;
  for (let k = i + 1, end = Math.min(sentenceEnd(t, i), i + 8); k < end; k++) {
    const w = t.word[k]!;
    if (w.low === 'sucht') return k + 1 < sentenceEnd(t, i);
    if (w.bits & (W.verb | W.pron) || t.gap[k]! & Gap.comma) return false;
  }
  return false;
}

const isCount = oneOf('ein eine einen einem einer zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf');
const isMany = (w: Word): boolean => w.number > 1 || (isCount(w.low) && !w.low.startsWith('ein'));

/** The word that counts the phrase ending in `i`: "drei" of "drei Ingenieure". */
function countOf(t: Tokens, i: number): Word | undefined {
  const first = t.word[phraseStart(t, i)]!;
  if (first.person === undefined && (first.number >= 0 || isCount(first.low))) return first;
  return undefined;
}

/** "zwei Architektinnen, ein Bauzeichner und drei Ingenieure": who is there, counted by sex; nobody is sought. */
export function isCountedCrew(t: Tokens, i: number): boolean {
  const own = countOf(t, i);
  if (own === undefined) return false;
  let many = isMany(own);
  let other = false;
  for (let k = sentenceStart(t, i), end = sentenceEnd(t, i); k < end; k++) {
    const w = t.word[k]!;
    if (wantVerbs.has(w.low)) return false;
    if (w.person === undefined || k === i) continue;
    const count = countOf(t, k);
    if (count === undefined) continue;
    many ||= isMany(count);
    other ||= w.person.gender !== 'fair' && w.person.gender !== t.word[i]!.person!.gender;
  }
  return many && other;
}

const isEstate = listOf('nachlass');
const isArtist = listOf('urheber');

const houseOfName = /-(?:archiv|archivs|haus|hauses|museum|museums|stiftung|sammlung|gesellschaft|gedenkstaette)$/;

/** "das Anna-Muster-Archiv, das neben den Wohnräumen der …": the house says whose it was. */
function isInHouseOfName(t: Tokens, to: number): boolean {
  for (let k = sentenceStart(t, to); k < to; k++) if (houseOfName.test(t.word[k]!.low)) return true;
  return false;
}

/** "Unser Stifter war Apotheker und Sammler": of one person who has lived. */
export function isOfPast(t: Tokens, i: number): boolean {
  if (!(t.word[i]!.person!.readings & singular)) return false;
  const first = phraseStart(t, i);
  if (t.word[i + 1]?.low === 'war' && first < i) return true;
  // "Der Nachlass des Architekten": one who is known.
  if (first > 0 && t.word[first]!.low === 'des' && isArtist(t.word[i]!.person!.head))
    if (isEstate(t.word[first - 1]!.low) || isInHouseOfName(t, first)) return true;
  for (let k = first - 1, from = sentenceStart(t, i); k >= from; k--) {
    const w = t.word[k]!;
    if (w.low === 'die' || t.gap[k + 1]! & Gap.comma) return false;
    if (w.low === 'war') return true;
    if (!(w.bits & (W.conj | W.det)) && w.person === undefined) return false;
  }
  return false;
}
