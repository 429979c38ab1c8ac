import { civilServiceData } from './data.ts';
import { landCode } from './laender.ts';
import type { SourceStatus } from '../source.ts';
import type { Track } from './types.ts';

/** Where a career begins. */
export interface EntryOffice {
  /** Code of the Land or `Bund`. */
  readonly land: string;
  /** `1.2`, `gD`, `QE 3`, or `1` to `4` where a Land counts through. */
  readonly short: string;
  /** As the Land calls it: "Laufbahngruppe 1, zweites Einstiegsamt". */
  readonly name: string;
  readonly grade: string;
  /** Grade of entry in technical careers, where it differs. */
  readonly technical?: string;
  readonly also: readonly string[];
  readonly source: string;
  readonly status: SourceStatus;
}

/** Entry offices of a Land or the Bund, low to high; empty where they are not known. */
export function entryOffices(land: string): readonly EntryOffice[] {
  const code = landCode(land);
  return civilServiceData()
    .einstiegsaemter.filter((row) => row.land === code)
    .map((row) => ({
      land: row.land,
      short: row.kurz,
      name: row.laufbahn,
      grade: row.gruppe,
      ...(row.technisch !== undefined && { technical: row.technisch }),
      also: row.auch ?? [],
      source: row.quelle,
      status: row.status,
    }));
}

/** The four levels, whatever a Land calls them. */
const levels: readonly (readonly string[])[] = [
  ['1.1', 'eD', 'QE 1', '1'],
  ['1.2', 'mD', 'QE 2', '2'],
  ['2.1', 'gD', 'QE 3', '3'],
  ['2.2', 'hD', 'QE 4', '4'],
];

/** Entry office that this track means in this Land; old and new names meet on the same level. */
export function entryGrade(land: string, track: Track): EntryOffice | undefined {
  const level = levels.find((names) => names.includes(track));
  return entryOffices(land).find((office) => level?.includes(office.short));
}
