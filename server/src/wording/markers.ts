import { Gap, type Tokens } from './tokens.ts';
import { W } from './words.ts';
import { oneOf } from './word-list.ts';

/** A "(m/w/d)"-type marker: tokens `first`…`last`, and the span with its brackets. */
export interface Marker {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Only two sexes: "(m/w)". */
  readonly binary: boolean;
}

const letters = new Set([
  'm',
  'w',
  'f',
  'd',
  'x',
  'i',
  'u',
  'div',
  'divers',
  'maennlich',
  'weiblich',
  'maennl',
  'weibl',
  'gn',
  'a',
]);
/** Written as one word; those of two sexes count in brackets only. */
const closed = new Set(
  'mwd wmd mfd mwx dmw wdm mdw gn mwdiv wmdiv m-w-d w-m-d m-f-d f-m-d d-m-w m-w-x w-m-x m-w-div'.split(' '),
);
const closedBinary = new Set('mw wm mf fm m-w w-m m-f f-m'.split(' '));
const isAnd = oneOf('und oder u o');
const third = new Set(['d', 'x', 'i', 'div', 'divers', 'gn', 'u', 'a']);
const joiner = Gap.slash | Gap.sign | Gap.comma | Gap.dash | Gap.truncated | Gap.hyphenBefore | Gap.ampersand;

function bracketed(t: Tokens, first: number, last: number): { start: number; end: number; inside: boolean } {
  let s = t.start[first]! - 1;
  while (s >= 0 && t.text.charCodeAt(s) === 32) s--;
  let e = t.end[last]!;
  while (e < t.text.length && ' */._|'.includes(t.text.charAt(e))) e++;
  const open = t.text.charAt(s);
  const close = t.text.charAt(e);
  const inside = (open === '(' && close === ')') || (open === '[' && close === ']');
  return inside ? { start: s, end: e + 1, inside } : { start: t.start[first]!, end: t.end[last]!, inside };
}

/** "(m/w) – (m/w)", or the next line: another marker; "(m)/(w)" is one. */
function beginsAnew(gap: number): boolean {
  return (gap & Gap.close) !== 0 && (gap & (Gap.stop | Gap.newline | Gap.comma | Gap.dash)) !== 0;
}

/** No marker has more words. */
const longest = 9;

function letterRun(t: Tokens, i: number): Marker | undefined {
  let last = i;
  let male = false;
  let female = false;
  let other = false;
  let loose = false;
  for (let k = i; k < Math.min(t.count, i + longest); k++) {
    const low = t.word[k]!.low;
    if (k > i && beginsAnew(t.gap[k]!)) break;
    // "(m w)", "(m und w)": nothing but brackets holds it together.
    const free = k > i && !(t.gap[k]! & joiner) && t.gap[k] === 0;
    if (k > i && free && isAnd(low)) continue;
    if (!letters.has(low) || (k > i && !free && !(t.gap[k]! & joiner))) break;
    loose ||= free;
    if (low === 'm' || low.startsWith('maennl')) male = true;
    else if (low === 'w' || low === 'f' || low.startsWith('weibl')) female = true;
    else if (third.has(low)) other = true;
    last = k;
  }
  if (!male || !female) return undefined;
  // "km/w" and "10 m/w" are measures.
  if (i > 0 && t.gap[i]! & Gap.slash && t.gap[i]! & Gap.glued) return undefined;
  const { start, end, inside } = bracketed(t, i, last);
  if (loose && !inside) return undefined;
  if (!inside && i > 0 && t.word[i - 1]!.number >= 0 && !(t.gap[i]! & (Gap.comma | Gap.stop))) return undefined;
  const after = t.text.slice(t.end[last], end);
  const star = after.includes('*') || /^\s*[/|]\s*\*/.test(t.text.slice(t.end[last], t.end[last]! + 3));
  return { first: i, last, start, end, binary: !other && !star };
}

/** All markers of a text, in order. */
export function findMarkers(t: Tokens): Marker[] {
  const found: Marker[] = [];
  for (let i = 0; i < t.count; i++) {
    if (!(t.word[i]!.bits & W.marker)) continue;
    const low = t.word[i]!.low;
    if (closed.has(low)) {
      const b = bracketed(t, i, i);
      if (b.inside || low !== 'gn') found.push({ first: i, last: i, start: b.start, end: b.end, binary: false });
    } else if (closedBinary.has(low)) {
      const b = bracketed(t, i, i);
      if (b.inside) found.push({ first: i, last: i, start: b.start, end: b.end, binary: true });
    } else if (letters.has(low)) {
      const run = letterRun(t, i);
      if (run !== undefined) {
        found.push(run);
        i = run.last;
      } else if (low === 'a' || low === 'd' || low === 'x' || low === 'divers') {
        const b = bracketed(t, i, i);
        if (b.inside) found.push({ first: i, last: i, start: b.start, end: b.end, binary: false });
      }
    } else if (low === 'all' || low === 'alle') {
      const next = t.word[i + 1]?.low;
      if (next === 'genders' || next === 'gender' || next === 'geschlechter') {
        const b = bracketed(t, i, i + 1);
        // "gelten für alle Geschlechter": words of the sentence.
        if (!b.inside && low === 'alle' && i > 0 && !(t.gap[i]! & ~Gap.newline)) continue;
        found.push({ first: i, last: i + 1, start: b.start, end: b.end, binary: false });
      } else if (low === 'alle') {
        const b = bracketed(t, i, i);
        if (b.inside) found.push({ first: i, last: i, start: b.start, end: b.end, binary: false });
      }
    }
  }
  return found;
}
