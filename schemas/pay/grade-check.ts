import { systemsData, type LegacyRow } from './data.ts';
import { splitGrade, systemOf, systemRow, systems, validGrades } from './systems.ts';
import type { GradeRead } from './types.ts';

/** What a system says about a grade. */
export type GradeVerdict =
  | { readonly kind: 'fine' }
  /** the system's grades are not known: nothing can be said */
  | { readonly kind: 'unknown-system' }
  | { readonly kind: 'legacy'; readonly row: LegacyRow; readonly meant: readonly string[] }
  /** `certain` is false where the list of grades itself is unverified */
  | { readonly kind: 'missing'; readonly meant: readonly string[]; readonly certain: boolean };

let everywhere: readonly string[] | undefined;

function numberOf(code: string): number {
  return Number(/^\d+/.exec(code)?.[0] ?? 0);
}

/** What was probably meant by a grade that is not among `valid`: the data's word, else the same number, else the neighbours. */
export function meantGrades(grade: string, valid: readonly string[], system?: string): string[] {
  const said = systemsData().gemeint.find(
    (m) => m.gruppe === grade && (m.in === undefined || system === undefined || m.in.includes(system)),
  );
  const possible = said?.gemeint.filter((g) => valid.length === 0 || valid.includes(g)) ?? [];
  if (possible.length > 0) return possible;
  const { family, code } = splitGrade(grade);
  const number = numberOf(code);
  const letter = /\d([a-d])/.exec(code)?.[1];
  const own = valid.filter((g) => splitGrade(g).family === family);
  const same = own.filter((g) => numberOf(splitGrade(g).code) === number);
  if (same.length > 0) {
    // 9c where only 9a and 9b exist: the last before it.
    const before = letter === undefined ? [] : same.filter((g) => (/\d([a-d])$/.exec(g)?.[1] ?? '') < letter);
    return before.length > 0 ? [before.at(-1)!] : same;
  }
  const below = own.filter((g) => numberOf(splitGrade(g).code) < number).at(-1);
  const above = own.find((g) => numberOf(splitGrade(g).code) > number);
  return [below, above].filter((g) => g !== undefined);
}

function legacyRow(id: string): LegacyRow {
  return systemsData().alte_gruppen.find((row) => row.id === id)!;
}

/** E 9 without a letter, KR 8a, C 3, BAT IVb: old grades, wherever they stand. */
function oldGrade(grade: GradeRead, system: string | undefined): GradeVerdict | undefined {
  if (grade.family === 'BAT') return { kind: 'legacy', row: legacyRow('bat'), meant: [] };
  if (grade.family === 'C') return { kind: 'legacy', row: legacyRow('c-besoldung'), meant: [] };
  if (grade.family === 'KR' && grade.letter !== '')
    return { kind: 'legacy', row: legacyRow('kr-mit-buchstabe'), meant: [`KR ${grade.number}`] };
  const row = systemsData().alte_gruppen.find((r) => r.gruppe === grade.grade);
  if (!row) return undefined;
  if (system !== undefined && row.in?.includes(system) === false) return undefined;
  const meant = (system === undefined ? undefined : row.gemeint?.[system]) ?? row.gemeint?.tvoed ?? [];
  return { kind: 'legacy', row, meant };
}

/** Whether any collective agreement or Besoldung has the grade. */
export function existsAnywhere(grade: string): boolean {
  return systems().some((system) => validGrades(system.id, { legacy: true }).includes(grade));
}

/** Checks a grade against a system, or against all of them where none is known. */
export function checkGrade(grade: GradeRead, system: string | undefined): GradeVerdict {
  const old = oldGrade(grade, system);
  if (old) return old;
  if (system === undefined) {
    everywhere ??= [...new Set(systems().flatMap((s) => validGrades(s.id)))];
    if (everywhere.includes(grade.grade)) return { kind: 'fine' };
    if (existsAnywhere(grade.grade))
      return { kind: 'legacy', row: legacyRow('besitzstand'), meant: [`${grade.family} ${grade.number}`] };
    return { kind: 'missing', meant: meantGrades(grade.grade, everywhere), certain: true };
  }
  const info = systemOf(system);
  if (!info || info.families.length === 0) return { kind: 'unknown-system' };
  const valid = validGrades(system, { legacy: true });
  const { family, code } = splitGrade(grade.grade);
  if (valid.includes(grade.grade)) {
    const held = systemRow(system)?.familien[family]?.besitzstand.includes(code) === true;
    return held
      ? {
          kind: 'legacy',
          row: legacyRow('besitzstand'),
          meant: meantGrades(grade.grade, validGrades(system), system).slice(0, 1),
        }
      : { kind: 'fine' };
  }
  const certain = info.certainty === 'quelle' || info.certainty === 'gesetz';
  return { kind: 'missing', meant: meantGrades(grade.grade, validGrades(system), system), certain };
}
