import type { Span } from '../dates/span.ts';
import type { SourceStatus } from '../source.ts';
import type { Text } from '../text.ts';

/**
 * Table family of a grade: E general, S social and childcare, P/KR nursing, Ä doctors (TdL), EG with Roman numerals
 * (doctors VKA), TE Tätigkeitsebene (TV-BA), A/B/R/W/C Besoldung, BAT the old Vergütungsgruppen.
 */
export type Family = 'E' | 'S' | 'P' | 'KR' | 'Ä' | 'EG' | 'TE' | 'A' | 'B' | 'R' | 'W' | 'C' | 'BAT';

/** Career track or entry office named with a grade: `1.2`, `2.1` (Laufbahngruppe.Einstiegsamt) or `eD` to `hD`. */
export type Track = '1.1' | '1.2' | '2.1' | '2.2' | 'eD' | 'mD' | 'gD' | 'hD';

/** A grade as it stands in the text. */
export interface GradeRead extends Span {
  /** Canonical form without system: `E 9a`, `E 13Ü`, `A 13`, `TE IV`. */
  readonly grade: string;
  readonly family: Family;
  /** Digits or Roman numeral. */
  readonly number: string;
  /** `a` to `d`, or empty. */
  readonly letter: string;
  /** "Ü": only for transferred staff. */
  readonly ue: boolean;
  /** Amtszulage: "A 13 Z", "A 9 m. Z.", "A 9 + AZ". */
  readonly zulage: boolean;
  readonly track?: Track;
  /** The grade, with the track and allowance that belong to it. */
  readonly whole: Span;
  /** False for the second half of "9a/9b", which borrows its family from the first. */
  readonly named: boolean;
  /** Written in a form one would leave as it is. */
  readonly wellSpelled: boolean;
}

/** A pay system as it stands in the text. */
export interface SystemRead extends Span {
  /** Known system, `besoldung-nw` and the like for civil service; absent where the name is unknown. */
  readonly id?: string;
  /** As written, blanks collapsed. */
  readonly text: string;
  /** Canonical name; the text itself where the system is unknown. */
  readonly name: string;
  readonly order: 'tarif' | 'besoldung';
  readonly wellSpelled: boolean;
}

export type AmountUnit = 'stunde' | 'monat' | 'jahr';

/** An amount or band in euro. */
export interface AmountRead extends Span {
  /** Lower end in euro; absent after "bis zu". */
  readonly from?: number;
  /** Upper end in euro; absent after "ab". */
  readonly to?: number;
  /** Absent where the text does not say; then a month is meant above 1,000 euro, as a rule. */
  readonly unit?: AmountUnit;
  readonly about: boolean;
}

export type ConditionKind =
  /** "bei Vorliegen der tariflichen / persönlichen Voraussetzungen", "je nach Qualifikation" */
  | 'voraussetzungen'
  /** "vorbehaltlich der Stellenbewertung", "die Bewertung steht noch aus" */
  | 'bewertung'
  /** "erst nach dem Lehrgang", "nach Abschluss der Ausbildung" */
  | 'abschluss'
  /** "zuzüglich Zulage", "plus Fachkräftezulage" */
  | 'zulage'
  /** "Stufenzuordnung nach § 16" */
  | 'stufe-nach-erfahrung';

export interface ConditionRead extends Span {
  readonly kind: ConditionKind;
}

/** What stands between two grades. */
export interface JoinerRead extends Span {
  /** `bereich`: from … to; `oder`: one of them; `und`: both. */
  readonly kind: 'bereich' | 'oder' | 'und';
}

export type PayKind =
  /** a grade of a collective agreement or its system */
  | 'tarif'
  | 'besoldung'
  /** both in one field */
  | 'beides'
  | 'aussertariflich'
  | 'stundenlohn'
  /** amounts without a grade */
  | 'betrag'
  | 'minijob'
  | 'ausbildung'
  | 'unbezahlt'
  | 'unbekannt';

