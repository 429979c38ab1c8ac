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

/** Patterns that are read when first needed: most rules never meet a word of theirs. */
export class Patterns {
  readonly #sources: readonly string[];
  #compiled: readonly Pattern[] | undefined;

  constructor(sources: readonly string[] | undefined) {
    this.#sources = sources ?? [];
  }

  get empty(): boolean {
    return this.#sources.length === 0;
  }

  get all(): readonly Pattern[] {
    return (this.#compiled ??= this.#sources.map(compile));
  }
}

/** A rule with its contexts ready to be read. */
export interface Rule extends Omit<PackedRule, 'patterns' | 'unless' | 'before' | 'after' | 'milder'> {
  readonly unless: Patterns;
  readonly before: Patterns;
  readonly after: Patterns;
  readonly milder: Patterns;
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

/** A pattern at its first word; the rest is read when that word turns up. */
interface Start {
  readonly rule: Rule;
  readonly source: string;
  pattern: Pattern | undefined;
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

const compile = (source: string): Pattern => source.split(' ').map(step);

let compiled: Compiled | undefined;

function load(): Compiled {
  const byElement: (Start[] | undefined)[] = [];
  const byNumber: Start[] = [];
  for (const packed of JSON.parse(packedRules) as PackedRule[]) {
    const { unless, before, after, milder } = packed;
    const rule: Rule = {
      ...packed,
      unless: new Patterns(unless),
      before: new Patterns(before),
      after: new Patterns(after),
      milder: new Patterns(milder),
    };
    for (const source of packed.patterns) {
      const start: Start = { rule, source, pattern: undefined };
      if (source.startsWith('=')) byNumber.push(start);
      else (byElement[parseInt(source, 10)] ??= []).push(start);
    }
  }
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
      for (let m = i; m < i + skip && open; m++) if (m < t.count && t.gap[m]! & (Gap.stop | Gap.address)) open = false;
      if (open && run(t, pattern, k + 1, i + skip, limit, out)) return true;
    }
    return false;
  }
  if (i < limit && !(k > 0 && t.gap[i]! & (Gap.stop | Gap.address)) && fits(t, i, s)) {
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
export function occurs(t: Tokens, patterns: Patterns, from: number, to: number): boolean {
  if (patterns.empty) return false;
  for (const pattern of patterns.all) for (let i = from; i < to; i++) if (match(t, pattern, i, to)) return true;
  return false;
}

/** All places where a rule's pattern matches, in order of the text. */
export function matchPhrases(t: Tokens): PhraseHit[] {
  const { byElement, byNumber } = (compiled ??= load());
  const hits: PhraseHit[] = [];
  const attempt = (starts: readonly Start[], i: number): void => {
    for (const start of starts) {
      const { rule } = start;
      const pattern = (start.pattern ??= compile(start.source));
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
