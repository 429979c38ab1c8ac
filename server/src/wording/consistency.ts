import type { Severity } from '../messages/finding.ts';
import { quotedWords } from './context.ts';
import { titled, type Repair } from './fix-titles.ts';
import { formFixes } from './form-fixes.ts';
import { formMessage, formWords } from './form-messages.ts';
import { formUses, type FormUse } from './forms.ts';
import { tokenise, type Tokens } from './tokens.ts';
import type { GenderForm, ProseFinding, ProseFix, ProseOptions } from './types.ts';
import { oneOf } from './word-list.ts';

const isDu = oneOf('du dich dir dein deine deinem deinen deiner deines');
const isSie = oneOf('sie ihnen');

/** A text of a posting with the section it stands in. */
export interface ProsePart {
  readonly text: string;
  /** What {@link partStyle} found in the text, if it is at hand. */
  readonly style?: PartStyle;
  readonly section?: string;
  /** A text of the house that the posting shows: its forms are the house's business, its way of address is not. */
  readonly addressOnly?: boolean;
}

/** What a text shows of its author's style, whatever stands around it. */
export interface PartStyle {
  readonly text: string;
  readonly uses: readonly UseIn[];
  readonly addresses: readonly Address[];
}

/** A gender form with the tokens it stands among. */
interface UseIn {
  readonly t: Tokens;
  readonly use: FormUse;
}

/** Reads the style of one text; the same for as long as the text is. Most texts show none, and then their tokens are let go. */
export const partStyle = (t: Tokens): PartStyle => ({
  text: t.text,
  uses: formUses(t).map((use) => ({ t, use })),
  addresses: addresses(t),
});

/** A finding on style across a whole posting; `part` is the index of its text. */
export interface ConsistencyFinding extends ProseFinding {
  readonly part: number;
}

interface Place extends UseIn {
  readonly part: number;
}

const signForms: ReadonlySet<GenderForm> = new Set<GenderForm>([
  'stern',
  'doppelpunkt',
  'unterstrich',
  'mittelpunkt',
  'schraegstrich',
  'binnen-i',
]);

function majority(places: readonly Place[]): GenderForm | undefined {
  const count = new Map<GenderForm, number>();
  for (const { use } of places) count.set(use.form, (count.get(use.form) ?? 0) + 1);
  let best: GenderForm | undefined;
  for (const [form, n] of count) if (best === undefined || n > count.get(best)!) best = form;
  return best;
}

function forbidden(form: GenderForm, options: ProseOptions): boolean {
  const style = options.style;
  if (style?.verboten?.includes(form) === true) return true;
  // A house that writes pairs or neutral words has decided against signs.
  return (style?.form === 'paar' || style?.form === 'neutral') && signForms.has(form);
}

class FormFinding implements ConsistencyFinding {
  readonly category = 'gender-form';
  readonly characteristic = 'geschlecht';
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly law: readonly string[];
  readonly #place: Place;
  readonly #target: GenderForm;
  readonly #lang: 'de' | 'en';
  readonly #first: boolean;
  #repairs: readonly Repair[] | undefined;

  constructor(place: Place, rule: string, severity: Severity, target: GenderForm, lang: 'de' | 'en', first: boolean) {
    this.#place = place;
    this.#target = target;
    this.#lang = lang;
    this.#first = first;
    this.part = place.part;
    this.start = place.t.start[place.use.first]!;
    this.end = place.t.end[place.use.last]!;
    this.rule = rule;
    this.severity = severity;
    this.law = formWords(rule).law;
  }

  #made(): readonly Repair[] {
    const { t, use } = this.#place;
    return (this.#repairs ??= quotedWords(t, use.first) > 0 ? [] : formFixes(t, use, this.#target));
  }

