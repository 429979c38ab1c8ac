import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as library from '../../server/src/index.ts';
import { build, root } from '../../scripts/build.mjs';
import { errorsOf, faulty, today, Workspace } from './support.ts';

describe('the library', () => {
  let kennziffer: typeof library;
  const dist = join(root, '.cache', 'test-library');
  before(async () => {
    await build({ only: ['index.js'], dist });
    kennziffer = (await import(pathToFileURL(join(dist, 'index.js')).href)) as typeof library;
  });

  it('exports what the contract names', () => {
    assert.deepEqual(Object.keys(kennziffer).sort(), ['checkProse', 'lintPosting']);
  });

  it('finds what the command finds', async () => {
    const workspace = new Workspace({ 'a.stelle.yaml': faulty });
    const [file] = (await workspace.json(['a.stelle.yaml'])).files;
    workspace.remove();
    const findings = kennziffer.lintPosting(faulty, { path: 'a.stelle.yaml', today });
    assert.deepEqual(JSON.parse(JSON.stringify(findings)), file?.findings);
    assert.equal(
      errorsOf({ version: 1, today, data: {}, files: [file!], summary: { error: 1, warning: 0, info: 0, files: 1 } })
        .length,
      1,
    );
  });

  it('takes the text of a house file', () => {
    const house = 'regeln:\n  sprache/unbekanntes-feld: aus\n';
    const rules = kennziffer.lintPosting(faulty, { path: 'a.stelle.yaml', today, house }).map(({ rule }) => rule);
    assert.ok(!rules.includes('sprache/unbekanntes-feld'));
  });

  it('checks prose by UTF-16 offsets', () => {
    const text = '🦊 Wir sind ein junges, dynamisches Team.';
    const [finding] = kennziffer.checkProse(text);
    assert.equal(finding?.category, 'agg');
    assert.equal(finding.characteristic, 'alter');
    assert.equal(text.slice(finding.start, finding.end), 'junges, dynamisches Team');
  });

  it('needs no file, no clock and no Node built-in', () => {
    const script = `import(${JSON.stringify(pathToFileURL(join(dist, 'index.js')).href)}).then(({ lintPosting }) => console.log(lintPosting('titel: x', { path: 'a', today: '2026-11-21' }).length > 0))`;
    assert.equal(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim(), 'true');
  });
});
