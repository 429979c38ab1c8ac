import { clauses as json } from '../generated/clauses.ts';
import { landCode } from './laender.ts';
import type { SourceStatus } from '../source.ts';
import type { Text } from '../text.ts';

/** A text block, as the law of a body asks for it or practice uses it. */
export interface Clause {
  readonly id: string;
  /** Name under which a posting refers to it: `teilzeit`, `frauen`, `schwerbehinderung`, … */
  readonly name: string;
  readonly titel: string;
  readonly text: string;
  readonly laender?: readonly string[];
  readonly traeger?: readonly string[];
  /** `pflicht`: in every posting · `bedingt`: where the condition holds, and only there · `empfohlen` · `moeglich` */
  readonly pflicht: 'pflicht' | 'bedingt' | 'empfohlen' | 'moeglich';
  readonly bedingung?: {
    /** Field of the posting that decides. */
    readonly feld: string;
    /** Holds where the field is a figure below this percentage. */
    readonly unter?: number;
    /** Holds where the field is there (true) or missing (false). */
    readonly vorhanden?: boolean;
    readonly sagt: Text;
  };
  readonly gueltig_ab?: string;
  readonly gueltig_bis?: string;
  readonly norm: string;
  readonly status: SourceStatus;
  readonly geprueft: string;
  readonly hinweis?: Text;
}

export interface BodyAndDate {
  /** Any usual name or code of a Land; the federal level is `traeger: 'bund'`. */
  readonly land?: string;
  readonly traeger?: string;
  /** ISO date on which the law is asked. */
  readonly date: string;
}

let rows: readonly Clause[] | undefined;

/** Every clause, whoever it is for. */
export function allClauses(): readonly Clause[] {
  return (rows ??= JSON.parse(json) as readonly Clause[]);
}

/** Code of the Land, or `Bund`, whose law binds this body. */
export function lawOf(body: { readonly land?: string; readonly traeger?: string }): string | undefined {
  if (body.traeger === 'bund') return 'Bund';
  return body.land === undefined ? undefined : landCode(body.land);
}

/**
 * Clauses for a body on a date, one per name: the one of its own law before the general one. Without a known kind of
 * body those that are not bound to a kind come out.
 */
export function clausesFor(body: BodyAndDate): readonly Clause[] {
  const law = lawOf(body);
  const fitting = allClauses().filter(
    (c) =>
      (c.laender === undefined || (law !== undefined && c.laender.includes(law))) &&
      (c.traeger === undefined || (body.traeger !== undefined && c.traeger.includes(body.traeger))) &&
      (c.gueltig_ab === undefined || c.gueltig_ab <= body.date) &&
      (c.gueltig_bis === undefined || body.date <= c.gueltig_bis),
  );
  return fitting.filter(
    (c) => c.laender !== undefined || !fitting.some((other) => other.name === c.name && other.laender !== undefined),
  );
}

/** Whether a clause may stand: its condition held against the fields' values. Undefined where the deciding field is missing. */
export function conditionHolds(
  clause: Clause,
  valueOf: (field: string) => number | string | undefined,
): boolean | undefined {
  const { bedingung } = clause;
  if (!bedingung) return true;
  const value = valueOf(bedingung.feld);
  if (bedingung.vorhanden !== undefined) return (value !== undefined) === bedingung.vorhanden;
  if (value === undefined || bedingung.unter === undefined) return undefined;
  const percent = typeof value === 'number' ? value : readPercent(value);
  return percent === undefined ? undefined : percent < bedingung.unter;
}

/** "41 %", "41,5" → percent. */
export function readPercent(text: string): number | undefined {
  const match = /^\D{0,20}?(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|Prozent)?/.exec(text);
  const value = match ? Number(match[1]!.replace(',', '.')) : Number.NaN;
  return value >= 0 && value <= 100 ? value : undefined;
}
