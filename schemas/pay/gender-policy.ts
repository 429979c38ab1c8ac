import { genderPolicy as json } from '../generated/gender-policy.ts';
import { lawOf, type BodyAndDate } from './clauses.ts';
import { aliasKey } from './keys.ts';
import type { SourceStatus } from '../source.ts';
import type { Text } from '../text.ts';

/** Gender forms a policy speaks of; `kennzeichnung` is the marker in brackets: (m/w/d). */
export type GenderForm =
  'stern' | 'doppelpunkt' | 'unterstrich' | 'mediopunkt' | 'binnen-i' | 'paarform' | 'kennzeichnung';

/** What a body forbids, demands or allows. */
export interface GenderPolicy {
  readonly id: string;
  readonly koerper: string;
  readonly laender?: readonly string[];
  readonly traeger?: readonly string[];
  /** Only these municipalities. */
  readonly orte?: readonly string[];
  /** Only this part of the body: `schulen`. */
  readonly bereich?: string;
  /** Binds job titles only. */
  readonly nur_titel?: boolean;
  readonly bindet: Text;
  readonly verbietet: readonly GenderForm[];
  readonly verlangt: readonly GenderForm[];
  readonly erlaubt: readonly GenderForm[];
  /** An equality act speaks of feminine and masculine form; whether a star satisfies it is not decided. */
  readonly paarform?: 'pflicht' | 'soll';
  /** Year, month or day, ISO. */
  readonly seit?: string;
  readonly bis?: string;
  readonly quelle: string;
  readonly status: SourceStatus;
  readonly geprueft: string;
  readonly sagt?: Text;
}

let rows: readonly GenderPolicy[] | undefined;

/** Every policy known. */
export function genderPolicies(): readonly GenderPolicy[] {
  return (rows ??= JSON.parse(json) as readonly GenderPolicy[]);
}

/** Policies that bind a body on a date; those of single cities and of schools only where they are named. */
export function genderPolicyFor(
  body: BodyAndDate & { readonly ort?: string; readonly bereich?: string },
): readonly GenderPolicy[] {
  const law = lawOf(body);
  return genderPolicies().filter(
    (p) =>
      (p.laender === undefined || (law !== undefined && p.laender.includes(law))) &&
      (p.traeger === undefined || (body.traeger !== undefined && p.traeger.includes(body.traeger))) &&
      (p.orte === undefined || p.orte.some((o) => body.ort !== undefined && aliasKey(o) === aliasKey(body.ort))) &&
      (p.bereich === undefined || p.bereich === body.bereich) &&
      // "2022-04" is before every day of that month and after all of March.
      (p.seit === undefined || p.seit <= body.date) &&
      (p.bis === undefined || body.date <= p.bis),
  );
}
