import { decimalOf } from './numerals.ts';
import { groupSpan, trimmedSpan, type Span } from './span.ts';

/** One figure of a field about working time. */
export interface HoursPart extends Span {
  /** `stunden` per week, `prozent` of full time, `vzae` as a fraction of one full post. */
  readonly unit: 'stunden' | 'prozent' | 'vzae';
  /** Lower end; absent after "bis zu". */
  readonly from?: number;
  /** Upper end; absent after "mindestens". */
  readonly to?: number;
  /** Which staff the figure is for, where the field says it: the second figure of "39/41" is for civil servants. */
  readonly staff?: 'tarif' | 'besoldung';
  /** Whether the field wrote the unit; a bare "39" is taken as hours. */
  readonly explicit: boolean;
  /** "ca.", "rund", "etwa". */
  readonly about: boolean;
}

/** Working time as the field `arbeitszeit` says it. */
export interface HoursReading extends Span {
  readonly parts: readonly HoursPart[];
  /** "Vollzeit" is named. */
  readonly fullTime?: Span;
  /** "Teilzeit" is named (also "teilzeitgeeignet"), and not denied. */
  readonly partTime?: Span;
  /** Part time is refused: "nur Vollzeit", "nicht teilzeitgeeignet". */
  readonly noPartTime?: Span;
}

const number = '\\d{1,3}(?:[.,]\\d{1,3})?';
const unit =
  '(?:%|Prozent|(?:Wochen)?stunden?|(?:W)?Std\\.?|h(?![A-Za-zÀ-ÿ])|VZÄ|VZE|Vollzeitäquivalente?|Stellenanteile?)';
/** Hours and minutes, "39:50" or "39 Stunden 50 Minuten". */
const clock =
  /(?<![\d.,:])(?<h>\d{1,2})(?::|\s?(?:Std\.?|Stunden)\s(?:und\s)?)(?<m>[0-5]\d)(?:\s?Min(?:uten|\.)?)?(?!\d|\s?Uhr)/di;
const figures = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d.,:/])(?:(?<bound>mindestens|mind\\.|ab|wenigstens|bis\\szu|bis|maximal|max\\.|höchstens)\\s)?(?<about>(?:ca\\.|circa|rund|etwa)\\s)?(?<a>${number})(?:\\s?(?<ua>${unit}))?(?:\\s?(?<join>-|–|—|/|bis(?:\\szu)?|bzw\\.|oder)\\s?(?<b>${number}))?(?:\\s?(?<ub>${unit}))?(?![\\d])`,
  'dgi',
);
const fullTime = /(?<![A-Za-zÀ-ÿ])(?:in\s)?(?:Vollzeit|Ganztags[A-Za-zÀ-ÿ]{0,10}|ganztags|Voll-(?=\s))/di;
const partTime = /(?<![A-Za-zÀ-ÿ])(?:in\s)?(?:Teilzeit|teilzeit|halbtags|Jobsharing|Job-Sharing)[A-Za-zÀ-ÿ]{0,12}/di;
const refused =
  /nicht\steilzeit[A-Za-zÀ-ÿ]{0,12}|(?:nur|ausschließlich)\s(?:in\s)?Vollzeit|Teilzeit\s(?:ist\s)?(?:nicht|ausgeschlossen)|keine\sTeilzeit/di;

function unitOf(text: string | undefined, value: number): HoursPart['unit'] {
  const t = text?.toLowerCase();
  if (t === undefined) return value <= 2 ? 'vzae' : value > 48 ? 'prozent' : 'stunden';
  if (t === '%' || t.startsWith('proz')) return 'prozent';
  return t.startsWith('v') || t.startsWith('stellen') ? 'vzae' : 'stunden';
}

function partsOfMatch(match: RegExpExecArray): HoursPart[] {
  const g = match.groups!;
  const a = decimalOf(g.a!);
  const word = g.ub ?? g.ua;
  const common = { unit: unitOf(word, a), explicit: word !== undefined, about: g.about !== undefined } as const;
  if (g.b !== undefined) {
    const b = decimalOf(g.b);
    const isPair = g.join === '/' || g.join === 'bzw.';
    // "39/41" are two full weeks side by side, "75–100 %" is one range.
    if (isPair && common.unit === 'stunden') {
      const first = { ...groupSpan(match, 'a')!, ...common, from: a, to: a, staff: 'tarif' } as const;
      return [first, { ...groupSpan(match, 'b')!, ...common, from: b, to: b, staff: 'besoldung' }];
    }
    return [{ ...groupSpan(match, 0)!, ...common, from: a, to: b }];
  }
  const bound = g.bound?.toLowerCase();
  const low = bound !== undefined && /^(?:mind|ab|wenig)/.test(bound);
  const high = bound !== undefined && !low;
  return [{ ...groupSpan(match, 0)!, ...common, ...(!high && { from: a }), ...(!low && { to: a }) }];
}

/** Reads `39/41`, `75–100 %`, `mindestens 30 Stunden`, `19,5 Std.`, `0,5 VZÄ`, `39:50`, `Vollzeit`, `Teilzeit`. */
export function readHours(text: string): HoursReading {
  const fullSpan = fullTime.exec(text);
  const refusal = refused.exec(text);
  const part = partTime.exec(text) ?? /(?<![A-Za-zÀ-ÿ])Voll-\s(?:und|oder)\sTeilzeit/di.exec(text);
  const parts: HoursPart[] = [];
  const time = clock.exec(text);
  if (time) {
    const value = Number(time.groups!.h) + Number(time.groups!.m) / 60;
    parts.push({ ...groupSpan(time, 0)!, unit: 'stunden', from: value, to: value, explicit: true, about: false });
  } else {
    for (const match of text.matchAll(figures)) parts.push(...partsOfMatch(match));
  }
  return {
    ...trimmedSpan(text),
    parts,
    ...(fullSpan && { fullTime: groupSpan(fullSpan, 0)! }),
    ...(part && !refusal && { partTime: groupSpan(part, 0)! }),
    ...(refusal && { noPartTime: groupSpan(refusal, 0)! }),
  };
}
