import { isAllowed } from './agg-reason.ts';
import type { Characteristic } from '../../../schemas/rule-meta.ts';
import type { Severity } from '../messages/finding.ts';
import { citesStatute, isDiversityClause, isNegated, quotedWords, refersToThing } from './context.ts';
import { titled } from './fix-titles.ts';
import { phraseFixes } from './phrase-fixes.ts';
import { matchPhrases, occurs, type PhraseHit, type Rule } from './phrases.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import type { ProseFinding, ProseFix, ProseOptions } from './types.ts';
import { oneOf } from './word-list.ts';
import { W } from './words.ts';

/** Sections of a posting, and the shorter list the rules speak of. */
const sectionOf: Readonly<Record<string, string>> = {
  zwingend: 'anforderungen',
  erwartet: 'anforderungen',
  wuenschenswert: 'anforderungen',
  profil: 'anforderungen',
  titelzusatz: 'titel',
};
const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };
const lower: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };
const training =
  /^(?:ausbildung|anwaerter|anwärter|trainee|referendariat|vorbereitungsdienst|praktikum|studium|qualifizierungsstelle|freiwilligendienst|hilfskraft)/i;
const publicBodies = /^(?:kommune|stadt|kreis|landkreis|gemeinde|land|bund|hochschule|universit)/i;

/** The section a rule is asked about. */
export function ruleSection(section: string | undefined): string | undefined {
  return section === undefined ? undefined : (sectionOf[section] ?? section);
}

function counts(rule: Rule, section: string | undefined): boolean {
  if (section === undefined) return rule.needsSection !== true;
  if (rule.only !== undefined && !rule.only.includes(section)) return false;
  return rule.notIn?.includes(section) !== true;
}

/** The level after all that the sentence and the posting say, or undefined when there is nothing to say. */
function levelOf(t: Tokens, hit: PhraseHit, options: ProseOptions): Severity | undefined {
  const { rule } = hit;
  const from = sentenceStart(t, hit.from);
  const to = sentenceEnd(t, hit.to);
  if (occurs(t, rule.unless, from, to) && !occurs(t, rule.despite, from, to)) return undefined;
  if (occurs(t, rule.before, Math.max(from, hit.first - 3), hit.first)) return undefined;
  if (occurs(t, rule.after, hit.last + 1, Math.min(to, hit.last + 4))) return undefined;
  if (rule.negated !== true && isNegated(t, hit.first, hit.last)) return undefined;
  if (rule.diversity !== true && isDiversityClause(t, hit.first)) return undefined;
  let level = rule.level as Severity;
  if (rule.training !== undefined && options.art !== undefined && training.test(options.art)) {
    if (rule.training === 'still') return undefined;
    level = 'info';
  }
  const body = options.traeger;
  if (body !== undefined && rule.church !== undefined) {
    if (/^kirch/i.test(body)) {
      if (rule.church === 'still') return undefined;
      level = 'info';
    } else if (level === 'warning' && publicBodies.test(body)) level = 'error';
  }
  if (options.beamte === true && rule.civil !== undefined) {
    if (rule.civil === 'still') return undefined;
    level = rule.civil as Severity;
  }
  if (level !== 'info' && occurs(t, rule.milder, from, to)) level = 'info';
  if (rule.characteristic !== '' && isAllowed(rule.characteristic, options.begruendung)) level = 'info';
  if (level !== 'info' && citesStatute(t, hit.first)) level = lower[level];
  return level;
}

