import { tablesData, type SourceRow, type TableRow } from './data.ts';
import { splitGrade, systemRow } from './systems.ts';

/** What to say about a table beside its amounts. */
export interface TableInfo {
  readonly title: string;
  /** First day, ISO. */
  readonly from: string;
  /** Last day, ISO; absent where no end is known. */
  readonly until?: string;
  /** `ungeprueft`: one transcription seen; show amounts only together with this word. */
  readonly status: TableRow['status'];
  readonly sources: readonly SourceRow[];
  /** Advance payments that are already made on top of the table, in percent; their amounts are not in the table. */
  readonly advance?: { readonly from: string; readonly percent: number; readonly source: string };
}

/** Monthly pay of a grade, gross, full time, in euro. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Steps with a known amount, low to high. Where only the ends are known, only those. */
  readonly steps: readonly { readonly step: string; readonly amount: number }[];
  readonly table: TableInfo;
}

function infoOf(row: TableRow, date: string): TableInfo {
  const advance = row.abschlag && row.abschlag.ab <= date ? row.abschlag : undefined;
  return {
    title: row.titel,
    from: row.gueltig_ab,
    ...(row.gueltig_bis !== undefined && { until: row.gueltig_bis }),
    status: row.status,
    sources: row.quelle,
    ...(advance && { advance: { from: advance.ab, percent: advance.prozent, source: advance.quelle } }),
  };
}

function inForce(row: TableRow, date: string): boolean {
  return row.gueltig_ab <= date && (row.gueltig_bis === undefined || date <= row.gueltig_bis);
}

/** The system whose table holds this family: hospitals (TVöD-K) use the tables of VKA and P. */
function tableSystem(system: string, family: string): string {
  const row = systemRow(system)?.familien[family];
  return row?.tabelle ?? row?.system ?? system;
}

/** The pay band of a grade by the table in force on `date` (ISO); undefined where none is, and then no number may be shown. */
export function bandFor(system: string, grade: string, date: string): Band | undefined {
  const owner = tableSystem(system, splitGrade(grade).family);
  const row = tablesData()
    .filter((t) => t.system === owner && grade in t.gruppen && inForce(t, date))
    .sort((a, b) => b.gueltig_ab.localeCompare(a.gueltig_ab))[0];
  if (!row) return undefined;
  const steps = row.gruppen[grade]!.flatMap((amount, i) => (amount === null ? [] : [{ step: row.stufen[i]!, amount }]));
  const info = infoOf(row, date);
  // A borrowed table is only as sure as the borrowing.
  const status = owner !== system && systemRow(system)?.sicherheit === 'ungeprueft' ? 'ungeprueft' : info.status;
  return { from: steps[0]!.amount, to: steps.at(-1)!.amount, steps, table: { ...info, status } };
}

/** Every table known, for pages and the `data` part of reports. */
export function tables(): readonly (TableInfo & { readonly system: string; readonly grades: readonly string[] })[] {
  return tablesData().map((row) => ({
    ...infoOf(row, '9999-12-31'),
    system: row.system,
    grades: Object.keys(row.gruppen),
  }));
}
