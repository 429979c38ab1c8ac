// The noun phrase, and whether it is a title or names who is sought.
import { abbreviations, R, wantVerbs, wishVerbs } from './grammar.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { W, type Word } from './words.ts';
import { listOf, oneOf } from './word-list.ts';

const isIndefinite = oneOf('ein eine einen mehrere weitere zwei drei vier fuenf zusaetzliche');
/** No determiner of a masculine noun, but where a phrase begins. */
const isFeminineArticle = oneOf('eine einer');
const isDatePreposition = oneOf('ab zu');
const beginsClause = oneOf('die der das dass weil um damit');

/** First token of the noun phrase that ends in `i`: adjectives, numbers, article. */
export function phraseStart(t: Tokens, i: number): number {
  let k = i;
  while (k > 0 && !(t.gap[k]! & (Gap.stop | Gap.address | Gap.colon | Gap.dash | Gap.open | Gap.quote))) {
    const w = t.word[k - 1]!;
    if (w.bits & (W.det | W.contraction) || isFeminineArticle(w.low)) return k - 1;
    const begins = k === 1 || t.gap[k - 1]! & Gap.stop;
    if (begins && w.capital && (isCapitalAdjective(w) || (k < i && isAdverb(t, k - 1)))) return k - 1;
    if (w.bits & W.conj && k < i) {
      const article = articleBefore(t, k - 1);
      if (article !== undefined) return article;
    }
    const inside = w.capital && k > 1 && t.gap[k] === 0 && isCapitalAdjective(w) && followsArticle(t, k - 1);
    if (
      !inside &&
      !isAdjective(w) &&
      w.number < 0 &&
      !(w.capital && t.gap[k]! & Gap.truncated) &&
      !(k < i && isAdverb(t, k - 1))
    )
      break;
    k--;
  }
  return k;
}

/** "einen erfahrenen und engagierten Ausbilder": the article to the left of adjectives, if nothing else stands before the conjunction. */
function articleBefore(t: Tokens, conjunction: number): number | undefined {
  let k = conjunction;
  while (k > 0 && !(t.gap[k]! & ~(Gap.comma | Gap.newline))) {
    const w = t.word[k - 1]!;
    if (w.bits & (W.det | W.contraction)) return k < conjunction && t.gap[k] === 0 ? k - 1 : undefined;
    if (!isAdjective(w)) return undefined;
    k--;
  }
  return undefined;
}

const adverb = /(?:lich|isch)$|^(?:sehr|besonders|neu|frisch|hoch|gut)$/;

/** "staatlich geprüfter Techniker", "öffentlich bestellter": how the participle that follows is meant. */
function isAdverb(t: Tokens, k: number): boolean {
  const next = t.word[k + 1]!;
  return (
    t.gap[k + 1] === 0 &&
    !(t.word[k]!.bits & (W.prep | W.conj | W.verb | W.pron)) &&
    participle.test(next.low) &&
    (next.capital ? isCapitalAdjective(next) : isAdjective(next)) &&
    adverb.test(t.word[k]!.low)
  );
}

/** "zum Geprüften", "dem Ersten", "zum Staatlich geprüften": the adjective of a title has its capital in mid-sentence as well. */
function followsArticle(t: Tokens, k: number): boolean {
  const before = t.word[k - 1]!;
  if (t.gap[k]! & ~Gap.newline) return false;
  return (before.bits & (W.det | W.contraction)) !== 0 || before.low === 'als';
}

function endsAsAdjective(low: string): boolean {
  return low.endsWith('e') || (low.charAt(low.length - 2) === 'e' && 'nrms'.includes(low.charAt(low.length - 1)));
}

export function isAdjective(w: Word): boolean {
  return (
    !w.capital &&
    w.number < 0 &&
    w.low.length > 3 &&
    !(w.bits & (W.det | W.prep | W.conj | W.verb | W.pron | W.contraction | W.neg)) &&
    endsAsAdjective(w.low)
  );
}

const adjectiveSuffix =
  /(?:isch|lich|ig|bar|sam|haft|ell|iv|al|ar|end|iert|los|voll|ant|ent|neu|gut|erfahren|jung|gross|klein|alt|fest|frei|weiter|motiviert|gelernt|geprueft|erst|zweit|anerkannt|bestellt|vereidigt|beauftragt|ausgebildet|nett|lieb|toll|stark|begeistert|geschult)(?:e|en|er|em|es)$/;