  get fixes(): readonly ProseFix[] {
    return titled(this.#made(), this.#lang);
  }

  get message(): string {
    const better = this.#made()[0]?.said;
    const b =
      better === undefined
        ? this.#lang === 'de'
          ? 'eine Form durchgehend'
          : 'one form throughout'
        : this.#lang === 'de'
          ? `„${better}“`
          : `“${better}”`;
    return formMessage(this.rule, this.#lang, this.#first, { x: this.#place.t.text.slice(this.start, this.end), b });
  }
}

function formFindings(places: readonly Place[], options: ProseOptions): ConsistencyFinding[] {
  const lang = options.lang ?? 'de';
  const chosen = options.style?.form;
  const allowed = places.filter(({ use }) => !forbidden(use.form, options));
  const main = chosen !== undefined && !forbidden(chosen, options) ? chosen : majority(allowed);
  const target = main === undefined || main === 'neutral' ? 'paar' : main;
  const found: ConsistencyFinding[] = [];
  const seen = new Set<string>();
  for (const place of places) {
    const { form } = place.use;
    const bad = forbidden(form, options);
    // One pair beside signs does no harm and reads well; pairs count only where they are the rule.
    if (!bad && (main === undefined || form === main || form === 'paar')) continue;
    const rule = bad ? 'gender-form/unerlaubte-form' : 'gender-form/gemischt';
    found.push(new FormFinding(place, rule, bad ? 'warning' : 'info', target, lang, !seen.has(rule)));
    seen.add(rule);
  }
  return found;
}

interface Address {
  readonly start: number;
  readonly end: number;
  readonly du: boolean;
}

/** An address in one of several texts. */
interface AddressAt extends Address {
  readonly part: number;
}

function addresses(t: Tokens): Address[] {
  const found: Address[] = [];
  for (let i = 0; i < t.count; i++) {
    const { low, capital } = t.word[i]!;
    const du = isDu(low);
    const sie = capital && isSie(low);
    if ((du || sie) && quotedWords(t, i) === 0) found.push({ start: t.start[i]!, end: t.end[i]!, du });
  }
  return found;
}

/** Sie and du in one posting: the rarer one is reported, once per text. */
function addressFindings(
  all: readonly AddressAt[],
  parts: readonly PartStyle[],
  options: ProseOptions,
): ConsistencyFinding[] {
  const du = all.filter((a) => a.du).length;
  const want = options.style?.anrede;
  const keepDu = want === undefined ? du > all.length - du : want === 'du';
  if (want === undefined && (du === 0 || du === all.length)) return [];
  const lang = options.lang ?? 'de';
  const rule = 'gender-form/anrede';
  const seen = new Set<number>();
  return all
    .filter((a) => a.du !== keepDu)
    .filter((a) => !seen.has(a.part) && seen.add(a.part))
    .map(({ part, start, end }, n): ConsistencyFinding => {
      const x = parts[part]!.text.slice(start, end);
      const message = formMessage(rule, lang, n === 0, { x, a: keepDu ? 'du' : 'Sie' });
      return {
        part,
        start,
        end,
        rule,
        category: 'gender-form',
        severity: 'info',
        message,
        law: formWords(rule).law,
        fixes: [],
      };
    });
}

/**
 * What one text alone cannot show: gender forms mixed within a posting, forms the house does not want, Sie and du side by side.
 * Findings come in the order of the parts.
 */
export function checkConsistency(
  parts: readonly ProsePart[],
  options: ProseOptions & {
    /** The texts are not read together, as those of a house file: an apprentice's "du" may stand beside "Sie". */
    readonly addressPerPart?: boolean;
  } = {},
): ConsistencyFinding[] {
  const styles = parts.map((part) => part.style ?? partStyle(tokenise(part.text)));
  const places = styles.flatMap(({ uses }, part) =>
    parts[part]!.addressOnly === true ? [] : uses.map((use): Place => ({ part, ...use })),
  );
  const all = styles.flatMap(({ addresses }, part) => addresses.map((address): AddressAt => ({ part, ...address })));
  const groups = options.addressPerPart === true ? styles.map((_, i) => all.filter(({ part }) => part === i)) : [all];
  const addressed = groups.flatMap((group) => addressFindings(group, styles, options));
  return [...formFindings(places, options), ...addressed].sort((a, b) => a.part - b.part || a.start - b.start);
}
