import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as library from '../../server/src/index.ts';
import { build, root } from '../../scripts/build.mjs';
import { errorsOf, faulty, today, Workspace } from './support.ts';

describe('the library', () => {
  let kennziffer: typeof library;
  let outputs: Awaited<ReturnType<typeof build>>['outputs'];
  const dist = join(root, '.cache', 'test-library');
  const imports = (file: string) => Object.entries(outputs).find(([path]) => basename(path) === file)![1].imports;
  before(async () => {
    ({ outputs } = await build({ only: ['index.js', 'index.browser.js'], dist }));
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

  it('reads prose without the part that reads postings', () => {
    const alone = join(dist, 'alone');
    mkdirSync(alone);
    for (const file of ['index.js', 'prose.js']) copyFileSync(join(dist, file), join(alone, file));
    const script = `import(${JSON.stringify(pathToFileURL(join(alone, 'index.js')).href)}).then(({ checkProse }) => console.log(checkProse('Wir suchen einen Schlosser.').length))`;
    assert.equal(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim(), '1');
  });

  it('says nothing of its own when it loads the rest', () => {
    const script = `import(${JSON.stringify(pathToFileURL(join(dist, 'index.js')).href)}).then(({ lintPosting }) => console.log(lintPosting('titel: x', { path: 'a', today: '2026-11-21' }).length > 0))`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    assert.deepEqual([stdout.trim(), stderr], ['true', '']);
  });

  it('needs no file, no clock and no Node built-in in a browser', async () => {
    for (const file of ['index.browser.js', 'prose.js'])
      for (const { path } of imports(file)) assert.equal(basename(path), 'prose.js', file);
    const inBrowser = (await import(pathToFileURL(join(dist, 'index.browser.js')).href)) as typeof library;
    assert.deepEqual(Object.keys(inBrowser).sort(), Object.keys(kennziffer).sort());
    assert.equal(inBrowser.checkProse('Wir suchen einen Schlosser.').length, 1);
  });
});
