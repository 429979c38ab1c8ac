import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { clean, errorsOf, faulty, today, Workspace, workspaces, type JsonReport } from './support.ts';

const pathsOf = async (workspace: Workspace, ...args: Parameters<Workspace['json']>) =>
  (await workspace.json(...args)).files.map(({ path }) => path);

describe('kennziffer lint: which files', () => {
  const make = workspaces();

  it('takes both endings and house files of a folder, in the order of names, and leaves all else alone', async () => {
    const workspace = make({
      'b.stelle.yml': clean,
      'a.stelle.yaml': clean,
      'arbeitgeber.yaml': 'name: Stadt Beispiel\n',
      'notiz.md': 'Wir suchen ein junges Team.',
      'andere.yaml': faulty,
      'Ü Ordner/c.STELLE.YAML': clean,
      'node_modules/x.stelle.yaml': faulty,
      '.versteckt/x.stelle.yaml': faulty,
    });
    assert.deepEqual(await pathsOf(workspace), [
      'a.stelle.yaml',
      'arbeitgeber.yaml',
      'b.stelle.yml',
      'Ü Ordner/c.STELLE.YAML',
    ]);
  });

  it('honours ignore files, the nearer first, and checks what is named all the same', async () => {
    const workspace = make({
      '.gitignore': 'alt/\nentwurf-*\n',
      '.kennzifferignore': 'muster.stelle.yaml\n',
      'alt/x.stelle.yaml': faulty,
      'muster.stelle.yaml': faulty,
      'sub/.gitignore': '!entwurf-doch.stelle.yaml\n',
      'sub/entwurf-nein.stelle.yaml': faulty,
      'sub/entwurf-doch.stelle.yaml': clean,
    });
    assert.deepEqual(await pathsOf(workspace), ['sub/entwurf-doch.stelle.yaml']);
    assert.deepEqual(await pathsOf(workspace, ['muster.stelle.yaml', 'alt']), [
      'muster.stelle.yaml',
      'alt/x.stelle.yaml',
    ]);
    assert.deepEqual(await pathsOf(workspace, ['**/*.stelle.yaml']), ['sub/entwurf-doch.stelle.yaml']);
    assert.deepEqual(await pathsOf(workspace, [], { in: 'sub' }), [
      'entwurf-doch.stelle.yaml',
      'entwurf-nein.stelle.yaml',
    ]);
  });

  it('takes no ignore file for folders beside its own', async () => {
    const workspace = make({
      'amt/.gitignore': 'a.*\n',
      'amt/x.txt': '',
      'kita/a.stelle.yaml': clean,
      'bad/a.stelle.yaml': clean,
      'kitas/a.stelle.yaml': clean,
    });
    for (const folder of ['kita', 'bad', 'kitas']) {
      const { code, stderr } = await workspace.lint([`../${folder}/*.stelle.yaml`], { in: 'amt' });
      assert.equal(code, 0, stderr);
    }
  });

  it('checks each file once', async () => {
    const workspace = make({ 'a.stelle.yaml': clean });
    assert.deepEqual(await pathsOf(workspace, ['a.stelle.yaml', './a.stelle.yaml', '.', '*.yaml']), ['a.stelle.yaml']);
  });

  it('says so when there is nothing', async () => {
    const { code, stdout } = await make({ 'notiz.md': '' }).lint();
    assert.deepEqual([code, stdout], [0, 'Keine Ausschreibungen gefunden (gesucht: *.stelle.yaml).\n']);
  });

  it('reports a file it cannot read, one not in UTF-8 and an enormous one, and checks the rest', async () => {
    const workspace = make({
      'gut.stelle.yaml': clean,
      'latin1.stelle.yaml': Buffer.from('titel: Prüfung\n', 'latin1'),
      'utf16.stelle.yaml': Buffer.from('\uFEFFtitel: Prüfung\n', 'utf16le'),
      'riesig.stelle.yaml': Buffer.alloc(21_000_000, 0x20),
      'schlecht.stelle.yaml': faulty,
    });
    symlinkSync(workspace.file('nirgends'), workspace.file('ziellos.stelle.yaml'));
    const report = await workspace.json();
    assert.deepEqual(errorsOf(report), [
      'latin1.stelle.yaml:1 intern/datei',
      'riesig.stelle.yaml:1 intern/datei',
      'schlecht.stelle.yaml:2 sprache/unbekanntes-feld',
      'utf16.stelle.yaml:1 intern/datei',
      'ziellos.stelle.yaml:1 intern/datei',
    ]);
  });

  it('knows UTF-16 also without its mark, whichever byte comes first', async () => {
    const plain = Buffer.from('titel: Sachbearbeitung (w/m/d)\n', 'utf16le');
    const umlaut = Buffer.from('# Übersicht\ntitel: Prüfung (w/m/d)\n', 'utf16le');
    const workspace = make({
      'be.stelle.yaml': Buffer.from(plain).swap16(),
      'le.stelle.yaml': plain,
      'ü-be.stelle.yaml': Buffer.from(umlaut).swap16(),
      'ü-le.stelle.yaml': umlaut,
    });
    for (const { path, findings } of (await workspace.json()).files) {
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['intern/datei'],
        path,
      );
      assert.match(findings[0]!.message, /in UTF-16 gespeichert/, path);
    }
  });

  if (process.platform !== 'win32') {
    it('opens no pipe and no device, however it is named, and waits for none', async () => {
      const workspace = make({ 'a.stelle.yaml': clean, 'amt/b.stelle.yaml': clean });
      for (const pipe of ['leitung.stelle.yaml', 'amt/arbeitgeber.yaml', 'notiz.txt'])
        execFileSync('mkfifo', [workspace.file(pipe)]);
      symlinkSync('/dev/null', workspace.file('geraet.stelle.yml'));
      const house = 'amt/arbeitgeber.yaml:1 intern/datei';
      const report = await workspace.json();
      assert.deepEqual(errorsOf(report), [
        house,
        'geraet.stelle.yml:1 intern/datei',
        'leitung.stelle.yaml:1 intern/datei',
      ]);
      assert.match(
        report.files.find(({ path }) => path === 'leitung.stelle.yaml')!.findings[0]!.message,
        /keine Datei/,
      );
      assert.deepEqual(errorsOf(await workspace.json(['leitung.stelle.yaml', 'notiz.txt'])), [
        'leitung.stelle.yaml:1 intern/datei',
        'notiz.txt:1 intern/datei',
      ]);
      assert.deepEqual(errorsOf(await workspace.json(['amt/b.stelle.yaml'])), [house]);
    }).timeout(20_000);

    it('reports a folder it may not look into, once, wherever it stands', async () => {
      const workspace = make({
        'gut.stelle.yaml': clean,
        'zu/tief/a.stelle.yaml': faulty,
        'offen/b.stelle.yaml': clean,
      });
      chmodSync(workspace.file('zu'), 0o000);
      for (const paths of [[], ['zu'], ['**/*.stelle.yaml'], ['.', '**/*.stelle.yaml']]) {
        const { code, stdout, stderr } = await workspace.lintUnprivileged(['--format', 'json', ...paths]);
        assert.equal(code, 1, stderr);
        const report = JSON.parse(stdout) as JsonReport;
        assert.deepEqual(errorsOf(report), ['zu:1 intern/datei'], String(paths));
        const { message } = report.files.find(({ path }) => path === 'zu')!.findings[0]!;
        assert.match(message, /^Dieser Ordner darf nicht gelesen werden/);
      }
      workspace.write('.gitignore', 'zu/\n');
      for (const path of ['.', '**/*.stelle.yaml'])
        assert.deepEqual((await workspace.lintUnprivileged([path])).code, 0, path);
      workspace.write('.gitignore', '');
      chmodSync(workspace.file('zu'), 0o755);
      const opened = await workspace.lintUnprivileged([]);
      assert.match(opened.stdout, /^zu\/tief\/a\.stelle\.yaml$/m, 'the helper reads what it may');
    });

    it('says nothing of a logo it may not read, and checks all the rest', async () => {
      const workspace = make({
        'arbeitgeber.yaml': 'stil:\n  logo: logo.svg\n',
        'logo.svg': '<svg/>',
        'a.stelle.yaml': faulty,
      });
      chmodSync(workspace.file('logo.svg'), 0o000);
      const { stdout, stderr } = await workspace.lintUnprivileged(['--format', 'json']);
      const { files } = JSON.parse(stdout) as JsonReport;
      const rules = files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
      assert.ok(rules.length > 0, stderr);
      assert.deepEqual(
        rules.filter((rule) => /^intern|^haus.logo/.test(rule)),
        [],
      );
    });
  }

  it('places findings behind a byte order mark, an emoji and Windows line ends where editors show them', async () => {
    const text = '\uFEFFtitel: Sachbearbeitung 🦊 (w/m/d)\r\nanzahl: 2\r\nanzahl: 3\r\n';
    const { files } = await make({ 'a.stelle.yaml': text }).json();
    const finding = files[0]!.findings.find(({ rule }) => rule === 'yaml/doppeltes-feld')!;
    assert.deepEqual(finding.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } });
  });

  it('takes the nearest house file upward and lets it set levels', async () => {
    const workspace = make({
      'arbeitgeber.yaml': 'regeln:\n  sprache/unbekanntes-feld: aus\n',
      'amt/a.stelle.yaml': faulty,
      'kita/arbeitgeber.yml': 'regeln:\n  sprache/unbekanntes-feld: hinweis\n',
      'kita/b.stelle.yaml': faulty,
    });
    const { files } = await workspace.json(['amt', 'kita/b.stelle.yaml']);
    const levels = files.map(({ path, findings }) => [
      path,
      findings.find(({ rule }) => rule === 'sprache/unbekanntes-feld')?.severity,
    ]);
    assert.deepEqual(levels, [
      ['amt/a.stelle.yaml', undefined],
      ['kita/b.stelle.yaml', 'info'],
    ]);
  });

  it('takes levels for a part of the postings, by folder and by pattern, the lower entry before the upper', async () => {
    const workspace = make({
      'haus/arbeitgeber.yaml': [
        'regeln:',
        '  sprache/unbekanntes-feld: warnung',
        'regeln_fuer:',
        '  archiv/:',
        '    sprache/unbekanntes-feld: aus',
        '  /Bürger dienste/*.yml:',
        '    sprache/unbekanntes-feld: hinweis',
        '  wichtig.stelle.yaml:',
        '    sprache/unbekanntes-feld: fehler',
        '',
      ].join('\n'),
      'haus/a.stelle.yaml': faulty,
      'haus/amt/archiv/2025/b.stelle.yaml': faulty,
      'haus/archiv/wichtig.stelle.yaml': faulty,
      'haus/Bürger dienste/c.stelle.yml': faulty,
      'haus/amt/Bürger dienste/d.stelle.yml': faulty,
    });
    const levels = async (...args: Parameters<Workspace['json']>) =>
      (await workspace.json(...args)).files
        .filter(({ path }) => !path.endsWith('arbeitgeber.yaml'))
        .map(({ path, findings }) => [
          path,
          findings.find(({ rule }) => rule === 'sprache/unbekanntes-feld')?.severity,
        ]);
    assert.deepEqual(await levels(), [
      ['haus/Bürger dienste/c.stelle.yml', 'info'],
      ['haus/a.stelle.yaml', 'warning'],
      ['haus/amt/Bürger dienste/d.stelle.yml', 'warning'],
      ['haus/amt/archiv/2025/b.stelle.yaml', undefined],
      ['haus/archiv/wichtig.stelle.yaml', 'error'],
    ]);
    assert.deepEqual(await levels([], { in: 'haus/archiv' }), [['wichtig.stelle.yaml', 'error']]);
    const strict = await levels(['--preset', 'streng', 'haus/Bürger dienste', 'haus/a.stelle.yaml']);
    assert.deepEqual(
      strict,
      [
        ['haus/Bürger dienste/c.stelle.yml', 'info'],
        ['haus/a.stelle.yaml', 'warning'],
      ],
      'a level the house chose stays',
    );
  });

  it('misses the logo that a house file names, until it lies there', async () => {
    const space = new Workspace({ 'amt/arbeitgeber.yaml': 'stil:\n  logo: ./Bilder/Logo groß.svg\n' });
    const rules = async () =>
      (await space.json(['amt/arbeitgeber.yaml'])).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    assert.deepEqual(await rules(), ['haus/logo']);
    space.write('amt/Bilder/Logo groß.svg', '<svg/>');
    assert.deepEqual(await rules(), []);
    space.write('amt/Bilder/Logo groß.svg', '<svg/>'.padEnd(5_240_000));
    const [file] = (await space.json(['amt/arbeitgeber.yaml'])).files;
    assert.deepEqual(
      file!.findings.map(({ rule, severity, range }) => [rule, severity, range.start.line]),
      [['haus/logo', 'warning', 1]],
    );
    assert.match(
      file!.findings[0]!.message,
      /^Die Bilddatei „\.\/Bilder\/Logo groß\.svg“ hat 5,3 MB, mehr als die 5 MB/,
    );
    space.remove();
  });

  it('misses the picture in the file of a logo that holds none', async () => {
    const space = make({ 'arbeitgeber.yaml': 'stil:\n  logo: logo.svg\n', 'a.stelle.yaml': clean });
    for (const content of ['<!doctype html>\n<html><body><svg></svg></body></html>', '', 'Logo folgt']) {
      space.write('logo.svg', content);
      const [file] = (await space.json(['arbeitgeber.yaml'])).files;
      assert.match(
        file!.findings[0]?.message ?? '',
        /^In der Datei „logo\.svg“ steckt kein Bild, .* ohne Logo\. Bitte/,
      );
      const { stdout } = await space.run(['export', '--today', today, '-f', 'html', 'a.stelle.yaml']);
      assert.match(stdout, /^<!doctype html>/);
      assert.doesNotMatch(stdout, /<img/);
    }
  });

  it('reports a broken house file once, also when only its postings were named', async () => {
    const workspace = make({
      'arbeitgeber.yaml': 'nahme: Stadt Beispiel\n',
      'a.stelle.yaml': clean,
      'b.stelle.yaml': clean,
    });
    const named = await workspace.json(['a.stelle.yaml', 'b.stelle.yaml']);
    assert.deepEqual(errorsOf(named), ['arbeitgeber.yaml:1 sprache/unbekanntes-feld']);
    assert.deepEqual(errorsOf(await workspace.json()), ['arbeitgeber.yaml:1 sprache/unbekanntes-feld']);
    assert.equal((await workspace.lint(['a.stelle.yaml'])).code, 1);
  });

  it('finds a Kennziffer given twice across the files of a run', async () => {
    const workspace = make({
      'a.stelle.yaml': `kennziffer: 26/0001\n${clean}`,
      'b.stelle.yaml': `kennziffer: 26/0001\n${clean}`,
    });
    assert.deepEqual(errorsOf(await workspace.json()), [
      'a.stelle.yaml:1 kennziffer/doppelt',
      'b.stelle.yaml:1 kennziffer/doppelt',
    ]);
    assert.deepEqual(errorsOf(await workspace.json(['a.stelle.yaml'])), []);
  });

  it('lets two employers give the same number, but not one house and what inherits from it', async () => {
    const workspace = make({
      'stadt/arbeitgeber.yaml': 'name: Stadt\n',
      'stadt/a.stelle.yaml': 'kennziffer: 26/0417\n',
      'stadt/amt/arbeitgeber.yaml': 'erbt: ../arbeitgeber.yaml\n',
      'stadt/amt/b.stelle.yaml': 'kennziffer: 26/0417\n',
      'kreis/arbeitgeber.yaml': 'name: Kreis\n',
      'kreis/c.stelle.yaml': 'kennziffer: 26/0417\n',
    });
    const { files } = await workspace.json();
    const twice = files.filter(({ findings }) => findings.some(({ rule }) => rule === 'kennziffer/doppelt'));
    assert.deepEqual(
      twice.map(({ path }) => path),
      ['stadt/a.stelle.yaml', 'stadt/amt/b.stelle.yaml'],
    );
  });

  it('checks text and Markdown as prose when named', async () => {
    const workspace = make({ 'brief.txt': 'Wir sind ein junges, dynamisches Team.\n', 'seite.md': 'Guten Tag.\n' });
    assert.deepEqual(errorsOf(await workspace.json(['brief.txt', 'seite.md'])), [
      'brief.txt:1 alter/junges-dynamisches-team',
    ]);
  });
});
