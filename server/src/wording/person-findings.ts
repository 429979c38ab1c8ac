import type { Severity } from '../messages/finding.ts';
import { formMessage, formWords } from './form-messages.ts';
import { titled } from './fix-titles.ts';
import { personFixes } from './person-fixes.ts';
import { defaultMarker } from './styles.ts';
import type { PersonHit } from './persons.ts';
import type { Tokens } from './tokens.ts';
import type { ProseFinding, ProseFix, ProseOptions } from './types.ts';

class PersonFinding implements ProseFinding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly category = 'gender-form';
  readonly characteristic = 'geschlecht';
  readonly severity: Severity;
  readonly law: readonly string[];
  readonly #t: Tokens;
  readonly #hit: PersonHit;
  readonly #options: ProseOptions;
  readonly #first: boolean;
  #fixes: readonly ProseFix[] | undefined;

  constructor(t: Tokens, hit: PersonHit, options: ProseOptions, first: boolean) {
    this.#t = t;
    this.#hit = hit;
    this.#options = options;
    this.#first = first;
    this.start = hit.start;
    this.end = hit.end;
    this.rule = hit.rule;
    this.severity = hit.severity;
    this.law = formWords(hit.rule).law;
  }

  get fixes(): readonly ProseFix[] {
    return (this.#fixes ??= titled(personFixes(this.#t, this.#hit, this.#options.style), this.#options.lang));
  }

  /** The better wording in the message is the first repair, so it is worked out with it. */
  get message(): string {
    const lang = this.#options.lang ?? 'de';
    const marker = this.#options.style?.marker ?? defaultMarker;
    const x = this.#t.text.slice(this.start, this.end);
    const best = this.fixes[0]?.edits[0]?.newText;
    const fallback = lang === 'de' ? 'eine Form, die alle anspricht' : 'a form that addresses everyone';
    const b = best === undefined ? fallback : lang === 'de' ? `„${best}“` : `“${best}”`;
    return formMessage(this.rule, lang, this.#first, { x, b, m: marker, t: `${x} ${marker}` });
  }
}

/** The finding for a person noun or marker; `seen` remembers which rules have been explained in this text. */
export function personFinding(t: Tokens, hit: PersonHit, options: ProseOptions, seen: Set<string>): ProseFinding {
  const first = !seen.has(hit.rule);
  seen.add(hit.rule);
  return new PersonFinding(t, hit, options, first);
}
