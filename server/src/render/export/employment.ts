import { trainings } from '../../../../schemas/language/trainings.ts';
import type { Exported } from './exported.ts';
import { fullWeeks } from './pay.ts';

/** Kinds of employment as search engines tell them apart. */
export type EmploymentType = 'FULL_TIME' | 'PART_TIME' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER';

const byKind: Readonly<Record<string, EmploymentType>> = {
  Praktikum: 'INTERN',
  Freiwilligendienst: 'VOLUNTEER',
  Ehrenamt: 'VOLUNTEER',
};

export interface Times {
  readonly full: boolean;
  readonly part: boolean;
  /** Less than full time is among the hours of the job, and not only open to those who ask for it. */
  readonly less: boolean;
}

/** Full time, part time or both, as far as the posting says it. */
export function timesOf(exported: Exported): Times {
  const { arbeitszeit, teilzeit } = exported.posting;
  const weeks = fullWeeks(exported);
  const parts = arbeitszeit?.parts ?? [];
  const isFull = (value: number | undefined, unit: string): boolean =>
    value !== undefined &&
    (unit === 'prozent'
      ? value >= 100
      : unit === 'vzae'
        ? value >= 1
        : weeks.some((week) => Math.abs(week - value) < 0.05));
  const isBelow = (value: number | undefined, unit: string): boolean =>
    value !== undefined &&
    (unit === 'prozent'
      ? value < 100
      : unit === 'vzae'
        ? value < 1
        : weeks.length > 0 && weeks.every((week) => value < week - 0.05));
  const full =
    arbeitszeit?.fullTime !== undefined || teilzeit === 'nein' || parts.some(({ to, unit }) => isFull(to, unit));
  const below = parts.some(({ from, to, unit }) => isBelow(from, unit) || isBelow(to, unit));
  const said = arbeitszeit?.partTime !== undefined || below;
  // "Part time is possible" of a job whose hours nobody has named says nothing about the job itself.
  return { full, part: teilzeit !== 'nein' && (said || (full && teilzeit === 'ja')), less: said };
}

/** The values of schema.org's `employmentType`; none that the posting does not bear out. */
export function employmentTypes(exported: Exported): EmploymentType[] {
  const { art = 'Stelle', dauer } = exported.posting;
  const { full, part } = timesOf(exported);
  const kind = byKind[art];
  return [
    ...(full ? (['FULL_TIME'] as const) : []),
    ...(part ? (['PART_TIME'] as const) : []),
    ...(dauer?.kind === 'befristet' && !trainings.has(art) ? (['TEMPORARY'] as const) : []),
    ...(kind === undefined ? [] : [kind]),
  ];
}
