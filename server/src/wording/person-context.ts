// Whether a noun that looks masculine is fair after all: what follows it, its article, and who is expressly meant.
import { R } from './grammar.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { W } from './words.ts';
import { listOf, oneOf } from './word-list.ts';

const isFeminineArticle = oneOf('die der eine einer zur ihre ihrer seine keine unsere unserer');
const isMasculineArticle = oneOf('der den dem des ein einen einem eines zum beim vom ihr ihren unser unseren die');

/** What may follow a noun and make it fair: "*in", ":innen", "/-innen", "(in)", "(m/w)", "/ -in", "/frau", ": in". */
const fairTail =
  /^(?:\s?[*:_·•∙/|(!]\s?[-‐‑]?\s?\(?(?:in|innen|r|n|e|en|er|Innen|frau|frauen|schwester|schwestern|mann|männer|pfleger|pflegerin|pflegerinnen)\b|[*:_·•][-‐‑]?in|\s?[/_*:]\s?[-‐‑][a-zäöü]|[·•]in|\(in|\(innen|\s\(in(?:nen)?\)|[*:_·•∙/|(][-‐‑]?(?:In|IN|INNEN)\b|\\?[*∗＊⁎–—]in(?:nen)?\b)/;

/** "Sachbearbeiter/-", at the end of a line: the rest of a form is cut off. */
const cutTail = /^(?:\/-?|[*:_]|\/-?i)\s*$/;

/** The signs {@link fairTail} begins with, after a blank or none: most nouns are followed by none of them. */
const fairSigns = '*:_·•∙/|(!\\∗＊⁎–—';

function hasFairTail(t: Tokens, i: number): boolean {
  const end = t.end[i]!;
  const c = t.text.charAt(end);
  if (c === '' || (!fairSigns.includes(c) && (c.trim() !== '' || !fairSigns.includes(t.text.charAt(end + 1) || '-'))))
    return false;
  // "Mitarbeiter*": a bare star stands for everyone.
  if (c === '*' && (end + 1 === t.text.length || t.text.charAt(end + 1) === ' ')) return true;
  if (end + 4 > t.text.length && c !== ':' && cutTail.test(t.text.slice(end))) return true;
  return fairTail.test(t.text.slice(end, end + 24));
}

/** "Mitarbeiter*in", "Schüler/innen", "eine/n Koch": forms that speak to more than one sex. */
export function isFair(t: Tokens, i: number): boolean {
  if (hasFairTail(t, i)) return true;
  // "Krankenschwester_-pfleger", "MitarbeiterInnen" are caught elsewhere; here the article: "eine/n", "der/die", "zuverlässige/r".
  for (let k = i - 1, n = 0; k >= 0 && n < 5; k--, n++) {
    const gap = t.gap[k + 1]!;
    if (gap & Gap.stop) break;
    const word = t.word[k]!;
    if (
      gap & (Gap.sign | Gap.slash | Gap.open) &&
      gap & Gap.glued &&
      k + 1 < i &&
      articleTail(t.word[k + 1]!.low, word.low)
    )
      return true;
    if (word.capital && !(word.bits & (W.det | W.contraction))) break;
  }
  return false;
}

const inflections = new Set(['n', 'r', 'e', 'en', 's', 'm', 'er', 'in']);

function articleTail(tail: string, head: string): boolean {
  if (inflections.has(tail)) return true;
  return (isFeminineArticle(tail) && isMasculineArticle(head)) || (isFeminineArticle(head) && isMasculineArticle(tail));
}

const follows = listOf('zweite-haelften');

const isSecondPart =
  /^(?:gestuetzt|orientiert|zentriert|bezogen|gesteuert|geleitet|spezifisch|freundlich|gerecht|nah)e[mnrs]?$/;

/** At the head of a line, or behind the article of the noun that follows: "eine Bürger nahe Verwaltung". */
const opensCompound = (t: Tokens, i: number): boolean =>
  i === sentenceStart(t, i) || /^(?:eine?[rnms]?|diese|die|das)$/.test(t.word[i - 1]!.low);

/** "Mitarbeiter Benefits", "Informatiker Lehre", "Patienten orientierte Pflege": a compound written apart; the noun is its first part. */
export function standsApart(t: Tokens, i: number): boolean {
  const next = t.word[i + 1];
  if (next !== undefined && t.gap[i + 1] === 0 && isSecondPart.test(next.low))
    return t.word[i + 2]?.capital === true && t.word[i]!.person!.readings !== R.PD && opensCompound(t, i);
  return next?.capital === true && (t.gap[i + 1]! & ~Gap.newline) === 0 && follows(next.low);
}

const women =
  /^(?:frau|frauen|frauen[a-z]+|bevorzugt|unterrepraesentiert\w*|erwuenscht|willkommen|begruess\w*|ermutig\w*|aufgefordert|foerder\w*|gynaekolog\w*|geburts\w*|woechnerinn\w*|maedchen\w*|gleichstellung\w*|ausdruecklich|hebamme\w*|frauenklinik|cm)$/;

/** Preference clauses and places for women say the feminine form on purpose. */
export function isWomenClause(t: Tokens, i: number): boolean {
  for (let k = sentenceStart(t, i), end = sentenceEnd(t, i); k < end; k++)
    if (k !== i && women.test(t.word[k]!.low)) return true;
  return false;
}

const isMaterial = listOf('werkstoffe');

const isAnimal =
  /^(?:vierbeinig|vierpfotig|tierisch|pelzig|flauschig|gefiedert|felltragend|digital|virtuell|interaktiv|kuenstlich|ki-[a-z]+)e[mnrs]?$/;

const isOfNature = /^(?:menschlich|pflanzlich|tierisch|natuerlich)e[mnrs]?$/;

/** "männliche Schüler" says whom it means, and "der Läufer aus Bronze" is nobody. */
export function isMeantLiterally(t: Tokens, i: number): boolean {
  if (i > 0 && t.word[i - 1]!.low.startsWith('maennlich') && !(t.gap[i]! & Gap.stop)) return true;
  // "unsere vierbeinigen Patienten", "dein digitaler Kollege": no people.
  if (i > 0 && isAnimal.test(t.word[i - 1]!.low) && !(t.gap[i]! & Gap.stop)) return true;
  // "menschliche Wirte"
  if (i > 0 && t.word[i]!.person!.head === 'wirt' && isOfNature.test(t.word[i - 1]!.low)) return true;
  return i + 2 < t.count && t.word[i + 1]!.low === 'aus' && isMaterial(t.word[i + 2]!.low);
}
