import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { clean, errorsOf, faulty, today, Workspace } from './support.ts';

describe('kennziffer: exit codes and calls', () => {
  let workspace: Workspace;
  before(() => {
    workspace = new Workspace({
      'stellen/gut.stelle.yaml': clean,
      'stellen/schlecht.stelle.yml': faulty,
      'warnung.stelle.yaml': 'titel: Sachbearbeitung\naufgaben:\n  - Anträge prüfen\n',
    });
  });
  after(() => workspace.remove());

  it('0 without errors', async () => {
    const { code, stdout } = await workspace.lint(['stellen/gut.stelle.yaml']);
    assert.equal(code, 0, stdout);
  });

  it('says kindly that all is well', async () => {
    const { code, stdout } = await workspace.lint(['--quiet', 'stellen/gut.stelle.yaml']);
    assert.deepEqual([code, stdout], [0, 'Alles in Ordnung: 1 Ausschreibung geprüft.\n']);
    const english = await workspace.lint(['--quiet', '--lang', 'en', 'stellen/gut.stelle.yaml']);
    assert.equal(english.stdout, 'All is well: 1 posting checked.\n');
  });

  it('1 with errors', async () => {
    const { code, stdout } = await workspace.lint(['stellen']);
    assert.equal(code, 1);
    assert.match(stdout, /^stellen\/schlecht\.stelle\.yml$/m);
    assert.match(stdout, /2:1 {2}Fehler .*bewerbungsfrist.*sprache\/unbekanntes-feld$/m);
  });

  it('1 with more warnings than allowed, counting those not shown', async () => {
    const { summary } = await workspace.json(['warnung.stelle.yaml']);
    assert.ok(summary.warning > 0);
    const codeOf = async (...args: string[]) => (await workspace.lint([...args, 'warnung.stelle.yaml'])).code;
    assert.equal(await codeOf(), 0);
    assert.equal(await codeOf('--max-warnings', String(summary.warning)), 0);
    assert.equal(await codeOf('--max-warnings', '0'), 1);
    assert.equal(await codeOf('--max-warnings', '0', '--quiet'), 1);
  });

  const wrongCalls: readonly [string, readonly string[], RegExp][] = [
    ['a named path that does not exist', ['lint', 'fehlt.stelle.yaml'], /„fehlt\.stelle\.yaml“ gibt es nicht/],
    ['a pattern without a match', ['lint', 'fehlt/*.yaml'], /passt keine Datei/],
    ['an unknown command', ['lnt'], /Meinten Sie „lint“/],
    ['an unknown option', ['lint', '--formt', 'json'], /Meinten Sie „--format“/],
    ['an unknown format', ['lint', '--format', 'sarf'], /Meinten Sie „sarif“/],
    ['a date that is none', ['lint', '--today', 'morgen'], /ist kein Datum/],
    ['a number that is none', ['lint', '--max-warnings', 'viele'], /ganze Zahl/],
    ['a number of threads that is none', ['lint', '--threads', '-1'], /--threads/],
    ['a language not known', ['lint', '--lang', 'fr'], /de und en/],
    ['two reports to standard output', ['lint', '--format', 'json', '--format', 'sarif'], /Nur ein Bericht/],
    ['--stdin without a name', ['lint', '--stdin'], /--stdin-filename/],
    ['--fix and --fix-dry-run', ['lint', '--fix', '--fix-dry-run'], /eines von beiden/],
    ['a missing value', ['lint', '--baseline'], /fehlt der Wert/],
    ['an unknown rule', ['explain', 'yaml/doppeltes-fled'], /Meinten Sie „yaml\/doppeltes-feld“/],
    ['lsp without --stdio', ['lsp'], /lsp --stdio/],
    [
      'a report file that cannot be written',
      ['lint', '--format', 'json=fehlt/bericht.json'],
      /lässt sich nicht schreiben/,
    ],
    [
      'a report in a folder that does not exist, naming the folder',
      ['lint', '--format', 'json=fehlt/tief/bericht.json'],
      /^kennziffer: „fehlt\/tief\/bericht\.json“ lässt sich nicht schreiben: Den Ordner „fehlt\/tief“ gibt es noch nicht\./,
    ],
    [
      'a report below a file',
      ['lint', '--format', 'json=warnung.stelle.yaml/bericht.json'],
      /schreiben: „warnung\.stelle\.yaml“ ist kein Ordner\./,
    ],
    [
      'a baseline in a folder that does not exist',
      ['lint', '--baseline', 'fehlt/bestand.json', '--update-baseline'],
      /Den Ordner „fehlt“ gibt es noch nicht\. Bitte zuerst anlegen/,
    ],
    ['a report in place of a folder', ['lint', '--format', 'json=stellen'], /schreiben: „stellen“ ist ein Ordner\./],
  ];
  for (const [name, args, message] of wrongCalls)
    it(`2 on ${name}, said on stderr alone`, async () => {
      const { code, stdout, stderr } = await workspace.run(args);
      assert.equal(code, 2, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /Error|at .*\.js/);
      assert.ok(!existsSync(workspace.file('fehlt')), 'a slip of the pen makes no folder');
    });

  it('speaks English when asked, in wrong calls as well', async () => {
    const { stderr } = await workspace.run(['lint', 'fehlt.stelle.yaml', '--lang', 'en']);
    assert.match(stderr, /does not exist/);
  });

  it('writes the JSON report of the contract', async () => {
    const report = await workspace.json(['stellen']);
    assert.deepEqual(Object.keys(report), ['version', 'today', 'data', 'files', 'summary']);
    assert.equal(report.version, 1);
    assert.equal(report.today, today);
    assert.deepEqual(Object.keys(report.summary), ['error', 'warning', 'info', 'files']);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['stellen/gut.stelle.yaml', 'stellen/schlecht.stelle.yml'],
    );
    const finding = report.files[1]!.findings.find(({ rule }) => rule === 'sprache/unbekanntes-feld')!;
    assert.deepEqual(finding.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 14 } });
    for (const key of ['rule', 'severity', 'message', 'range', 'law', 'url', 'fixes']) assert.ok(key in finding, key);
    assert.deepEqual(Object.keys(finding.fixes[0]!), ['title', 'safe', 'edits']);
  });

  it('gives paths relative to the current folder', async () => {
    const { files } = await workspace.json(['../warnung.stelle.yaml', '.'], { in: 'stellen' });
    assert.deepEqual(
      files.map(({ path }) => path),
      ['../warnung.stelle.yaml', 'gut.stelle.yaml', 'schlecht.stelle.yml'],
    );
  });

  it('takes dates as people write them', async () => {
    const { stdout } = await workspace.run([
      'lint',
      '--today',
      '21.11.2026',
      '--format',
      'json',
      'stellen/gut.stelle.yaml',
    ]);
    assert.equal((JSON.parse(stdout) as { today: string }).today, '2026-11-21');
  });

  it('writes several reports in one run', async () => {
    const { code, stdout } = await workspace.lint([
      'stellen',
      '--format',
      'stylish',
      '--format',
      'json=bericht.json',
      '--format=sarif=bericht.sarif',
    ]);
    assert.equal(code, 1);
    assert.match(stdout, /Fehler/);
    assert.equal((JSON.parse(workspace.read('bericht.json')) as { version: number }).version, 1);
    assert.equal((JSON.parse(workspace.read('bericht.sarif')) as { version: string }).version, '2.1.0');
  });

  it('reads from standard input, under the name given', async () => {
    const { code, stdout } = await workspace.lint(
      ['--stdin', '--stdin-filename', 'stellen/neu.stelle.yaml', '--format', 'json'],
      { stdin: faulty },
    );
    assert.equal(code, 1);
    assert.deepEqual(errorsOf(JSON.parse(stdout) as never), ['stellen/neu.stelle.yaml:2 sprache/unbekanntes-feld']);
  });

  it('explains a rule in both languages, and lists a group', async () => {
    const german = await workspace.run(['explain', 'yaml/doppeltes-feld']);
    assert.equal(german.code, 0);
    assert.match(german.stdout, /^Doppeltes Feld/);
    assert.match(german.stdout, /So wird es gemeldet[\s\S]*So ist es in Ordnung/);
    const english = await workspace.run(['explain', 'yaml/doppeltes-feld', '--lang', 'en']);
    assert.match(english.stdout, /^Duplicate field[\s\S]*This is reported/);
    assert.match((await workspace.run(['explain', 'yaml'])).stdout, /yaml\/doppeltes-feld +Doppeltes Feld/);
  });

  it('prints help and version', async () => {
    for (const args of [[], ['--help'], ['lint', '--help'], ['explain', '--help'], ['--help', '--lang', 'en']]) {
      const { code, stdout } = await workspace.run(args);
      assert.equal(code, 0);
      assert.match(stdout, /kennziffer/);
    }
    assert.match((await workspace.run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('applies a preset', async () => {
    const severities = async (preset: string) => {
      const { summary } = await workspace.json(['--preset', preset]);
      return [summary.error > 0, summary.warning > 0];
    };
    assert.deepEqual(await severities('standard'), [true, true]);
    assert.deepEqual(await severities('streng'), [true, false]);
    assert.deepEqual(await severities('hinweise'), [false, false]);
    assert.equal((await workspace.lint(['--preset', 'hinweise'])).code, 0);
  });

  it('opens no connection, whatever it is asked', async () => {
    // Every way into the network says so and ends the process.
    const guard = `
      import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram';
      import { syncBuiltinESMExports } from 'node:module';
      const caught = () => { process.stderr.write('NETWORK'); process.exit(99); };
      net.Socket.prototype.connect = caught; dns.lookup = caught; dgram.createSocket = caught; globalThis.fetch = caught;
      syncBuiltinESMExports();`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(guard)}` };
    const repository = await new Workspace({
      'a.stelle.yaml': faulty,
      'arbeitgeber.yaml': 'erbt: fremd\n',
    }).repository();
    for (const args of [['lint'], ['lint', '--changed'], ['lint', '--fix'], ['explain', 'yaml'], ['--version']]) {
      const { code, stderr } = await repository.run(args, { env });
      assert.ok(code === 0 || code === 1, `${args.join(' ')}: ${code} ${stderr}`);
      assert.doesNotMatch(stderr, /NETWORK/);
    }
    const caught = await repository.run(['lint'], {
      env: { NODE_OPTIONS: `${env.NODE_OPTIONS} --import=data:text/javascript,fetch('http://localhost')` },
    });
    assert.equal(caught.code, 99, 'the guard works');
    repository.remove();
  });

  it('shows where time goes, beside the report', async () => {
    const { stdout, stderr } = await workspace.lint(['--timing', '--format', 'json']);
    assert.doesNotThrow(() => JSON.parse(stdout) as unknown);
    assert.match(stderr, /Langsamste Dateien:[\s\S]*Langsamste Regeln:/);
  });
});
