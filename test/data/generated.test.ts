import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { generateData } from '../../scripts/generate/data.ts';
import * as shapes from '../../schemas/data-shapes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('generated knowledge', () => {
  it('is what the data files say', () => {
    for (const [path, content] of generateData(root))
      assert.equal(readFileSync(join(root, path), 'utf8'), content, path);
  });

  it('holds every table file', () => {
    const files = readdirSync(join(root, 'schemas/data/pay/tabellen'));
    const packed = generateData(root).get('schemas/generated/pay-tables.ts')!;
    assert.equal(packed.split('"gueltig_ab"').length - 1, files.length);
  });

  it('refuses a table that is not sound', () => {
    const table = parse(readFileSync(join(root, 'schemas/data/pay/tabellen/tvv.yaml'), 'utf8')) as Record<
      string,
      unknown
    >;
    assert.ok(shapes.tableFile.safeParse(table).success);
    for (const change of [
      { gueltig_ab: '1.5.2026' },
      { quelle: [] },
      { status: 'sicher' },
      { gruppen: { 'EG 6': [1] } },
      { preis: 1 },
    ]) {
      assert.ok(!shapes.tableFile.safeParse({ ...table, ...change }).success, JSON.stringify(change));
    }
  });
});
