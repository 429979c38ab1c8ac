import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Checker, type ReadFile } from '../../server/src/cli/checker.ts';
import { HouseFiles } from '../../server/src/cli/house-files.ts';
import type { House } from '../../server/src/house/house.ts';
import { clean, faulty, today } from './support.ts';

const run = { cwd: join('/', 'haus'), today, lang: 'de' } as const;
const fileOf = (name: string, text: string): ReadFile => ({
  absolute: join(run.cwd, name),
  read: { text, bom: false, bytes: Buffer.from(text) },
});

/** Fails for one posting, as a fault of ours would. */
class FailingHouses extends HouseFiles {
  override houseOf(posting: string): House | undefined {
    if (posting.endsWith('kaputt.stelle.yaml')) throw new Error('Absturz');
    return undefined;
  }
}

describe('postings checked together', () => {
  const many = Array.from({ length: 45 }, (_, index) =>
    fileOf(`${index}.stelle.yaml`, `kennziffer: 26/${index}\n${index % 2 === 0 ? faulty : clean}`),
  );

  it('have the findings of each alone, in their order', () => {
    const checker = new Checker(run, new FailingHouses(run));
    const files = [...many, fileOf('lang.stelle.yaml', `hinweise: ${'Lang. '.repeat(50_000)}\n`), ...many];
    assert.deepEqual(
      [...checker.checkAll(files)],
      files.map(({ absolute, read }) => checker.check(absolute, read)),
    );
  });

  it('do not share the fate of the one on which a check fails', () => {
    const checker = new Checker(run, new FailingHouses(run));
    const results = [...checker.checkAll([many[0]!, fileOf('kaputt.stelle.yaml', clean), many[2]!])];
    assert.deepEqual(
      results.map(({ path, findings }) => [path, findings.some(({ rule }) => rule === 'intern/fehler')]),
      [
        ['0.stelle.yaml', false],
        ['kaputt.stelle.yaml', true],
        ['2.stelle.yaml', false],
      ],
    );
    assert.ok(results[0]!.findings.length > 0);
  });
});