const participle = /(?:^ge[a-z]+|iert|annt|ellt|eidigt|ildet|tragt|setzt|stellt|lassen|wiesen|ahren)e[nrms]?$/;

/** "Wissenschaftlicher Mitarbeiter": an adjective at the head of a line. */
function isCapitalAdjective(w: Word): boolean {
  return w.person === undefined && !(w.bits & (W.det | W.prep | W.pron)) && adjectiveSuffix.test(w.low);
}

/** No list of people is longer, in words. */
const listReach = 60;

/** Steps back over a list: "Maurer, Maler und" before "Tischler". */
export function listStart(t: Tokens, i: number): number {
  let k = phraseStart(t, i);
  for (;;) {
    if (k === 0 || t.gap[k]! & Gap.stop || i - k > listReach) return k;
    // "Lager- und Transportarbeiter"
    if (k > 1 && t.gap[k - 1]! & Gap.truncated && t.word[k - 1]!.bits & W.conj && t.word[k - 2]!.capital) {
      k = phraseStart(t, k - 2);
      continue;
    }
    let j = k - 1;
    const joined = t.gap[k]! & (Gap.comma | Gap.slash | Gap.ampersand) || t.word[j]!.bits & W.conj;
    if (!joined) return k;
    if (t.word[j]!.bits & W.conj && !(t.gap[k]! & Gap.comma)) j--;
    if (j < 0 || t.word[j]!.person === undefined || t.gap[j + 1]! & Gap.stop) return k;
    k = phraseStart(t, j);
  }
}

const sections = new Set<string | undefined>([undefined, 'titel', 'einleitung', 'stellenprofil', 'organisation']);

/** "Nebenkläger, Zeugen und Geschädigte", "Gastdirigentinnen, Solisten und Chöre": three groups, not three posts. */
function isMixedList(t: Tokens, from: number, to: number): boolean {
  let groups = 0;
  let genders = 0;
  let many = true;
  for (let k = from; k < to; k++) {
    const { person, low } = t.word[k]!;
    if (low === 'gesucht') return false;
    if (person === undefined) continue;
    if (person.gender === 'fair') return false;
    groups++;
    if (person.readings & R.SN) many = false;
    genders |= person.cls === 'nadj' ? 4 : person.gender === 'f' ? 2 : 1;
  }
  // "Administratoren und Nutzerinnen": two in the plural are groups as well.
  return groups > (many ? 1 : 2) && genders !== 1 && genders !== 2;
}

const staff =
  /(?:kraft|kraefte|hilfe|hilfen|leitung|leitungen|assistenz|person|personen|vertretung|dienst|aushilfen?|trainee)$/;

/** "Leser und Lesezirkel": what is joined with a thing is no post; "Hausmeister und Reinigungskraft" is. */
function isJoinedWithThing(t: Tokens, i: number, to: number): boolean {
  const thing = t.word[i + 2];
  if (thing === undefined || i + 2 >= to || t.word[i + 1]!.low !== 'und' || t.gap[i + 1]! || t.gap[i + 2]!)
    return false;
  return thing.capital && thing.person === undefined && i + 3 === to && !staff.test(thing.low);
}

export const alike = /^(?:vergleichbar|gleichwertig|aehnlich|entsprechend)/;

const isTerm = oneOf('befristet unbefristet angestellt verbeamtet gesucht staatlich geprueft selbststaendig erfahren');

/** "Mitarbeiter sparen Zeit", "Ein Lehrer unterrichtet.": a word that may well be a verb follows the noun. */
function isFollowedByVerb(t: Tokens, i: number, to: number): boolean {
  const next = i + 1 < to && t.gap[i + 1] === 0 ? t.word[i + 1]! : undefined;
  if (next === undefined || next.capital || next.number >= 0 || isTerm(next.low) || wantVerbs.has(next.low))
    return false;
  if (next.bits & (W.det | W.prep | W.contraction | W.conj | W.neg)) return false;
  return /(?:[^s]t|en|ern|eln)$/.test(next.low) && next.low.length > 3;
}
/** "Junior Berater", "Senior Entwickler": the level before the title. */
const isLevel = oneOf('junior senior lead principal chief trainee');
/** "Kaufmann oder vergleichbare Ausbildung", "Wundexperte von Vorteil": what somebody is to bring, no title. */
const isDemand = listOf('anforderungen');
const learnt = /^(?:geprueft|gelernt|ausgebildet)e[nr]?$/;
const isHere = oneOf('vor im');
const isPlace = oneOf('ort haus hause');

