// Writes everything that is derived from one truth elsewhere: `npm run generate`. With --check it only compares (CI).
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

/** Folders that hold nothing but generated files: what no generator names any more is removed. */
const owned = ['server/src/rules/generated', 'schemas/generated', 'docs/regeln', 'docs/felder', 'docs/berichte'];

/** Generators in their order: later ones import what earlier ones write. */
const steps: readonly (() => Promise<Map<string, string>>)[] = [
  async () => (await import('./generate/data.ts')).generateData(root),
  async () => (await import('./generate/wording.ts')).generateWording(root),
  async () => (await import('./generate/rule-index.ts')).generateRuleIndex(root),
  async () => (await import('./generate/json-schema.ts')).generateJsonSchemas(),
  async () => (await import('./generate/rule-pages.ts')).generateRulePages(root),
  async () => (await import('./generate/explain-pages.ts')).generateExplainPages(root),
  async () => (await import('./generate/field-pages.ts')).generateFieldPages(),
  async () => (await import('./generate/report-samples.ts')).generateReportSamples(root),
];

const stale: string[] = [];
const named = new Set<string>();

for (const step of steps) {
  for (const [path, content] of await step()) {
    named.add(path);
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

for (const folder of owned) {
  for (const file of filesBelow(join(root, folder))) {
    const path = relative(root, file).replaceAll('\\', '/');
    if (named.has(path)) continue;
    stale.push(path);
    if (!check) rmSync(file);
  }
}

if (check && stale.length > 0) {
  console.error(`Nicht aktuell (npm run generate):\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else console.log(check ? 'Erzeugte Dateien sind aktuell.' : `${stale.length} Dateien geschrieben.`);

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
