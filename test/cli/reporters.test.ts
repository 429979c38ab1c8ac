import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/build.mjs';
import { gitlabFormat, parseXml, rdjsonFormat, sarifFormat } from './formats.ts';
import { junitProblems, rdjsonProblems, sarifProblems } from './official-formats.ts';
import { clean, Workspace } from './support.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const posting = 'Bürger dienste/ä & <b>.stelle.yaml';
const text = `titel: Sachbearbeitung 🦊 (w/m/d)
aufgaben:
  - Anträge "prüfen" & <lesen>
bewerbungfrist: 14.12.2026 # 🦊
anzahl: 2
anzahl: 3
# kennziffer-aus sprache/unbekanntes-feld: von der Leitung so gewünscht
bereichsleitungg: ja
`;

describe('reports', () => {
  let workspace: Workspace;
  const report = async (format: string, ...args: string[]) =>
    (await workspace.lint(['--format', format, ...args])).stdout;
  before(async () => {
    workspace = await new Workspace({ [posting]: text, 'gut.stelle.yaml': clean }).repository();
  });
  after(() => workspace.remove());

  describe('sarif', () => {
    it('keeps to the published schema of SARIF 2.1.0', async () => {
      assert.deepEqual(sarifProblems(await report('sarif')), []);
      const broken = (await report('sarif')).replace('"level":"error"', '"level":"schlimm"');
      assert.ok(sarifProblems(broken).length > 0, 'the schema is really asked');
    });

    it('keeps to what code hosts need of it', async () => {
      const { runs } = sarifFormat.parse(JSON.parse(await report('sarif')));
      const { results, tool } = runs[0];
      for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]!.id, ruleId);
      const prints = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
      assert.equal(new Set(prints).size, prints.length);
    });

    it('names files from the root of the repository, wherever it runs', async () => {
      const { stdout } = await workspace.lint(['--format', 'sarif'], { in: 'Bürger dienste' });
      const uris = sarifFormat
        .parse(JSON.parse(stdout))
        .runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
      assert.deepEqual([...new Set(uris)], ['B%C3%BCrger%20dienste/%C3%A4%20%26%20%3Cb%3E.stelle.yaml']);
    });

    it('tells exceptions with their reason', async () => {
      const { results } = sarifFormat.parse(JSON.parse(await report('sarif'))).runs[0];
      const reasons = results.flatMap(({ suppressions }) => suppressions.map(({ justification }) => justification));
      assert.deepEqual(reasons, ['von der Leitung so gewünscht']);
    });

    it('gives the law in the help of a rule', async () => {
      const brief = new Workspace({ 'a.txt': 'Wir sind ein junges, dynamisches Team.\n' });
      const { stdout } = await brief.lint(['--format', 'sarif', 'a.txt']);
      brief.remove();
      assert.match(sarifFormat.parse(JSON.parse(stdout)).runs[0].tool.driver.rules[0]!.help.text, /AGG|BAG/);
    });

    it('keeps its fingerprints when lines move', async () => {
      const prints = async () =>
        sarifFormat
          .parse(JSON.parse(await report('sarif')))
          .runs[0].results.map((one) => one.partialFingerprints.primaryLocationLineHash);
      const before = await prints();
      workspace.write(posting, `# oben\n\n${text}`);
      const after = await prints();
      workspace.write(posting, text);
      assert.deepEqual(after.slice(1), before.slice(1));
    });
  });

  it('gitlab: keeps to the code quality format', async () => {
    const issues = gitlabFormat.parse(JSON.parse(await report('gitlab')));
    assert.ok(issues.length >= 2);
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
    assert.deepEqual(new Set(issues.map(({ location }) => location.path)), new Set([posting, 'gut.stelle.yaml']));
  });

  it('rdjson: keeps to the Reviewdog Diagnostic Format, counts bytes, suggests', async () => {
    const written = await report('rdjson');
    assert.deepEqual(await rdjsonProblems(written), []);
    const broken = written.replace('"column":1', '"column":"eins"');
    assert.ok((await rdjsonProblems(broken)).length > 0, 'the validator is really asked');
    const { diagnostics } = rdjsonFormat.parse(JSON.parse(written));
    const unknown = diagnostics.find(({ code }) => code.value === 'sprache/unbekanntes-feld')!;
    assert.deepEqual(unknown.location.range, { start: { line: 4, column: 1 }, end: { line: 4, column: 15 } });
    assert.equal(unknown.suggestions?.[0]?.text, 'bewerbungsfrist');
    const title = diagnostics.find(({ location }) => location.range.start.line === 1 && location.range.end.column > 20);
    // The fox is two UTF-16 units, but four bytes.
    assert.equal(title?.location.range.end.column, Buffer.byteLength(text.split('\n')[0]!) + 1);
  });

  it('junit: keeps to the schema of Jenkins', async () => {
    assert.deepEqual(junitProblems(await report('junit')), []);
    assert.ok(junitProblems((await report('junit')).replace('classname=', 'klasse=')).length > 0);
  });

  it('junit: counts right', async () => {
    const suites = parseXml(await report('junit'));
    assert.equal(suites.name, 'testsuites');
    for (const suite of suites.children) {
      const cases = suite.children.filter(({ name }) => name === 'testcase');
      const failures = cases.flatMap(({ children }) => children.filter(({ name }) => name === 'failure'));
      assert.deepEqual(
        [suite.attributes.tests, suite.attributes.failures, suite.attributes.errors],
        [String(cases.length), String(failures.length), '0'],
      );
      for (const { attributes, children } of cases) {
        assert.ok(attributes.name && attributes.classname === suite.attributes.name);
        for (const { name } of children) assert.match(name, /^(?:failure|system-out)$/);
      }
    }
    assert.deepEqual(
      suites.children.map(({ attributes }) => attributes.name),
      [posting, 'gut.stelle.yaml'],
    );
  });

  it('checkstyle: is well-formed', async () => {
    const checkstyle = parseXml(await report('checkstyle'));
    assert.equal(checkstyle.name, 'checkstyle');
    assert.equal(checkstyle.children[0]!.attributes.name, posting);
    for (const { name, attributes } of checkstyle.children.flatMap(({ children }) => children)) {
      assert.equal(name, 'error');
      assert.deepEqual(Object.keys(attributes), ['line', 'column', 'severity', 'message', 'source']);
    }
  });

  it('markdown: escapes what a posting says', async () => {
    const markdown = await report('markdown');
    assert.match(markdown, /^## Kennziffer: \d+ Fehler/);
    assert.match(markdown, /^### Bürger dienste\/ä & &lt;b&gt;\.stelle\.yaml$/m);
    assert.match(markdown, /Zeile 4: .*\[`sprache\/unbekanntes-feld`\]\(https:/);
  });

  it('markdown: fits into a comment', async () => {
    const many = new Workspace({
      'a.stelle.yaml': `titel: Leitung (w/m/d)\n${'anzahl: 2\n'.repeat(600)}`,
      'b.stelle.yaml': clean,
    });
    const { stdout } = await many.lint(['--format', 'markdown']);
    many.remove();
    assert.ok(stdout.length < 65_000, `${stdout.length}`);
    assert.match(stdout, /Dazu \d+ Funde, die hier keinen Platz haben/);
  });

  describe('github', () => {
    it('writes annotations that GitHub reads', async () => {
      const lines = (await report('github')).trim().split('\n');
      for (const line of lines)
        assert.match(
          line,
          /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^,:]+::\S/,
        );
      const levels = lines.map((line) => /^::(\w+)/.exec(line)![1]);
      assert.deepEqual(levels, [...levels].sort(), 'error, then notice, then warning in the alphabet');
    });

    it('keeps to ten of each kind, says how many are left out, and gives all in the summary', async () => {
      const many = new Workspace({ 'a.stelle.yaml': `titel: Leitung (w/m/d)\n${'anzahl: 2\n'.repeat(31)}` });
      const { stdout } = await many.lint(['--format', 'github', '--quiet'], {
        env: { GITHUB_STEP_SUMMARY: many.file('summary.md') },
      });
      const lines = stdout.trim().split('\n');
      assert.equal(lines.filter((line) => line.startsWith('::error ')).length, 10);
      assert.equal(lines.length, 11);
      assert.match(lines.at(-1)!, /^::notice title=Kennziffer::Dazu 20 Funde/);
      assert.equal(
        many.read('summary.md').match(/yaml\/doppeltes-feld/g)?.length,
        60,
        'link text and address of thirty',
      );
      many.remove();
    });
  });

  it('names files from the root of the repository where code hosts look for them there', async () => {
    const inFolder = async (format: string) =>
      (await workspace.lint(['--format', format], { in: 'Bürger dienste' })).stdout;
    const issues = gitlabFormat.parse(JSON.parse(await inFolder('gitlab')));
    assert.deepEqual([...new Set(issues.map(({ location }) => location.path))], [posting]);
    assert.match(await inFolder('github'), /^::error file=Bürger dienste\/ä & <b>\.stelle\.yaml,/);
    const { diagnostics } = rdjsonFormat.parse(JSON.parse(await inFolder('rdjson')));
    assert.deepEqual(
      [...new Set(diagnostics.map(({ location }) => location.path))],
      ['ä & <b>.stelle.yaml'],
      'reviewdog adds the folder it runs in',
    );
  });

  it('says date, version and dates of the tables in every format for machines', async () => {
    for (const format of ['json', 'sarif', 'junit', 'gitlab', 'rdjson', 'checkstyle']) {
      const text = await report(format);
      assert.match(text, /2026-11-21/, format);
      assert.match(text, /tvoed-vka/, `${format}: dates of the pay tables`);
      assert.ok(format === 'json' || text.includes(version), `${format}: version`);
    }
    assert.match(await report('markdown'), /Stand 21\.11\.2026/);
  });

  it('says the same twice', async () => {
    for (const format of ['json', 'sarif', 'gitlab']) assert.equal(await report(format), await report(format));
  });

  it('leaves no half report behind', async () => {
    const { code } = await workspace.lint(['--format', 'json=r.json', '--format', 'sarif=fehlt/r.sarif']);
    assert.equal(code, 2);
    assert.deepEqual(
      readdirSync(workspace.path).filter((name) => name.startsWith('r.json')),
      [],
    );
  });
});
