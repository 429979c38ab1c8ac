import { pairingData } from './data.ts';
import { splitGrade } from './systems.ts';
import type { SourceStatus } from '../source.ts';

/** Besoldungsgruppen usually advertised beside a tariff grade. */
export interface Pairing {
  readonly tarif: string;
  readonly besoldung: readonly string[];
  readonly status: SourceStatus;
}

/** The usual partners of a grade, from either side: `E 6` or `A 6`. No mapping is binding; good for a hint only. */
export function usualPairing(grade: string): readonly Pairing[] {
  return pairingData().filter((row) => row.tarif === grade || row.besoldung.includes(grade));
}

/** Steps between an A grade and the nearest usual partner of a tariff grade; undefined where the row is not known. */
export function pairingDistance(tarif: string, besoldung: string): number | undefined {
  const row = pairingData().find((r) => r.tarif === tarif);
  const { family, code } = splitGrade(besoldung);
  if (!row || family !== 'A') return undefined;
  return Math.min(...row.besoldung.map((g) => Math.abs(Number(splitGrade(g).code) - Number(code))));
}