/** A line that names the post: it begins with the noun phrase, whose `start` may be known, and has no verb. */
export function isTitleLike(t: Tokens, i: number, section: string | undefined, start?: number): boolean {
  if (!sections.has(section)) return false;
  const from = sentenceStart(t, i);
  const to = sentenceEnd(t, i);
  const begin = start ?? listStart(t, i);
  if (to - from > 16 || (begin !== from && !(begin === from + 1 && isLevel(t.word[from]!.low)))) return false;
  const first = t.word[from]!;
  if (first.bits & W.det && !/^eine?n?$/.test(first.low)) return false;
  if (first.bits & W.contraction || first.number > 9) return false;
  for (let k = from; k < to; k++) {
    const w = t.word[k]!;
    if (w.bits & (W.verb | W.pron) && !(w.capital && k === from)) return false;
    if (isDemand(w.low)) return false;
    // "Verwaltungsfachwirt oder vergleichbare Ausbildung": what is asked for, not the post.
    if (k > i && t.word[k - 1]!.low === 'oder' && alike.test(w.low)) return false;
  }
  // "Geprüfter Techniker oder Meister": what somebody has learnt, not what is offered; "Betriebsarzt vor Ort": what the house has.
  if (learnt.test(first.low) || (to > i + 2 && isHere(t.word[to - 2]!.low) && isPlace(t.word[to - 1]!.low)))
    return false;
  if (isMixedList(t, from, to) || isJoinedWithThing(t, i, to)) return false;
  if (isFollowedByVerb(t, i, to)) return false;
  const tail = t.text.slice(t.end[to - 1], t.start[to] ?? t.text.length).trim();
  const manyNeeded = t.word[i]!.person!;
  // A plural alone on a line is more often a heading about people than a post.
  if (!(manyNeeded.readings & R.SN) && !(first.bits & W.det)) {
    for (let k = from; k < to; k++) {
      const w = t.word[k]!;
      if (
        w.person === undefined &&
        !(w.bits & (W.conj | W.det)) &&
        !isAdjective(w) &&
        w.number < 0 &&
        w.low !== 'gesucht'
      )
        return false;
    }
    const end = t.word[to - 1]!;
    if (!end.capital && end.low !== 'gesucht') return false;
  }
  // "Schüler betreuen": an infinitive ends a task, not a title.
  const last = t.word[to - 1]!;
  if (to - from > 1 && to - from < 6 && !last.capital && last.number < 0 && /(?:en|ern|eln)$/.test(last.low))
    return false;
  if (t.gap[i + 1] !== undefined && i + 1 < to && t.gap[i + 1]! & Gap.comma && t.word[i + 1]!.person === undefined)
    return false;
  // "Raumpflegerin für die Grundschule (15 Std.)": the full stop belongs to the word.
  const fullStop = tail.startsWith('.') && !abbreviations.has(last.low);
  return !tail.startsWith(':') && !(fullStop && to - from > 3) && !tail.startsWith('?') && !tail.startsWith(',');
}

const ours = oneOf('unser unserem das dem ihr ihrem dein deinem');

/** Before a colon these announce a certain person, not the post. */
const contacts =
  /^(?:kontakt|ansprech[a-z]+|auskunft|auskuenfte|rueckfragen?|fragen|informationen|leitung|vertretung|vorgesetzte|unterschrift)$/;

/** "Stadt Beispielstadt: Schulsekretärin, 25 Stunden": a colon, and behind it a bare noun in a line without a verb. */
export function isTitleAfterColon(t: Tokens, i: number, section: string | undefined): boolean {
  const from = sentenceStart(t, i);
  const first = listStart(t, i);
  if (!sections.has(section) || first === from || !(t.gap[first]! & Gap.colon)) return false;
  const before = t.word[first - 1]!;
  if (before.person !== undefined || contacts.test(before.low)) return false;
  // "Unser Team: 1 Oberärztin, …": who works there already.
  if (before.low === 'team' && first === from + 2 && ours(t.word[from]!.low)) return false;
  const article = t.word[first]!;
  if (article.bits & (W.det | W.contraction) && article.low !== 'eine') return false;
  for (let k = from, end = sentenceEnd(t, i); k < end; k++) if (t.word[k]!.bits & (W.verb | W.pron)) return false;
  return true;
}

