import { lineEnd, Step, type PackedRule, type Pattern } from '../../../schemas/wording-pattern.ts';
import { packedRanges, packedRules, packedStarts } from '../../../schemas/generated/wording.ts';
import { Gap, type Tokens } from './tokens.ts';
import type { Word } from './words.ts';

export type Rule = PackedRule;

/** A rule's pattern found in a text: token indices, `last` inclusive. */
export interface PhraseHit {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
  /** Including context words. */
  readonly from: number;
  readonly to: number;
}

/** A pattern by its first word, with the number of its rule. */
type Start = readonly [rule: number, pattern: Pattern];

/** Line 0: patterns that begin with a number; line n + 1: those that begin with element n. Read when that word turns up. */
let lines: (string | readonly Start[])[] | undefined;
let ruleLines: (string | Rule)[] | undefined;
/** Lowest and highest value of each range, one after the other. */
let ranges: readonly number[] | undefined;

function startsAt(line: number): readonly Start[] | undefined {
  const all = (lines ??= packedStarts.split(lineEnd));
  const known = all[line]!;
  if (typeof known !== 'string') return known;
  return known === '' ? undefined : (all[line] = JSON.parse(known) as Start[]);
}

/** A rule is read when its words have been found: most texts meet few. */
function ruleAt(index: number): Rule {
  const all = (ruleLines ??= packedRules.split(lineEnd));
  const known = all[index]!;
  return typeof known === 'string' ? (all[index] = JSON.parse(known) as Rule) : known;
}

function inRange(value: number, index: number): boolean {
  ranges ??= packedRanges.split(' ').map(Number);
  return value >= ranges[2 * index]! && value <= ranges[2 * index + 1]!;
}

function fits(t: Tokens, i: number, step: number): boolean {
  const word = t.word[i]!;
  if (step & Step.range) return inRange(word.number, step >> Step.bits);
  if (word.elements === undefined || (step & Step.capital && !word.capital)) return false;
  return word.elements.includes(step >> Step.bits);
}

const scratch = { first: -1, last: -1, to: -1 };

/** Where the rest of a pattern ends: fills {@link scratch} with first, last and outer end; the longest reading wins. */
function run(t: Tokens, pattern: Pattern, k: number, i: number, limit: number): boolean {
  if (k === pattern.length) return true;
  const step = pattern[k]!;
  if (step < 0) {
    for (let skip = -step; skip >= 0; skip--) {
      if (i + skip > limit) continue;
      let open = true;
      for (let m = i; m < i + skip && open; m++) if (m < t.count && t.gap[m]! & (Gap.stop | Gap.address)) open = false;
      if (open && run(t, pattern, k + 1, i + skip, limit)) return true;
    }
    return false;
  }
  if (i < limit && !(k > 0 && t.gap[i]! & (Gap.stop | Gap.address)) && fits(t, i, step)) {
    const { first, last, to } = scratch;
    if (!(step & Step.context)) {
      if (first < 0) scratch.first = i;
      scratch.last = i;
    }
    scratch.to = i;
    if (run(t, pattern, k + 1, i + 1, limit)) return true;
    scratch.first = first;
    scratch.last = last;
    scratch.to = to;
  }
  return (step & Step.optional) !== 0 && run(t, pattern, k + 1, i, limit);
}

function match(t: Tokens, pattern: Pattern, i: number, limit: number): boolean {
  scratch.first = -1;
  scratch.last = -1;
  scratch.to = -1;
  return run(t, pattern, 0, i, limit);
}

/** Which elements a text has, as the number of the text that had them last: nothing has to be cleared for the next one. */
let seenIn = new Uint32Array(0);
let texts = 0;

function note(t: Tokens): void {
  if (seenIn.length === 0) seenIn = new Uint32Array((lines ??= packedStarts.split(lineEnd)).length);
  texts = (texts + 1) >>> 0;
  for (let i = 0; i < t.count; i++) {
    const { elements } = t.word[i]!;
    if (elements === undefined) continue;
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- as in {@link matchPhrases}
    for (let k = 0; k < elements.length; k++) seenIn[elements[k]!] = texts;
  }
}

/** Whether the text has all that a pattern cannot do without: most that begin somewhere are given up here, before any word is tried. */
function hasAll(pattern: Pattern, from: number): boolean {
  for (let k = from; k < pattern.length; k++) {
    const step = pattern[k]!;
    if (step >= 0 && !(step & (Step.optional | Step.range)) && seenIn[step >> Step.bits] !== texts) return false;
  }
  return true;
}

/** Whether one of the patterns occurs between two tokens (`to` exclusive) of the text that {@link matchPhrases} has read last. */
export function occurs(t: Tokens, patterns: readonly Pattern[] | undefined, from: number, to: number): boolean {
  if (patterns === undefined) return false;
  for (const pattern of patterns) {
    if (!hasAll(pattern, 0)) continue;
    const first = pattern[0]!;
    // Most words are not the first of the pattern: what may not be left out is looked at before anything is set up.
    const needed = first >= 0 && !(first & Step.optional);
    for (let i = from; i < to; i++) if ((!needed || fits(t, i, first)) && match(t, pattern, i, to)) return true;
  }
  return false;
}

/** Whether the words after `i` can go on with a pattern, by its second step; whatever that may leave out is left to {@link run}. */
function goesOn(t: Tokens, pattern: Pattern, i: number): boolean {
  if (pattern.length < 2) return true;
  const second = pattern[1]!;
  return second < 0 || (second & Step.optional) !== 0 || (i + 1 < t.count && fits(t, i + 1, second));
}

const startsOf = new WeakMap<Word, readonly Start[]>();
const none: readonly Start[] = [];

/** The patterns that begin with a word: worked out once for each spelling. */
function startsWith(word: Word): readonly Start[] {
  if (word.elements === undefined) return word.number >= 0 ? (startsAt(0) ?? none) : none;
  let starts = startsOf.get(word);
  if (starts === undefined) {
    const all = word.elements.flatMap((element) => startsAt(element + 1) ?? none);
    starts = word.number >= 0 ? [...all, ...(startsAt(0) ?? none)] : all;
    startsOf.set(word, starts);
  }
  return starts;
}

/** All places where a rule's pattern matches, in order of the text. */
export function matchPhrases(t: Tokens): PhraseHit[] {
  const hits: PhraseHit[] = [];
  note(t);
  for (let i = 0; i < t.count; i++) {
    const word = t.word[i]!;
    if (word.elements === undefined && word.number < 0) continue;
    const starts = startsWith(word);
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- a first text is read before anything is compiled: there iterators cost more than the work
    for (let k = 0; k < starts.length; k++) {
      const pattern = starts[k]![1];
      // The step itself: only its capital can still be wanting.
      if (pattern[0]! & Step.capital && !word.capital) continue;
      if (goesOn(t, pattern, i) && hasAll(pattern, 1) && match(t, pattern, i, t.count) && scratch.first >= 0)
        hits.push({ rule: ruleAt(starts[k]![0]), first: scratch.first, last: scratch.last, from: i, to: scratch.to });
    }
  }
  return hits;
}
