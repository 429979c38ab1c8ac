import assert from 'node:assert/strict';
import { lstatSync, readdirSync, symlinkSync } from 'node:fs';
import { clean, today, workspaces, type RunOptions, type Workspace } from './support.ts';

const house = "name: Stadt Musterau\nland: NW\nstil:\n  farbe: '#a3123f'\n  logo: bilder/logo.svg\n";
const logo = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const faulty = `${clean}bewerbungsfrist: 31.11.2026\n`;
const broken = 'titel: A\naufgaben: "offen\nangebot: B\n';

describe('kennziffer export', () => {
  const make = workspaces();
  const run = (workspace: Workspace, args: readonly string[], options?: RunOptions) =>
    workspace.run(['export', '--today', today, ...args], options);

  it('prints one text of one posting, and nothing else', async () => {
    const workspace = make({ 'arbeitgeber.yaml': house, 'stellen/a.stelle.yaml': clean, 'stellen/b.txt': 'x' });
    const ran = await run(workspace, ['stellen', '-f', 'text']);
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    assert.match(ran.stdout, /^Stadt Musterau\nSachbearbeitung \(w\/m\/d\)\n/);
    const inside = await run(workspace, ['a.stelle.yaml', '--format', 'fragment', '--heading-level', '3'], {
      in: 'stellen',
    });
    assert.match(inside.stdout, /^<article[^>]*>[\s\S]*<h3>Sachbearbeitung/);
  });

  it('prints one text on standard output where the output is "-", and makes nothing of that name', async () => {
    const workspace = make({ 'a.stelle.yaml': clean });
    for (const format of ['html', 'fragment', 'text', 'kurz', 'blatt', 'jsonld']) {
      const plain = await run(workspace, ['a.stelle.yaml', '-f', format]);
      assert.deepEqual([plain.code, plain.stdout === ''], [0, false]);
      assert.deepEqual(await run(workspace, ['a.stelle.yaml', '-f', format, '-o', '-']), plain);
    }
    assert.deepEqual(readdirSync(workspace.path), ['a.stelle.yaml']);
  });

  it('writes several postings in several formats, folders kept, in the look of their house', async () => {
    const workspace = make({
      'arbeitgeber.yaml': house,
      'bilder/logo.svg': logo,
      'stellen/a.stelle.yaml': clean,
      'stellen/süd/Müller & Co.stelle.yml': clean,
    });
    const ran = await run(workspace, ['stellen', '-f', 'html', '-f', 'kurz', '-o', 'öffentlich/web']);
    assert.deepEqual(ran, {
      code: 0,
      stdout: '',
      stderr: ['a.html', 'a.kurz.txt', 'süd/Müller & Co.html', 'süd/Müller & Co.kurz.txt']
        .map((name) => `geschrieben: öffentlich/web/${name}\n`)
        .join(''),
    });
    const page = workspace.read('öffentlich/web/süd/Müller & Co.html');
    assert.match(page, /--house-light: #a3123f/);
    assert.ok(page.includes(`<img src="data:image/svg+xml;base64,${Buffer.from(logo).toString('base64')}"`));
    assert.deepEqual(readdirSync(workspace.file('öffentlich/web')), ['a.html', 'a.kurz.txt', 'süd']);
  });

  it('takes patterns, and leaves out what is beside the postings', async () => {
    const workspace = make({ 'a/eins.stelle.yaml': clean, 'b/zwei.stelle.yaml': clean, 'b/arbeitgeber.yaml': house });
    const { code } = await run(workspace, ['*/*.yaml', '-f', 'text', '-o', 'web']);
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(workspace.file('web')), ['a', 'b']);
    assert.deepEqual(readdirSync(workspace.file('web/b')), ['zwei.txt']);
  });

  it('reads byte order marks and Windows line ends as nothing special', async () => {
    const workspace = make({ 'a.stelle.yaml': clean, 'b.stelle.yaml': `\ufeff${clean.replaceAll('\n', '\r\n')}` });
    const of = async (name: string) => (await run(workspace, [name, '-f', 'html'])).stdout;
    assert.equal(await of('b.stelle.yaml'), await of('a.stelle.yaml'));
  });

  it('writes a posting with errors, but says what they are; --strict does not write it', async () => {
    const workspace = make({ 'a.stelle.yaml': faulty, 'b.stelle.yaml': clean });
    const ran = await run(workspace, ['.', '-f', 'text', '-o', 'web']);
    assert.equal(ran.code, 0);
    assert.match(ran.stderr, /^Bevor „a\.stelle\.yaml“ veröffentlicht wird, .*\n {2}Zeile 5: .*31\.11\.2026.*\n/);
    assert.deepEqual(readdirSync(workspace.file('web')), ['a.txt', 'b.txt']);
    const strict = await run(workspace, ['.', '-f', 'text', '-o', 'streng', '--strict', '--lang', 'en']);
    assert.equal(strict.code, 1);
    assert.match(strict.stderr, /^"a\.stelle\.yaml" was not exported because of --strict\. Still open:\n {2}line 5: /);
    assert.deepEqual(readdirSync(workspace.file('streng')), ['b.txt']);
  });

  it('writes nothing of a posting that cannot be read, nor of one whose house cannot', async () => {
    const workspace = make({
      'a.stelle.yaml': broken,
      'b.stelle.yaml': clean,
      'c.stelle.yaml': Buffer.from([0xff, 0xfe, 0x41, 0]),
      'haus/arbeitgeber.yaml': 'name: "Stadt\nland: NW\n',
      'haus/d.stelle.yaml': clean,
    });
    const ran = await run(workspace, ['.', '-f', 'text', '-o', 'web']);
    assert.equal(ran.code, 1);
    for (const said of [
      /^„a\.stelle\.yaml“ wurde nicht exportiert: Zeile 2 lässt sich nicht lesen/m,
      /^„c\.stelle\.yaml“ wurde nicht exportiert: .*UTF-16/m,
      /^„haus\/d\.stelle\.yaml“ wurde nicht exportiert: Die Arbeitgeberdatei „haus\/arbeitgeber\.yaml“/m,
    ])
      assert.match(ran.stderr, said);
    assert.deepEqual(readdirSync(workspace.file('web')), ['b.txt']);
    const alone = await run(workspace, ['a.stelle.yaml', '-f', 'text']);
    assert.deepEqual([alone.code, alone.stdout], [1, '']);
  });

  it('never says what is internal', async () => {
    const workspace = make({ 'a.stelle.yaml': `${clean}intern:\n  notiz: STRENGGEHEIM\n  planstelle: P-17\n` });
    const formats = ['html', 'fragment', 'text', 'kurz', 'blatt', 'jsonld'].flatMap((name) => ['-f', name]);
    assert.equal((await run(workspace, ['a.stelle.yaml', ...formats, '-o', 'web'])).code, 0);
    const made = readdirSync(workspace.file('web'));
    assert.equal(made.length, 6);
    for (const name of made) assert.doesNotMatch(workspace.read(`web/${name}`), /STRENGGEHEIM|P-17/);
  });

  it('takes an output with an ending for a file, and any other for a folder', async () => {
    const workspace = make({ 'a.stelle.yaml': clean });
    for (const [output, made] of [
      ['seite.htm', 'seite.htm'],
      ['neu/seite.htm', 'neu/seite.htm'],
      ['web', 'web/a.html'],
      ['v1.0/', 'v1.0/a.html'],
    ] as const) {
      const { code, stderr } = await run(workspace, ['a.stelle.yaml', '-f', 'html', '-o', output]);
      assert.deepEqual([code, stderr], [0, `geschrieben: ${made}\n`]);
      assert.match(workspace.read(made), /^<!doctype html>/);
    }
  });

  const wrongCalls: readonly [string, readonly string[], RegExp][] = [
    ['no format', ['a.stelle.yaml'], /kennziffer export a\.stelle\.yaml --format html\n {2}html .*Webseite/],
    ['an unknown format', ['a.stelle.yaml', '-f', 'fragmnt'], /Meinten Sie „fragment“/],
    ['a level that is none', ['a.stelle.yaml', '-f', 'fragment', '--heading-level', '5'], /von 1 bis 4/],
    ['several files without a folder', ['.', '-f', 'html'], /--output ORDNER/],
    ['several formats without a folder', ['a.stelle.yaml', '-f', 'html', '-f', 'text'], /--output ORDNER/],
    [
      'several files to standard output',
      ['.', '-f', 'html', '-o', '-'],
      /nur eine Datei.*wären es 3\..*--output ORDNER/,
    ],
    [
      'several formats to standard output',
      ['a.stelle.yaml', '-f', 'html', '-f', 'text', '-o', '-', '--lang', 'en'],
      /only one file.*would be 2\..*--output FOLDER/,
    ],
    ['several files into one', ['.', '-f', 'html', '-o', 'notiz.txt'], /„notiz\.txt“ ist eine Datei/],
    ['a file that is no posting', ['notiz.txt', '-f', 'html'], /„notiz\.txt“ ist keine Ausschreibung/],
    ['the house file', ['arbeitgeber.yaml', '-f', 'html'], /„arbeitgeber\.yaml“ ist keine Ausschreibung/],
    ['a folder without postings', ['leer', '-f', 'html'], /Keine Ausschreibungen gefunden/],
    ['a posting as output', ['a.stelle.yaml', '-f', 'html', '-o', 'b.stelle.yaml'], /wird nicht überschrieben/],
    ['a posting by another name as output', ['c.yaml', '-f', 'html', '-o', 'c.yaml'], /wird nicht überschrieben/],
    ['a link to a posting as output', ['a.stelle.yaml', '-f', 'html', '-o', 'link.html'], /wird nicht überschrieben/],
    [
      'two postings of one name',
      ['a.stelle.yaml', 'leer/../sub/A.stelle.yaml', '-f', 'text', '-o', 'web'],
      /würden beide zu „web\/A\.txt“/,
    ],
    [
      'a place that cannot be written',
      ['a.stelle.yaml', '-f', 'html', '-o', 'notiz.txt/x.html'],
      /lässt sich nicht schreiben/,
    ],
  ];
  for (const [name, args, said] of wrongCalls) {
    it(`${name}: exit code 2, a sentence, and nothing changed`, async () => {
      const files = {
        'arbeitgeber.yaml': house,
        'a.stelle.yaml': clean,
        'b.stelle.yaml': clean,
        'c.yaml': clean,
        'notiz.txt': 'x',
        'leer/x.txt': 'x',
        'sub/A.stelle.yaml': clean,
      };
      const workspace = make(files);
      symlinkSync('b.stelle.yaml', workspace.file('link.html'));
      const before = readdirSync(workspace.path);
      const ran = await run(workspace, args);
      assert.deepEqual([ran.code, ran.stdout], [2, '']);
      assert.match(ran.stderr, said);
      assert.deepEqual(readdirSync(workspace.path), before);
      for (const [path, text] of Object.entries(files)) assert.equal(workspace.read(path), text);
    });
  }

  if (process.platform !== 'win32') {
    it('leaves a link a link and a device a device', async () => {
      const workspace = make({ 'a.stelle.yaml': clean, 'echt.html': 'alt' });
      symlinkSync('echt.html', workspace.file('link.html'));
      symlinkSync('/dev/null', workspace.file('nirgends'));
      assert.equal((await run(workspace, ['a.stelle.yaml', '-f', 'html', '-o', 'link.html'])).code, 0);
      assert.ok(lstatSync(workspace.file('link.html')).isSymbolicLink());
      assert.match(workspace.read('echt.html'), /^<!doctype html>/);
      assert.equal((await run(workspace, ['a.stelle.yaml', '-f', 'html', '-o', 'nirgends'])).code, 0);
      assert.ok(lstatSync(workspace.file('nirgends')).isSymbolicLink());
    });
  }

  if (process.platform === 'linux') {
    it('comes to an end where the system makes no folder', async () => {
      const { code, stderr } = await run(make({ 'a.stelle.yaml': clean }), [
        'a.stelle.yaml',
        '-f',
        'text',
        '-o',
        '/proc/a/b/',
      ]);
      assert.equal(code, 2);
      assert.match(stderr, /\/proc\/a\/b/);
    });
  }

  it('tells all formats in its help, in both languages', async () => {
    const workspace = make({});
    const german = await workspace.run(['export', '--help']);
    const english = await workspace.run(['export', '--help', '--lang', 'en']);
    for (const name of ['html', 'fragment', 'text', 'kurz', 'blatt', 'jsonld'])
      for (const { stdout } of [german, english]) assert.match(stdout, new RegExp(`^ +${name} +\\S`, 'm'));
    assert.match(german.stdout, /^kennziffer export \[PFAD …\]/);
    assert.match(english.stdout, /^kennziffer export \[PATH …\]/);
  });
});
