import assert from 'node:assert/strict';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { pack } from '../scripts/package.mjs';
import { unzip } from './support/zip.ts';

interface Manifest {
  main: string;
  browser: string;
  l10n: string;
  icon: string;
  contributes: {
    languages: { configuration: string; icon: { light: string; dark: string } }[];
    grammars: { path: string }[];
    snippets?: { path: string }[];
    viewsContainers: { activitybar: { icon: string }[] };
    walkthroughs: { icon: string; steps: { media: { image: string } }[] }[];
    configuration: { properties: Record<string, unknown> };
  };
}

describe('the package', () => {
  let folder: string;
  let size: number;
  let files: Map<string, () => Buffer>;
  let manifest: Manifest;

  before(async function () {
    this.timeout(60_000);
    folder = await mkdtemp(join(tmpdir(), 'kennziffer-vsix-'));
    const archive = await readFile(await pack(join(folder, 'kennziffer.vsix')));
    size = archive.length;
    files = unzip(archive);
    manifest = JSON.parse(String(files.get('extension/package.json')?.())) as Manifest;
  });
  after(() => rm(folder, { recursive: true }));

  it('is at most 1.5 MB', () => assert.ok(size <= 1_500_000, `${size} bytes`));

  it('holds what it runs, and nothing else', () => {
    const expected =
      /^(?:\[Content_Types\]\.xml|extension\.vsixmanifest|extension\/(?:package\.json|package\.nls(?:\.de)?\.json|readme\.md|changelog\.md|LICENSE(?:\.txt)?|dist\/(?:client\.cjs|client\.browser\.cjs|preview\.js|docx\.cjs|server\.cjs|server\.worker\.js|THIRD-PARTY-NOTICES\.txt)|client\/(?:icons|l10n|syntaxes|walkthrough)\/[^/]+|client\/language-configuration\.json|snippets\/[^/]+))$/i;
    assert.deepEqual(
      [...files.keys()].filter((path) => !expected.test(path)),
      [],
    );
  });

  it('shows no picture that is not in it', () => {
    const readme = String(files.get('extension/readme.md')?.());
    assert.match(readme, /^# Kennziffer/);
    assert.doesNotMatch(readme, /!\[/);
  });

  it('holds every file its manifest names', () => {
    const { languages, grammars, snippets = [], walkthroughs, viewsContainers } = manifest.contributes;
    const named = [
      manifest.main,
      manifest.browser,
      'dist/preview.js',
      manifest.icon,
      `${manifest.l10n}/bundle.l10n.de.json`,
      ...viewsContainers.activitybar.map(({ icon }) => icon),
      ...languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]),
      ...[...grammars, ...snippets].map(({ path }) => path),
      ...walkthroughs.flatMap(({ icon, steps }) => [icon, ...steps.map(({ media }) => media.image)]),
    ].map((path) => `extension/${path.replace(/^\.\//, '')}`);
    assert.deepEqual(
      named.filter((path) => !files.has(path)),
      [],
    );
  });

  it('says in German all it says in English', () => {
    const texts = (path: string): object => JSON.parse(String(files.get(`extension/${path}`)?.())) as object;
    const english = texts('package.nls.json');
    assert.deepEqual(Object.keys(texts('package.nls.de.json')), Object.keys(english));
    const used = JSON.stringify(manifest).match(/%[\w.]+%/g) ?? [];
    assert.deepEqual(
      used.filter((key) => !(key.slice(1, -1) in english)),
      [],
    );
  });

  it('has few settings', () => assert.ok(Object.keys(manifest.contributes.configuration.properties).length < 15));

  it('runs in a browser: no module of Node in the browser half', () => {
    for (const path of ['client.browser.cjs', 'server.worker.js']) {
      const code = String(files.get(`extension/dist/${path}`)?.());
      const required = [...code.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name);
      assert.deepEqual([...new Set(required)], path.startsWith('client') ? ['vscode'] : [], path);
    }
  });

  it('brings the licence of everything it contains', () => {
    const notices = String(files.get('extension/dist/THIRD-PARTY-NOTICES.txt')?.());
    const ofWord = ['docx', 'fflate', 'nanoid', 'image-size'];
    for (const name of ['vscode-languageserver', 'vscode-languageclient', 'yaml', 'morphdom', 'htmlparser2', ...ofWord])
      assert.match(notices, new RegExp(`^${name} `, 'm'));
  });
});

describe('the translations', () => {
  it('cover every text of the client', async () => {
    const root = new URL('../', import.meta.url);
    const bundle = JSON.parse(await readFile(new URL('client/l10n/bundle.l10n.de.json', root), 'utf8')) as object;
    const used = new Set<string>();
    for (const path of await glob('client/src/**/*.ts', { cwd: fileURLToPath(root) })) {
      const code = await readFile(new URL(path, root), 'utf8');
      for (const [, , text = ''] of code.matchAll(/l10n\.t\(\s*(['"`])((?:(?!\1).)*)\1/g)) used.add(text);
    }
    assert.deepEqual([...used].sort(), Object.keys(bundle).sort());
  });
});
