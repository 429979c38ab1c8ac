import { civilServiceData, systemsData, type BodyRow, type SystemRow } from './data.ts';
import { landCode, landOf } from './laender.ts';
import type { SourceStatus } from '../source.ts';

/** What there is to know about a pay system. */
export interface PaySystem {
  /** `tvoed-vka`, `tvl`, `besoldung-nw`, … */
  readonly id: string;
  /** Canonical name, as it follows a grade. */
  readonly name: string;
  readonly order: 'tarif' | 'besoldung';
  /** `TVöD` without its part, `TV-N` without a Land: fine on paper, too vague for a table. */
  readonly vague: boolean;
  readonly training: boolean;
  readonly families: readonly string[];
  /** Kinds of employer that use it, where known. */
  readonly traeger: readonly string[];
  readonly laender: readonly string[];
  readonly certainty: SourceStatus;
}

const prefix = 'besoldung-';
let all: readonly PaySystem[] | undefined;
let byId: Map<string, SystemRow> | undefined;
const grades = new Map<string, readonly string[]>();

export function systemRow(id: string): SystemRow | undefined {
  byId ??= new Map(systemsData().systeme.map((row) => [row.id, row]));
  return byId.get(id);
}

export function bodyRow(id: string): BodyRow | undefined {
  if (!id.startsWith(prefix)) return undefined;
  return civilServiceData().koerper.find((row) => row.land.toLowerCase() === id.slice(prefix.length));
}

/** Id of the Besoldung of a Land or of the Bund. */
export function civilServiceId(land: string): string {
  return prefix + land.toLowerCase();
}

/** Land (or `Bund`) whose Besoldung this id names. */
export function landOfSystem(id: string): string | undefined {
  return bodyRow(id)?.land;
}

/** Every system known, collective agreements first. */
export function systems(): readonly PaySystem[] {
  all ??= [
    ...systemsData().systeme.map((row): PaySystem => ({
      id: row.id,
      name: row.name,
      order: 'tarif',
      vague: row.teil_offen === true,
      training: row.ausbildung === true,
      families: Object.keys(row.familien),
      traeger: row.traeger ?? [],
      laender: row.laender ?? [],
      certainty: row.sicherheit,
    })),
    ...civilServiceData().koerper.map((row): PaySystem => ({
      id: civilServiceId(row.land),
      name: `Besoldung ${row.name}`,
      order: 'besoldung',
      vague: false,
      training: false,
      families: Object.keys(row.gruppen),
      traeger: row.land === 'Bund' ? ['bund'] : ['land', 'kommune', 'hochschule', 'anstalt'],
      laender: row.land === 'Bund' ? [] : [row.land],
      certainty: row.land === 'NW' ? 'quelle' : 'ungeprueft',
    })),
  ];
  return all;
}

/** The system with this id. */
export function systemOf(id: string): PaySystem | undefined {
  return systems().find((system) => system.id === id);
}

/** Canonical name of a system behind a grade of this family: `TVöD-VKA`, `LBesO A NRW`. */
export function systemName(id: string, family: string): string | undefined {
  return systemRow(id)?.name ?? bodyRow(id)?.ordnung.replace('{familie}', family);
}

/** Splits `E 9a` into family and code. */
export function splitGrade(grade: string): { family: string; code: string } {
  const blank = grade.indexOf(' ');
  return blank < 0 ? { family: grade, code: '' } : { family: grade.slice(0, blank), code: grade.slice(blank + 1) };
}

export interface GradeOptions {
  /** Also those that only transferred staff have (E 2Ü, E 15Ü) and orders without new appointments (C). */
  readonly legacy?: boolean;
}

/** Grades of a system, in the order of its table files (low to high within a family); empty where they are not known. */
export function validGrades(system: string, { legacy = false }: GradeOptions = {}): readonly string[] {
  const key = `${system} ${legacy}`;
  const known = grades.get(key);
  if (known) return known;
  const list = gradesOf(system, legacy);
  grades.set(key, list);
  return list;
}

let highest: ReadonlyMap<string, number> | undefined;

/** The highest number that a grade of a family has in any system (E: 16); undefined for families without numbers. */
export function highestNumber(family: string): number | undefined {
  if (!highest) {
    const found = new Map<string, number>();
    for (const { id } of systems())
      for (const grade of validGrades(id)) {
        const { name, number } = /^(?<name>.+) (?<number>\d+)/.exec(grade)?.groups ?? {};
        if (name !== undefined) found.set(name, Math.max(found.get(name) ?? 0, Number(number)));
      }
    highest = found;
  }
  return highest.get(family);
}

function gradesOf(system: string, legacy: boolean): readonly string[] {
  const row = systemRow(system);
  if (row) {
    return Object.entries(row.familien).flatMap(([family, { gruppen, besitzstand }]) =>
      [...gruppen, ...(legacy ? besitzstand : [])].map((code) => `${family} ${code}`),
    );
  }
  const body = bodyRow(system);
  if (!body) return [];
  const families = Object.entries(body.gruppen).filter(([family]) => legacy || family !== 'C');
  return families.flatMap(([family, codes]) => codes.map((code) => `${family} ${code}`));
}

/** Steps of a grade, by name (`1`, `1b`, `12`); empty where there are none or they are not known. */
export function validSteps(system: string, grade: string): readonly string[] {
  const { family, code } = splitGrade(grade);
  const row = systemRow(system)?.familien[family];
  if (row) {
    if (![...row.gruppen, ...row.besitzstand].includes(code)) return [];
    return row.ausnahmen?.[code] ?? row.stufen;
  }
  const land = landOfSystem(system);
  const steps = civilServiceData().stufen.find(
    (s) => s.land === land && s.familie === family && s.gruppen.includes(code),
  );
  return steps?.stufen ?? [];
}

/** Narrows a vague or general system to the one that holds the grade for this employer: TVöD + kommune → TVöD-VKA, + S 8b → TVöD-SuE. */
export function resolveSystem(
  id: string,
  family: string | undefined,
  hint: { traeger?: string; land?: string },
): string {
  const row = systemRow(id);
  if (!row) return id;
  const land = hint.land === undefined ? undefined : landCode(hint.land);
  const mixup = family === undefined ? undefined : row.verwechselt?.[family];
  if (mixup !== undefined) return mixup;
  const own = family === undefined ? undefined : row.familien[family]?.system;
  if (own !== undefined) return own;
  const narrowed =
    (hint.traeger === undefined ? undefined : row.je_traeger?.[hint.traeger]) ??
    (land === undefined ? undefined : row.je_land?.[land]);
  return narrowed !== undefined && narrowed !== id ? narrowed : id;
}

/** Name of the Land, for hovers; "Bund" for the federal level. */
export function landName(code: string): string {
  return landOf(code)?.name ?? code;
}
