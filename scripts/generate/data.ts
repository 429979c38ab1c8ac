/**
 * Turns the knowledge files of `schemas/data` into modules. Each holds JSON as one string: a string costs nothing to
 * load, and what is never asked for is never parsed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import * as shapes from '../../schemas/data-shapes.ts';
import { aliasKey, unfold } from '../../schemas/pay/keys.ts';
import type { z } from 'zod';

type Systems = z.infer<typeof shapes.systemsFile>;
type CivilService = z.infer<typeof shapes.civilServiceFile>;
type Table = z.infer<typeof shapes.tableFile>;

function read<T>(root: string, path: string, shape: z.ZodType<T>): T {
  const result = shape.safeParse(parse(readFileSync(join(root, path), 'utf8')));
  if (!result.success) {
    const issues = result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
    throw new Error(`${path}:\n  ${issues.join('\n  ')}`);
  }
  return result.data;
}

function yamlFiles(root: string, folder: string): string[] {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((name) => `${folder}/${name}`);
}

function unfoldMap(map: Readonly<Record<string, string | number>> | undefined): Record<string, string[]> | undefined {
  return map && Object.fromEntries(Object.entries(map).map(([key, value]) => [key, unfold(value)]));
}

/** Grades and steps written out, spellings keyed. */
function packSystems(file: Systems): unknown {
  const aliases = new Map<string, string>();
  for (const system of file.systeme) {
    for (const spelling of [system.name, ...system.schreibweisen, ...system.verkannt]) {
      const key = aliasKey(spelling);
      const other = aliases.get(key);
      if (other !== undefined && other !== system.id)
        throw new Error(`"${spelling}" names both ${other} and ${system.id}`);
      aliases.set(key, system.id);
    }
  }
  const systeme = file.systeme.map(({ familien, ...system }) => ({
    ...system,
    // Their keys are in `aliases`.
    verkannt: undefined,
    familien: Object.fromEntries(
      Object.entries(familien).map(([name, { gruppen, besitzstand, stufen, ausnahmen, ...rest }]) => [
        name,
        {
          ...rest,
          gruppen: unfold(gruppen),
          besitzstand: besitzstand === undefined ? [] : unfold(besitzstand),
          stufen: stufen === undefined ? [] : unfold(stufen),
          ausnahmen: unfoldMap(ausnahmen),
        },
      ]),
    ),
  }));
  return { systeme, aliases: Object.fromEntries(aliases), gemeint: file.gemeint, alte_gruppen: file.alte_gruppen };
}

function packCivilService(file: CivilService): unknown {
  const { koerper, ueblich, stufen, ...rest } = file;
  return {
    ...rest,
    koerper: koerper.map(({ A, B, R, W, C, ...body }) => ({
      ...body,
      gruppen: {
        A: unfold(A),
        B: unfold(B),
        R: unfold(R ?? ueblich.R),
        W: unfold(W),
        C: unfold(C ?? ueblich.C),
      },
    })),
    stufen: stufen.map((row) => ({ ...row, gruppen: unfold(row.gruppen), stufen: unfold(row.stufen) })),
  };
}

/** A row must be a stretch of amounts without a hole, save where the status says that only parts were seen. */
function checkTable(path: string, table: Table): Table {
  for (const [grade, amounts] of Object.entries(table.gruppen)) {
    if (amounts.length !== table.stufen.length)
      throw new Error(`${path}: ${grade} has ${amounts.length} amounts for ${table.stufen.length} steps`);
    const known = amounts.filter((a) => a !== null);
    if (known.some((a, i) => i > 0 && a < known[i - 1]!))
      throw new Error(`${path}: ${grade} falls from one step to the next`);
  }
  return table;
}

function module(name: string, sources: string, values: Readonly<Record<string, unknown>>): [string, string] {
  const lines = Object.entries(values).map(([key, value]) => {
    const json = JSON.stringify(value).replace(/\\/g, '\\\\').replace(/'/g, "\\'");
    return `export const ${key} = '${json}';\n`;
  });
  return [
    `schemas/generated/${name}.ts`,
    `// Generated from ${sources} by scripts/generate/data.ts. Do not edit.\n${lines.join('')}`,
  ];
}

/** Content of every module that comes from `schemas/data`, by path relative to the root. */
export function generateData(root: string): Map<string, string> {
  const pay = 'schemas/data/pay';
  const tables = yamlFiles(root, `${pay}/tabellen`).map((path) => checkTable(path, read(root, path, shapes.tableFile)));
  const clauses = yamlFiles(root, 'schemas/data/klauseln').flatMap(
    (path) => read(root, path, shapes.clauseFile).klauseln,
  );
  const twice = clauses.find((c, i) => clauses.findIndex((d) => d.id === c.id) !== i);
  if (twice) throw new Error(`two clauses with the id ${twice.id}`);
  return new Map([
    module('pay-systems', `${pay}/systeme.yaml`, {
      systems: packSystems(read(root, `${pay}/systeme.yaml`, shapes.systemsFile)),
    }),
    module('pay-civil-service', `${pay}/besoldung.yaml`, {
      civilService: packCivilService(read(root, `${pay}/besoldung.yaml`, shapes.civilServiceFile)),
    }),
    module('pay-tables', `${pay}/tabellen`, { tables }),
    module('pay-more', `${pay}/paarung.yaml and abschluesse.yaml`, {
      pairing: read(root, `${pay}/paarung.yaml`, shapes.pairingFile).paare,
      settlements: read(root, `${pay}/abschluesse.yaml`, shapes.settlementsFile).abschluesse,
    }),
    module('laender', 'schemas/data/laender.yaml', {
      laender: read(root, 'schemas/data/laender.yaml', shapes.laenderFile).laender,
    }),
    module('local-holidays', 'schemas/data/feiertage-kommunal.yaml', {
      localHolidays: read(root, 'schemas/data/feiertage-kommunal.yaml', shapes.localHolidaysFile).feiertage,
    }),
    module('clauses', 'schemas/data/klauseln', { clauses }),
    module('awards', 'schemas/data/auszeichnungen.yaml', {
      awards: read(root, 'schemas/data/auszeichnungen.yaml', shapes.awardsFile).auszeichnungen,
    }),
    module('gender-policy', 'schemas/data/genderpolitik.yaml', {
      genderPolicy: read(root, 'schemas/data/genderpolitik.yaml', shapes.genderPolicyFile).regeln,
    }),
  ]);
}

function writeAll(root: string): void {
  for (const [path, content] of generateData(root)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeAll(fileURLToPath(new URL('../..', import.meta.url)));
