import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { builtCommand } from '../cli/support.ts';
import { Client, pushing } from '../lsp/client.ts';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/editoren/${name}`, import.meta.url)), 'utf8');

interface Languages {
  readonly 'language-server': {
    readonly kennziffer: {
      readonly command: string;
      readonly args: readonly string[];
      readonly config: InitializationOptions;
    };
  };
  readonly language: readonly {
    readonly name: string;
    readonly 'file-types': readonly { readonly glob: string }[];
    readonly 'language-servers': readonly string[];
  }[];
}

describe('what the pages of other editors show', () => {
  for (const [page, file] of [
    ['neovim.md', 'neovim.lua'],
    ['helix.md', 'helix.toml'],
  ] as const)
    it(`is the file that is tested: ${file}`, () => {
      const language = file.split('.')[1]!;
      assert.ok(read(page).includes(`\`\`\`${language}\n${read(file)}\`\`\``));
    });
});

describe('Helix with the documented file', () => {
  const languages = parse(read('helix.toml')) as unknown as Languages;
  const { command, args, config } = languages['language-server'].kennziffer;

  it('knows the files by the languages of the extension', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      bin: object;
      contributes: { languages: { id: string; extensions?: string[]; filenames?: string[] }[] };
    };
    assert.deepEqual(
      languages.language.map(({ name, 'file-types': types }) => [name, types.map(({ glob }) => glob)]),
      manifest.contributes.languages.map(({ id, extensions = [], filenames = [] }) => [
        id,
        [...extensions.map((extension) => `*${extension}`), ...filenames],
      ]),
    );
    for (const { 'language-servers': servers } of languages.language) assert.deepEqual(servers, ['kennziffer']);
    assert.ok(command in manifest.bin);
  });

  it('starts the server by its command, and is told of a mistake in German', async () => {
    const client = await Client.start(pushing, config, undefined, [], [await builtCommand(), ...args]);
    try {
      const uri = 'file:///stellen/26-0001.stelle.yaml';
      const text = 'titel: Leitung des Bauhofs (w/m/d)\nbewerbungsfrist: 31.11.2046\nstand: archiviert\n';
      await client.open(uri, text, languages.language[0]!.name);
      await client.until(() => client.published.some((one) => one.uri === uri));
      assert.deepEqual(
        client.published.find((one) => one.uri === uri)?.diagnostics.map(({ message }) => message),
        ['Den 31.11.2046 gibt es nicht. Ist der 30.11.2046 gemeint?'],
      );
    } finally {
      await client.stop();
    }
  });
});