/** What is wrong or unclear about a pay field; `start`/`end` say where. Texts belong to the rules. */
export type PayProblem = Span &
  (
    | { readonly code: 'empty' | 'not-read' }
    /** a system is named, no grade */
    | { readonly code: 'no-grade'; readonly system: string }
    | { readonly code: 'system-missing'; readonly grade: string; readonly canonical?: string }
    /** "TVöD" without its part, "TV-N" without the Land */
    | { readonly code: 'system-part-missing'; readonly system: string; readonly canonical?: string }
    | { readonly code: 'system-unknown'; readonly system: string }
    | { readonly code: 'two-systems'; readonly systems: readonly string[] }
    /** "TVöD-S" (savings banks) with an S grade (social staff) */
    | { readonly code: 'system-mixup'; readonly system: string; readonly grade: string; readonly canonical: string }
    /** the grade does not exist there; without `system` it exists nowhere */
    | {
        readonly code: 'grade-not-in-system';
        readonly grade: string;
        readonly system?: string;
        readonly meant: readonly string[];
        readonly certain: boolean;
      }
    | {
        readonly code: 'legacy-grade';
        readonly grade: string;
        readonly legacy: string;
        readonly why: Text;
        readonly meant: readonly string[];
        readonly status: SourceStatus;
      }
    | { readonly code: 'upper-bound-only'; readonly grade: string }
    | { readonly code: 'several-grades-no-condition'; readonly grades: readonly string[] }
    | { readonly code: 'spelling'; readonly canonical: string }
    /** "A 6" without a Land: which Besoldungsordnung? */
    | { readonly code: 'land-missing' }
    /** "LBesG" where the order "LBesO A NRW" is meant */
    | { readonly code: 'order-not-named'; readonly canonical: string }
    /** tariff grade and Besoldungsgruppe in one field */
    | { readonly code: 'both-orders'; readonly entgelt: string; readonly besoldung: string }
    /** "A 9": top of one Laufbahngruppe, bottom of the next */
    | { readonly code: 'track-missing'; readonly grade: string }
    /** "mittlerer Dienst" in a Land that speaks of Laufbahngruppen */
    | { readonly code: 'track-old-term'; readonly track: Track }
    /** entry office and grade do not fit: LG 2.1 begins above A 6 */
    | {
        readonly code: 'track-not-for-grade';
        readonly grade: string;
        readonly track: Track;
        readonly from: string;
        readonly status: SourceStatus;
      }
    /** a step is promised; it depends on the person */
    | { readonly code: 'step-named'; readonly step: string }
    /** "520-Euro-Job": the limit moves with the minimum wage */
    | { readonly code: 'minijob-limit'; readonly amount: number }
    /** "E 11 bis E 9c" */
    | { readonly code: 'range-inverted'; readonly from: string; readonly to: string }
    | { readonly code: 'amount-inverted'; readonly from: number; readonly to: number }
  );

export type PayProblemCode = PayProblem['code'];

/** Everything a pay field says. All positions are UTF-16 offsets in the text that was read. */
export interface PayReading {
  readonly kind: PayKind;
  readonly grades: readonly GradeRead[];
  /** Every system named, in order. */
  readonly systems: readonly SystemRead[];
  /** The system the grades belong to, parts derived from employer and Land where the text leaves them open. */
  readonly system?: string;
  /** Code of the Land, or `Bund`, where text or hint name it. */
  readonly land?: string;
  /** "bis", "bis zur", "max." before the first grade. */
  readonly bis?: Span;
  readonly joiner?: JoinerRead;
  readonly amounts: readonly AmountRead[];
  readonly conditions: readonly ConditionRead[];
  /** "Stufe 3" */
  readonly steps: readonly (Span & { readonly step: string })[];
  /** Stretches with words that were not understood. */
  readonly unread: readonly Span[];
  readonly problems: readonly PayProblem[];
  /** From the first to the last token of grade and system: what `canonical` replaces. */
  readonly core?: Span;
  /** The core as it is best written; absent where words stand inside that were not understood. */
  readonly canonical?: string;
}

export interface PayHint {
  /** `kommune`, `land`, `bund`, `hochschule`, `anstalt`, `kirche` */
  readonly traeger?: string;
  /** Any usual name or code of a Land, or `Bund`. */
  readonly land?: string;
}
