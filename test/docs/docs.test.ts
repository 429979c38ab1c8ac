import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { exportFormats } from '../../server/src/render/export/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

const pages = globSync(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/**/*.md'], { cwd: root }).sort();
/** What people are told to do, in contrast to what is generated. */
const handwritten = pages.filter((path) => !/^docs\/(?:regeln|felder|berichte)\//.test(path));

const withoutCode = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '');

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (path: string): string[] =>
  [
    ...read(path)
      .replace(/^ *```[\s\S]*?^ *```/gm, '')
      .matchAll(/^#+ (.+)$/gm),
  ].map(([, heading]) => anchorOf(heading!));

function brokenLinks(path: string): string[] {
  return [...withoutCode(read(path)).matchAll(/\]\(<?([^)>\s]+)>?\)/g)].flatMap(([, link = '']) => {
    if (/^(?:https?|mailto):/.test(link)) return [];
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), decodeURI(file));
    if (!existsSync(join(root, target))) return [`${path}: ${link}`];
    const found = anchor === undefined || anchorsOf(target).includes(decodeURI(anchor));
    return found ? [] : [`${path}: ${link}`];
  });
}

const matches = (pattern: RegExp, paths = handwritten): { path: string; found: string }[] =>
  paths.flatMap((path) => [...read(path).matchAll(pattern)].map(([, found = '']) => ({ path, found })));

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly configuration: { readonly properties: object };
  };
}

describe('the documentation', () => {
  const manifest = json('package.json') as Manifest;
  const words = json('package.nls.de.json') as Readonly<Record<string, string>>;

  it('links only to what is there: pages, headings, pictures, files', () => {
    assert.ok(pages.length > 200);
    assert.deepEqual(pages.flatMap(brokenLinks), []);
  });

  it('shows pictures with a description', () => {
    const bare = handwritten.filter((path) => /!\[\s*\]/.test(read(path)));
    assert.deepEqual(bare, []);
  });

  it('names commands of the editor as the editor does', () => {
    const titles = manifest.contributes.commands.map(({ title }) => words[title.slice(1, -1)]);
    const named = matches(/\bKennziffer: ([A-ZÄÖÜ][^*`\n]*?)\*\*/g);
    assert.ok(named.length >= 8);
    assert.deepEqual(
      named.filter(({ found }) => !titles.includes(found)),
      [],
    );
  });

  it('names settings that exist', () => {
    const settings = Object.keys(manifest.contributes.configuration.properties);
    const own = `${manifest.publisher}.${manifest.name}`;
    const named = matches(/[`"](kennziffer\.(?!(?:cjs|lua|sarif|xml|vsix)\b)[\w.]+)[`"]/g);
    assert.ok(named.length >= 2);
    assert.deepEqual(
      named.filter(({ found }) => found !== own && !settings.includes(found)),
      [],
    );
  });

  it('names scripts and subcommands that exist', () => {
    const scripts = matches(/\bnpm run (?:--silent )?([\w:-]+)/g);
    assert.deepEqual(
      scripts.filter(({ found }) => !(found in manifest.scripts)),
      [],
    );
    const subcommands = globSync('server/src/cli/commands/*.ts', { cwd: root }).map(
      (path) => /(\w+)\.ts$/.exec(path)![1],
    );
    const called = matches(/(?:\bkennziffer|\bcli\.js|\bkennziffer\.cjs) ([a-z]+)\b/g);
    assert.ok(called.length >= 10);
    assert.deepEqual(
      called.filter(({ found }) => !subcommands.includes(found)),
      [],
    );
  });

  it('names all formats of an export as editor and command do', () => {
    const table = read('docs/handbuch/veroeffentlichen.md').matchAll(/^\| \*\*(.+?)\*\* +\| `(\w+)`/gm);
    assert.deepEqual(
      Array.from(table, ([, title, name]) => [name, title]),
      Object.entries(exportFormats).map(([name, { title }]) => [name, title.de]),
    );
  });

  it('names the words of all snippets, and no other', () => {
    const wordsOf = (path: string): string[] =>
      Object.values(json(path) as Record<string, { prefix: string[] }>).flatMap(({ prefix }) => prefix);
    const table = /## Ganze Stücke[\s\S]*?\n## /.exec(read('docs/handbuch/vorschlaege.md'))![0];
    assert.deepEqual(
      [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, word]) => word),
      wordsOf('snippets/stellenausschreibung.json'),
    );
    for (const word of wordsOf('snippets/arbeitgeber.json'))
      assert.ok(read('docs/handbuch/haus.md').includes(`\`${word}\``), word);
  });

  it('leads to every page of the handbook from its index', () => {
    const index = read('docs/handbuch/README.md');
    const others = globSync('docs/handbuch/*.md', { cwd: root }).map((path) => path.split('/').at(-1)!);
    assert.deepEqual(
      others.filter((name) => name !== 'README.md' && !index.includes(`](${name})`)),
      [],
    );
  });
});