const isPostWord = listOf('stellenwoerter');

/** "Stellentitel: Haustechniker", "Wir bilden aus: Elektroniker": the word before the colon says that it is the post. */
export function isPostAfterColon(t: Tokens, i: number): boolean {
  const first = listStart(t, i);
  if (first === 0 || !(t.gap[first]! & Gap.colon) || first === sentenceStart(t, i)) return false;
  const { low } = t.word[first - 1]!;
  const verb = t.word[first - 2]?.low;
  // "Wir bilden aus: …", "Wir stellen ein: …"
  if (low === 'aus' || low === 'ein')
    return verb === (low === 'aus' ? 'bilden' : 'stellen') && t.word[first - 3]?.low === 'wir';
  return isPostWord(low);
}

const isCall = listOf('aufrufe');

/** "Werden Sie Lokführer!", "Starte bei uns als Lagerist": the reader is called to the post. */
export function isCalledTo(t: Tokens, i: number): boolean {
  const from = sentenceStart(t, i);
  const np = listStart(t, i);
  const verb = t.word[from]!.low;
  if (np === from || !isCall(verb)) return false;
  const polite = verb.endsWith('n');
  if (polite && t.word[from + 1]!.low !== 'sie') return false;
  // "Werden Sie Teil des Teams: Als Streifenpolizist sind Sie …"
  for (let k = from + 1; k < np; k++) if (t.gap[k]! & Gap.colon) return false;
  return t.word[np - 1]!.low === 'als' || (verb.startsWith('werde') && np === from + (polite ? 2 : 1));
}

const posts = listOf('gesuchte-stellen');

/** "Sie suchen säumige Zahler auf", "Suchen Sie Kollegen, die …?": it is not the house that seeks. */
function readerActs(t: Tokens, verb: number, from: number): boolean {
  return (verb === from + 1 && t.word[from]!.low === 'sie') || (verb === from && t.word[verb + 1]?.low === 'sie');
}

/** "Wir suchen … Maurer", "eine Stelle als Erzieher", "gesucht: Bauleiter": the person the posting is for. */
export function isSought(t: Tokens, i: number): boolean {
  const from = sentenceStart(t, i);
  const np = listStart(t, i);
  const before = np > from ? t.word[np - 1]! : undefined;
  const article = t.word[phraseStart(t, i)]!;
  if (article.bits & W.det && !isIndefinite(article.low)) return false;
  if (article.bits & W.contraction) return false;
  if (before?.low === 'als') {
    for (let k = from; k < np; k++) if (posts(t.word[k]!.low)) return true;
    return false;
  }
  if (before !== undefined && before.bits & W.prep && !isDatePreposition(before.low)) return false;
  for (let k = np - 1; k >= from && k >= np - 16; k--) {
    const w = t.word[k]!;
    if (wantVerbs.has(w.low)) return !readerActs(t, k, from);
    if (wishVerbs.has(w.low) && isIndefinite(article.low) && (t.word[k - 1] ?? w).low === 'wir') return true;
    // A clause in between, or another verb: somebody else is the object.
    if (t.gap[k + 1]! & Gap.comma && beginsClause(t.word[k + 1]!.low)) return false;
    // "Gesucht wird eine …"
    if (w.bits & W.verb && !wantVerbs.has(t.word[k - 1]?.low ?? '')) return false;
  }
  const next = t.word[i + 1];
  if (next?.low === 'gesucht' && !(t.gap[i + 1]! & Gap.stop)) return true;
  for (let k = i + 1, end = Math.min(sentenceEnd(t, i), i + 9); k < end; k++)
    if (t.word[k]!.low === 'gesucht' && np === from) return true;
  return false;
}

/** Of a house or a country there is one: "der Rektor", "der Minister". */
export const isOffice = listOf('aemter');
