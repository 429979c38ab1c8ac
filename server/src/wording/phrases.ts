import type { PackedRule } from '../../../schemas/wording.ts';
import { packedRules } from '../../../schemas/generated/wording.ts';
import { Gap, type Tokens } from './tokens.ts';

/** One step of a pattern. */
interface Step {
  /** Element index, -1 for a number, -2 for a gap. */
  readonly element: number;
  readonly low: number;
  readonly high: number;
  readonly optional: boolean;
  /** Not part of the reported span. */
  readonly context: boolean;
  readonly capital: boolean;
}
type Pattern = readonly Step[];

/** A rule with its patterns ready to run. */
export interface Rule extends Omit<PackedRule, 'patterns' | 'unless' | 'before' | 'after' | 'milder'> {
  readonly order: number;
  readonly unless: readonly Pattern[];
  readonly before: readonly Pattern[];
  readonly after: readonly Pattern[];
  readonly milder: readonly Pattern[];
}

/** A rule's pattern found in a text: token indices, `last` inclusive. */
export interface PhraseHit {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
  /** Including context words. */
  readonly from: number;
  readonly to: number;
}

interface Start {
  readonly rule: Rule;
  readonly pattern: Pattern;
}
interface Compiled {
  readonly byElement: readonly (readonly Start[] | undefined)[];
  readonly byNumber: readonly Start[];
}

function step(source: string): Step {
  let s = source;
  let optional = false;
  let context = false;
  let capital = false;
  for (;;) {
    const last = s.charAt(s.length - 1);
    if (last === '?') optional = true;
    else if (last === '^') context = true;
    else if (last === '!') capital = true;
    else break;
    s = s.slice(0, -1);
  }
  const base = { optional, context, capital };
  if (s.startsWith('_')) return { ...base, element: -2, low: 0, high: Number(s.slice(1) || '1') };
  if (s.startsWith('=')) {
    const [low, high] = s.slice(1).split('..');
    return {
      ...base,
      element: -1,
      low: low ? Number(low) : 0,
      high: high ? Number(high) : low ? Number(low) : Infinity,
    };
  }
  return { ...base, element: Number(s), low: 0, high: 0 };
}

const compile = (sources: readonly string[] | undefined): readonly Pattern[] =>
  (sources ?? []).map((s) => s.split(' ').map(step));

let compiled: Compiled | undefined;

function load(): Compiled {
  const byElement: (Start[] | undefined)[] = [];
  const byNumber: Start[] = [];
  (JSON.parse(packedRules) as PackedRule[]).forEach((packed, order) => {
    const rule: Rule = {
      ...packed,
      order,
      unless: compile(packed.unless),
      before: compile(packed.before),
      after: compile(packed.after),
      milder: compile(packed.milder),
    };
    for (const pattern of compile(packed.patterns)) {
      // A pattern may begin with optional steps: it starts at each of them and at the first step it needs.
      for (let k = 0; k < pattern.length; k++) {
        const first = pattern[k]!;
        const start = { rule, pattern: k === 0 ? pattern : pattern.slice(k) };
        if (first.element === -1) byNumber.push(start);
        else if (first.element >= 0) (byElement[first.element] ??= []).push(start);
        if (!first.optional) break;
      }
    }
  });
  return { byElement, byNumber };
}

function fits(t: Tokens, i: number, s: Step): boolean {
  const word = t.word[i]!;
  if (s.element === -1) return word.number >= s.low && word.number <= s.high;
  if (s.capital && !word.capital) return false;
  return word.elements?.includes(s.element) ?? false;
}

/** Where the rest of a pattern ends: fills `out` with first, last and outer end; the longest reading wins. */
function run(
  t: Tokens,
  pattern: Pattern,
  k: number,
  i: number,
  limit: number,
  out: { first: number; last: number; to: number },
): boolean {
  if (k === pattern.length) return true;
  const s = pattern[k]!;
  if (s.element === -2) {
    for (let skip = s.high; skip >= 0; skip--) {
      if (i + skip > limit) continue;
      let open = true;
      for (let m = i; m < i + skip && open; m++) if (m < t.count && t.gap[m]! & Gap.stop) open = false;
      if (open && run(t, pattern, k + 1, i + skip, limit, out)) return true;
    }
    return false;
  }
  if (i < limit && !(k > 0 && t.gap[i]! & Gap.stop) && fits(t, i, s)) {
    const { first, last, to } = out;
    if (!s.context) {
      if (out.first < 0) out.first = i;
      out.last = i;
    }
    out.to = i;
    if (run(t, pattern, k + 1, i + 1, limit, out)) return true;
    out.first = first;
    out.last = last;
    out.to = to;
  }
  return s.optional && run(t, pattern, k + 1, i, limit, out);
}

const scratch = { first: -1, last: -1, to: -1 };
function match(t: Tokens, pattern: Pattern, i: number, limit: number): boolean {
  scratch.first = -1;
  scratch.last = -1;
  scratch.to = -1;
  return run(t, pattern, 0, i, limit, scratch);
}

/** Whether one of the patterns occurs between two tokens (`to` exclusive). */
export function occurs(t: Tokens, patterns: readonly Pattern[], from: number, to: number): boolean {
  for (const pattern of patterns) for (let i = from; i < to; i++) if (match(t, pattern, i, to)) return true;
  return false;
}

/** All places where a rule's pattern matches, in order of the text. */
export function matchPhrases(t: Tokens): PhraseHit[] {
  const { byElement, byNumber } = (compiled ??= load());
  const hits: PhraseHit[] = [];
  const attempt = (starts: readonly Start[], i: number): void => {
    for (const { rule, pattern } of starts) {
      if (match(t, pattern, i, t.count) && scratch.first >= 0)
        hits.push({ rule, first: scratch.first, last: scratch.last, from: i, to: scratch.to });
    }
  };
  for (let i = 0; i < t.count; i++) {
    const word = t.word[i]!;
    if (word.elements !== undefined) {
      for (const element of word.elements) {
        const starts = byElement[element];
        if (starts !== undefined) attempt(starts, i);
      }
    }
    if (word.number >= 0) attempt(byNumber, i);
  }
  return hits;
}