class AggFinding implements ProseFinding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly category: 'agg' | 'gender-form';
  readonly severity: Severity;
  readonly message: string;
  readonly law: readonly string[];
  declare readonly characteristic?: Characteristic | 'mehrere';
  readonly #t: Tokens;
  readonly #hit: PhraseHit;
  readonly #lang: 'de' | 'en' | undefined;
  #fixes: readonly ProseFix[] | undefined;

  constructor(
    t: Tokens,
    hit: PhraseHit,
    severity: Severity,
    message: string,
    { start, end }: { start: number; end: number },
    lang: 'de' | 'en' | undefined,
  ) {
    this.#t = t;
    this.#lang = lang;
    this.#hit = hit;
    this.start = start;
    this.end = end;
    this.rule = hit.rule.id;
    this.category = hit.rule.category as 'agg' | 'gender-form';
    this.severity = severity;
    this.message = message;
    this.law = hit.rule.law;
    if (hit.rule.characteristic !== '') this.characteristic = hit.rule.characteristic as Characteristic;
  }

  get fixes(): readonly ProseFix[] {
    return (this.#fixes ??=
      quotedWords(this.#t, this.#hit.first) > 0 || isTruncated(this.#t, this.#hit)
        ? []
        : titled(phraseFixes(this.#t, this.#hit, this.start, this.end), this.#lang));
  }
}

/** Where a find stands. "(männlich)" and "(männl.)" read better with their brackets. */
function span(t: Tokens, hit: PhraseHit): { start: number; end: number } {
  const start = t.start[hit.first]!;
  const end = t.end[hit.last]!;
  const close = t.text.charAt(end) === '.' ? end + 1 : end;
  const isBracketed = t.text.charAt(start - 1) === '(' && t.text.charAt(close) === ')';
  return isBracketed ? { start: start - 1, end: close + 1 } : { start, end };
}

/** "(männlich)" wherever it stands; commas or dashes on both sides only behind a noun of the pattern: "Fachkraft, männlich, für …". */
function isSetOff(t: Tokens, { first, last, from }: PhraseHit): boolean {
  const brackets = Gap.open | Gap.close;
  const apart = from < first ? brackets | Gap.comma | Gap.dash : brackets;
  return (t.gap[first]! & apart) !== 0 && (last + 1 === t.count || (t.gap[last + 1]! & (apart | Gap.stop)) !== 0);
}

/** "Sehr gute Deutsch- und Englischkenntnisse": the find ends within a word whose rest stands further on. */
function isTruncated(t: Tokens, { last }: PhraseHit): boolean {
  return last + 1 < t.count && (t.gap[last + 1]! & Gap.truncated) !== 0;
}

const isSurname = oneOf('jung christ deutsch ledig fromm');

/** "Petra Jung, mobil erreichbar", "Frau Dr. Jung": words of the rules that are surnames behind a first name or a title. */
function isName(t: Tokens, i: number): boolean {
  const word = t.word[i]!;
  if (i === 0 || !word.capital || !isSurname(word.low)) return false;
  // "TEAM JUNG UND DYNAMISCH": in capitals throughout nothing is told apart.
  const spelled = t.text.slice(t.start[i], t.end[i]);
  if (spelled === spelled.toUpperCase()) return false;
  const before = t.word[i - 1]!;
  if (before.bits & W.honorific) return true;
  if (t.gap[i] !== 0 || !before.capital) return false;
  // A first name no list has: "Ayşe Jung", but not "Gesucht Jung".
  const isPlain = !(before.bits & (W.det | W.prep | W.pron | W.verb | W.conj | W.contraction));
  return (before.bits & W.firstName) !== 0 || (isPlain && i - 1 > sentenceStart(t, i));
}

function better(a: { hit: PhraseHit; level: Severity }, b: { hit: PhraseHit; level: Severity }): boolean {
  const byLevel = rank[a.level] - rank[b.level];
  if (byLevel !== 0) return byLevel > 0;
  return a.hit.last - a.hit.first > b.hit.last - b.hit.first;
}

/** No hit has more words. */
const longestHit = 60;

/** Findings of all phrase rules. */
export function findAgg(t: Tokens, options: ProseOptions): ProseFinding[] {
  const hits = matchPhrases(t);
  if (hits.length === 0) return [];
  const section = ruleSection(options.section);
  const kept: { hit: PhraseHit; level: Severity }[] = [];
  for (const hit of hits) {
    if (!counts(hit.rule, section)) continue;
    if (hit.rule.setOff === true && !isSetOff(t, hit)) continue;
    if (isName(t, hit.first) || isName(t, hit.last)) continue;
    if (hit.rule.ofPerson === true && refersToThing(t, hit.first)) continue;
    const level = levelOf(t, hit, options);
    if (level === undefined) continue;
    const next = { hit, level };
    // Of overlapping findings of one kind the graver, then the longer, stays.
    let beaten = false;
    for (let k = kept.length - 1; k >= 0; k--) {
      const old = kept[k]!;
      // Hits come nearly in order, so nothing further back can overlap.
      if (old.hit.last + longestHit < hit.first) break;
      if (old.hit.last < hit.first || old.hit.first > hit.last || old.hit.rule.category !== hit.rule.category) continue;
      if (better(next, old)) kept.splice(k, 1);
      else beaten = true;
    }
    if (!beaten) kept.push(next);
  }
  const seen = new Set<string>();
  return kept.map(({ hit, level }) => {
    const place = span(t, hit);
    const [was, why, what] = options.lang === 'en' ? hit.rule.en : hit.rule.de;
    const found = t.text.slice(t.start[hit.first], t.end[hit.last]).replace(/\s+/g, ' ');
    const said = was.replace('{x}', () => found);
    // Said in full once; after that the short form.
    const message = seen.has(hit.rule.id) ? `${said} ${what}` : `${said} ${why} ${what}`;
    seen.add(hit.rule.id);
    return new AggFinding(t, hit, level, message, place, options.lang);
  });
}
