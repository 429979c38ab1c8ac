// Whether a role stands on a contact card: in a line above or under the name of the one who holds it.
import { phraseStart } from './person-role.ts';
import { Gap, type Tokens } from './tokens.ts';
import { listOf, oneOf } from './word-list.ts';
import { W } from './words.ts';

const isField = oneOf('position funktion rolle amt name');
/** "Robert Koch Institut" begins like a name. */
const isBody = listOf('koerperschaften');
const isOfName = oneOf(
  'von van de der zu und dipl ing phil rer nat pol med jur oec vet h c habil b m sc a ba ma mba llm ll',
);
/** A line of a card is short; a longer one is a sentence. */
const longest = 10;

function lineStart(t: Tokens, k: number): number {
  let from = k;
  while (from > 0 && k - from <= longest && !(t.gap[from]! & Gap.newline)) from--;
  return from;
}

function lineEnd(t: Tokens, k: number): number {
  let to = k + 1;
  while (to < t.count && to - k <= longest && !(t.gap[to]! & Gap.newline)) to++;
  return to;
}

/** "Prof. Dr. Sina Adler", "Frau Hinz": a person's name with its titles, and no word more. */
function isName(t: Tokens, from: number, to: number): boolean {
  if (to - from < 2 || to - from > longest) return false;
  for (let k = from; k < to; k++) {
    const w = t.word[k]!;
    if (w.number >= 0 || isBody(w.low) || (!w.capital && !isOfName(w.low))) return false;
  }
  return beginsName(t, from);
}

const beginsName = (t: Tokens, k: number): boolean =>
  t.word[k]!.capital && (t.word[k]!.bits & (W.honorific | W.firstName)) !== 0;

const isBlankLine = (t: Tokens, k: number): boolean => /\n\s*\n/.test(t.text.slice(t.end[k - 1], t.start[k]));

/** "Sina Adler" and "Fachbereichsleiterin Umwelt" in two lines, in either order; "Dekan • Prof. Dr. Sven Adler" in one. */
export function isOnCard(t: Tokens, i: number): boolean {
  const first = phraseStart(t, i);
  const next = lineEnd(t, i);
  for (let k = first; k < next; k++) if (t.word[k]!.low === 'gesucht') return false;
  return isUnderName(t, first) || isOverName(t, i, next) || isBesideName(t, i, next);
}

function isUnderName(t: Tokens, first: number): boolean {
  if (first === 0 || !(t.gap[first]! & Gap.newline) || isBlankLine(t, first)) return false;
  let to = first;
  let from = lineStart(t, to - 1);
  // "Position" in a line of its own.
  if (to - from === 1 && from > 0 && isField(t.word[from]!.low)) [from, to] = [lineStart(t, from - 1), from];
  return isName(t, from, to);
}

function isOverName(t: Tokens, i: number, next: number): boolean {
  if (next >= t.count || !(t.gap[next]! & Gap.newline) || isBlankLine(t, next)) return false;
  return next - lineStart(t, i) <= longest && isName(t, next, lineEnd(t, next));
}

const isSign = (t: Tokens, k: number): boolean => /[•|·]/.test(t.text.slice(t.end[k - 1], t.start[k]));

function isBesideName(t: Tokens, i: number, next: number): boolean {
  for (let k = i + 1; k + 1 < next; k++) {
    if (!beginsName(t, k) || !isSign(t, k)) continue;
    let to = k + 1;
    while (to < next && !isSign(t, to)) to++;
    return isName(t, k, to);
  }
  return false;
}
