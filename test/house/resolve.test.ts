import assert from 'node:assert/strict';
import { originOf } from '../../server/src/house/house.ts';
import { parentName } from '../../server/src/house/paths.ts';
import { resolveHouse, type HouseReader } from '../../server/src/house/resolve.ts';

const reader = (files: Readonly<Record<string, string>>, more: Partial<HouseReader> = {}): HouseReader => ({
  read: (path) => files[path],
  ...more,
});

const city = `name: Stadt Beispiel
land: NW
stil:
  anrede: Sie
  zusatz: (w/m/d)
fakten:
  einwohner:
    wert: 156000
    stand: 31.12.2025
  fachbereiche: 24
regeln:
  frist/wochenende: aus
`;

describe('house: inheritance', () => {
  const files = {
    'stadt/arbeitgeber.yaml': city,
    'stadt/werke/arbeitgeber.yaml': `erbt: ../arbeitgeber.yaml
name: Stadtwerke
stil:
  anrede: du
fakten:
  einwohner: 90000
regeln:
  frist/feiertag: hinweis
`,
  };

  it('takes own values before the parent’s, group by group and entry by entry', () => {
    const { house, problems, files: seen } = resolveHouse({ path: 'stadt/werke/arbeitgeber.yaml' }, reader(files));
    assert.deepEqual(problems, []);
    assert.deepEqual(seen, ['stadt/werke/arbeitgeber.yaml', 'stadt/arbeitgeber.yaml']);
    assert.equal(house.file.name, 'Stadtwerke');
    assert.equal(house.land, 'NW');
    assert.deepEqual(house.file.stil, { anrede: 'du', zusatz: '(w/m/d)' });
    assert.deepEqual(house.file.fakten, { einwohner: '90000', fachbereiche: '24' });
    assert.deepEqual(
      [...house.levels],
      [
        ['frist/wochenende', 'off'],
        ['frist/feiertag', 'info'],
      ],
    );
    assert.equal(house.file.erbt, '../arbeitgeber.yaml');
  });

  it('knows the file and place of every value', () => {
    const { house } = resolveHouse({ path: 'stadt/werke/arbeitgeber.yaml' }, reader(files));
    const land = originOf(house, ['land']);
    assert.equal(land?.path, 'stadt/arbeitgeber.yaml');
    assert.equal(land.document.text.slice(land.place.start, land.place.end), 'NW');
    assert.equal(originOf(house, ['fakten', 'einwohner'])?.path, 'stadt/werke/arbeitgeber.yaml');
    assert.equal(originOf(house, ['fakten', 'fachbereiche'])?.path, 'stadt/arbeitgeber.yaml');
    assert.equal(originOf(house, ['fakten', 'gibtsnicht']), undefined);
  });

  it('prefers the text that stands open in the editor', () => {
    const { house } = resolveHouse({ path: 'stadt/arbeitgeber.yaml', text: 'name: Neu' }, reader(files));
    assert.equal(house.file.name, 'Neu');
  });

  const problemsOf = (entry: string, all: Readonly<Record<string, string>>, more: Partial<HouseReader> = {}) =>
    resolveHouse({ path: entry }, reader(all, more));

  it('tells a missing parent at its name and keeps the rest', () => {
    const {
      house,
      problems,
      files: seen,
    } = problemsOf('a/arbeitgeber.yaml', {
      'a/arbeitgeber.yaml': 'name: Amt\nerbt: "../b/arbeitgeber.yaml"\n',
    });
    assert.deepEqual(
      problems.map(({ code, start, end }) => ({ code, start, end })),
      [{ code: 'parent-missing', start: 17, end: 38 }],
    );
    assert.equal(house.file.name, 'Amt');
    assert.ok(seen.includes('b/arbeitgeber.yaml'), 'a file that may come is watched');
  });

  it('ends in circles of one, two and three', () => {
    for (const length of [1, 2, 3]) {
      const all = Object.fromEntries(
        Array.from({ length }, (_, i) => [
          `${i}/arbeitgeber.yaml`,
          `erbt: ../${(i + 1) % length}/arbeitgeber.yaml\nort: Ort${i}\n`,
        ]),
      );
      const { problems, house } = problemsOf('0/arbeitgeber.yaml', all);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['parent-cycle'],
      );
      assert.equal(house.layers.length, length);
      assert.equal(house.ort, 'Ort0');
    }
  });

  it('asks before it opens a place, and never reads one that is not trusted', () => {
    const read: string[] = [];
    const { problems } = resolveHouse(
      { path: 'a/arbeitgeber.yaml', text: 'erbt: //server/freigabe/arbeitgeber.yaml' },
      {
        read(path) {
          read.push(path);
          return undefined;
        },
        isTrusted: (path) => !path.startsWith('//'),
      },
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['parent-untrusted'],
    );
    assert.deepEqual(read, []);
  });

  it('finds a package through its reader', () => {
    const { house } = resolveHouse(
      { path: 'a/arbeitgeber.yaml', text: "erbt: '@kommune/haus'" },
      reader(
        { 'node_modules/@kommune/haus/arbeitgeber.yaml': city },
        {
          packageFile: (name) => `node_modules/${name}/arbeitgeber.yaml`,
        },
      ),
    );
    assert.equal(house.file.name, 'Stadt Beispiel');
  });

  it('says when the parent is broken, and uses what can be read', () => {
    const { house, problems } = problemsOf('a/arbeitgeber.yaml', {
      'a/arbeitgeber.yaml': 'erbt: ../arbeitgeber.yaml\n',
      'arbeitgeber.yaml': 'land: NW\nname: "Stadt\n',
    });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['parent-broken'],
    );
    assert.equal(house.land, 'NW');
  });

  it('stops at an absurd number of generations', () => {
    const all = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`${i}/arbeitgeber.yaml`, `erbt: ../${i + 1}/arbeitgeber.yaml\n`]),
    );
    const { house, problems } = problemsOf('0/arbeitgeber.yaml', all);
    assert.equal(house.layers.length, 8);
    assert.equal(problems.length, 1);
  });
});

describe('house: where erbt leads', () => {
  const cases: readonly [written: string, from: string, path: string][] = [
    ['../arbeitgeber.yaml', 'a/b/arbeitgeber.yaml', 'a/arbeitgeber.yaml'],
    ['..', '/a/b/arbeitgeber.yaml', '/a/arbeitgeber.yaml'],
    ['..\\stadt', 'C:\\haus\\amt\\arbeitgeber.yaml', 'C:/haus/stadt/arbeitgeber.yaml'],
    ['\\\\server\\freigabe\\arbeitgeber.yaml', 'C:/a/arbeitgeber.yaml', '//server/freigabe/arbeitgeber.yaml'],
    ['../Haus Mitte/arbeitgeber.yaml', 'file:///a/b/arbeitgeber.yaml', 'file:///a/Haus%20Mitte/arbeitgeber.yaml'],
    ['../../../../x.yaml', '/a/arbeitgeber.yaml', '/x.yaml'],
    ['stadt.yml', 'vscode-vfs://github/a/b/arbeitgeber.yaml', 'vscode-vfs://github/a/b/stadt.yml'],
  ];
  for (const [written, from, path] of cases)
    it(`${written} from ${from}`, () => assert.deepEqual(parentName(written, from), { kind: 'path', path }));

  it('takes bare words for packages', () => {
    assert.deepEqual(parentName('@kommune/haus', 'a/arbeitgeber.yaml'), { kind: 'package', name: '@kommune/haus' });
    assert.deepEqual(parentName('kommune-haus', 'a/arbeitgeber.yaml'), { kind: 'package', name: 'kommune-haus' });
  });
});
