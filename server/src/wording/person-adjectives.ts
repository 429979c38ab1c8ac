// Whether a nominalised adjective, "Angestellter", "Vorgesetzten", is said of a man.
import { wantVerbs } from './grammar.ts';
import { phraseStart } from './person-role.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { oneOf } from './word-list.ts';
import { W } from './words.ts';

const isEinWord = oneOf('ein kein unser ihr mein dein sein');
const isMasculineArticle = oneOf('einen keinen jeden einem keinem jedem dem des eines zum vom beim');
const joinsFeminine = oneOf('die und oder bzw beziehungsweise');

/** A nominalised adjective is masculine only where its article or its place in a title says so. */
export function isMasculineAdjective(t: Tokens, i: number): boolean {
  const low = t.word[i]!.low;
  // "zur Angestellten oder zum Angestellten", "eine Vorgesetzte oder ein Vorgesetzter": said for both.
  const first = phraseStart(t, i);
  // Both halves have their adjectives, however many: the reach begins where the phrase does.
  const end = Math.min(sentenceEnd(t, i), i + 7 + i - first);
  for (let k = Math.max(sentenceStart(t, i), first - 6); k < end; k++) {
    const other = t.word[k]!;
    if (
      k !== i &&
      (other.low === low || (other.person?.cls === 'nadj' && other.person.head === t.word[i]!.person!.head))
    )
      return false;
  }
  const article = t.word[first]!.bits & (W.det | W.contraction) && first < i ? t.word[first]!.low : '';
  const next = t.word[i + 1];
  // "Selbstständiger Einsatz": the adjective itself.
  if (next?.capital === true && t.gap[i + 1] === 0) return false;
  if (low.endsWith('er')) {
    if (isEinWord(article)) return true;
    if (first > 0 && t.word[first - 1]!.low === 'als' && !(t.gap[first]! & Gap.stop)) return true;
    // "Kanzlei in Ulm: Steuerfachangestellter": after a colon as at the head of a line.
    const begins = first === sentenceStart(t, i) || (t.gap[first]! & Gap.colon) !== 0;
    return begins && (first === i || t.word[first]!.low.endsWith('er'));
  }
  // "Wir suchen dich als Fachangestellten": one person, so the ending is the masculine one.
  if (low.endsWith('en'))
    return isMasculineArticle(article) || (first === i && (isSoughtAs(t, i) || isSoughtAlone(t, i)));
  return low.endsWith('e') && article === 'der' && !joinsFeminine(t.word[first - 1]?.low ?? '');
}

const isOneAddressed = oneOf('dich sie');

/** "Auszubildenden zum Dachdecker gesucht": more than one would be "Auszubildende". */
function isSoughtAlone(t: Tokens, i: number): boolean {
  if (i !== sentenceStart(t, i)) return false;
  for (let k = i + 1, end = Math.min(sentenceEnd(t, i), i + 9); k < end; k++)
    if (t.word[k]!.low === 'gesucht') return true;
  return false;
}

function isSoughtAs(t: Tokens, i: number): boolean {
  const from = sentenceStart(t, i);
  if (i < from + 2 || t.word[i - 1]!.low !== 'als' || !isOneAddressed(t.word[i - 2]!.low)) return false;
  for (let k = from; k < i - 1; k++) if (wantVerbs.has(t.word[k]!.low)) return true;
  return false;
}
