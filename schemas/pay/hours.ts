import { civilServiceData } from './data.ts';
import { landCode } from './laender.ts';
import { landOfSystem, systemRow } from './systems.ts';
import type { SourceStatus } from '../source.ts';

/** Length of the full week. */
export interface FullTime {
  /** Hours per week, rounded to four places: 39:50 is 39.8333. */
  readonly hours: number;
  readonly status: SourceStatus;
}

/**
 * Full-time hours of a system; `land` decides in the TV-L and for civil servants (municipalities follow their Land).
 * With `group: 'besoldung'` the system may be left open. Undefined where the figure is not known.
 */
export function fullTimeHours(
  system: string | undefined,
  land: string | undefined,
  group: 'tarif' | 'besoldung',
  family?: string,
): FullTime | undefined {
  const code = land === undefined ? undefined : landCode(land);
  if (group === 'besoldung') {
    const at = landOfSystem(system ?? '') ?? code;
    const hours = at === undefined ? undefined : civilServiceData().wochenstunden[at];
    return hours === undefined ? undefined : { hours, status: civilServiceData().wochenstunden_quelle.status };
  }
  const row = system === undefined ? undefined : systemRow(system);
  const own = family === undefined ? undefined : row?.familien[family]?.woche;
  const hours = own ?? (code === undefined ? undefined : row?.woche_je_land?.[code]) ?? row?.woche;
  return hours === undefined ? undefined : { hours, status: own === undefined ? row!.sicherheit : 'ungeprueft' };
}

/** "39,5" or "39:50" – hours as postings write them: minutes where the fraction is no plain decimal. */
export function formatHours(hours: number): string {
  const minutes = Math.round((hours % 1) * 60);
  if (minutes === 0) return String(Math.trunc(hours));
  return minutes % 6 === 0
    ? hours.toFixed(1).replace('.', ',')
    : `${Math.trunc(hours)}:${String(minutes).padStart(2, '0')}`;
}
