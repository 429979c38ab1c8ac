import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { root } from '../../scripts/build.mjs';
import { readSpecimens } from '../../scripts/generate/specimens.ts';
import { Client, pulling } from '../lsp/client.ts';
import { builtCommand, today, Workspace, type JsonFinding } from './support.ts';

/** A finding as both hosts tell it; paths of other files by their name, as the editor knows them by address. */
interface Told {
  readonly rule: unknown;
  readonly severity: number | undefined;
  readonly message: string;
  readonly range: unknown;
  readonly url: string | undefined;
  readonly related: unknown;
}

const severities: Readonly<Record<string, number>> = { error: 1, warning: 2, info: 3 };

const onCommandLine = (finding: JsonFinding, path: string): Told => ({
  rule: finding.rule,
  severity: severities[finding.severity],
  // Another posting is named with its folder here, in the editor by its name alone.
  message: finding.message.replace(/(?:[^\s/]+\/)+(?=[^\s/]+\.stelle\.ya?ml)/g, ''),
  range: finding.range,
  url: finding.url,
  related: finding.related?.map((one) => [one.message, one.range, basename(one.path ?? path)]),
});

const inEditor = ({ code, severity, message, range, codeDescription, relatedInformation }: Diagnostic): Told => ({
  rule: code,
  severity,
  message: message as string,
  range,
  url: codeDescription?.href,
  related: relatedInformation?.map(({ message: text, location }) => [
    text,
    location.range,
    decodeURIComponent(basename(location.uri)),
  ]),
});

/** Every specimen of every rule, each in a folder of its own with its house and its neighbours; how many there are. */
function writeSpecimens(workspace: Workspace): number {
  const rules = globSync('server/src/rules/*/*/beispiele.yaml', { cwd: root }).sort();
  let count = 0;
  for (const file of rules) {
    const id = file.split('/').slice(3, 5).join('/');
    const { gueltig, ungueltig } = readSpecimens(root, id);
    for (const { stelle, haus, hausdatei, datei, weitere = {}, erzeugt } of [...gueltig, ...ungueltig]) {
      if (erzeugt) continue;
      const folder = join(id, String(count++));
      const house = hausdatei ?? haus;
      const texts = { ...(house !== undefined && { 'arbeitgeber.yaml': house }), ...weitere, [datei]: stelle };
      for (const [name, text] of Object.entries(texts)) workspace.write(join(folder, name), unmarked(text));
    }
  }
  return count;
}

/** Every sentence of the wording data that must or must not be found, as a posting. */
function writeSentences(workspace: Workspace): number {
  const files = globSync('schemas/data/wording/phrases/*.yaml', { cwd: root });
  let count = 0;
  for (const file of files) {
    const { regeln } = parse(readFileSync(join(root, file), 'utf8')) as { regeln: Record<string, unknown>[] };
    for (const rule of regeln)
      for (const sentence of [rule.feuert, rule.feuert_nicht].flat()) {
        const text = typeof sentence === 'string' ? sentence : (sentence as { text?: string } | undefined)?.text;
        if (text === undefined) continue;
        const posting = `stellenprofil: ${JSON.stringify(unmarked(text))}\nanforderungen:\n  - ${JSON.stringify(unmarked(text))}\n`;
        workspace.write(`saetze/${count++}.stelle.yaml`, posting);
      }
  }
  return count;
}

const unmarked = (text: string) => text.replace(/[⟦⟧]/g, '');

describe('editor and command line', () => {
  let workspace: Workspace;
  let client: Client;
  before(async () => {
    workspace = new Workspace();
    client = await Client.start(
      pulling,
      { today, trusted: true },
      undefined,
      [],
      [await builtCommand(), 'lsp', '--stdio'],
    );
  });
  after(async () => {
    await client.stop();
    workspace.remove();
  });

  it('find the same in all examples, specimens and sentences, in the same words, places and order', async () => {
    cpSync(join(root, 'examples'), workspace.file('beispiele'), { recursive: true });
    assert.ok(writeSpecimens(workspace) > 300, 'specimens');
    const sentences = writeSentences(workspace);
    assert.ok(sentences > 200, `${sentences} sentences`);
    // Levels by folder as well.
    workspace.write('Ä b/arbeitgeber.yaml', 'regeln_fuer:\n  Ärzte c/: { yaml/doppeltes-feld: hinweis }\n');
    workspace.write('Ä b/Ärzte c/a.stelle.yaml', 'anzahl: 2\nanzahl: 3\n');

    const { files } = await workspace.json();
    const uriOf = (path: string) => pathToFileURL(workspace.file(path)).href;
    for (const { path } of files)
      await client.open(
        uriOf(path),
        workspace.read(path),
        /arbeitgeber\.ya?ml$/.test(path) ? 'arbeitgeber' : 'stellenausschreibung',
      );
    let count = 0;
    for (const { path, findings } of files) {
      const told = (await client.items(uriOf(path))).map(inEditor);
      assert.deepEqual(
        told,
        findings.map((finding) => onCommandLine(finding, path)),
        `${path}:\n${workspace.read(path)}`,
      );
      count += told.length;
    }
    assert.ok(count > 1000, `${count} findings compared`);
  }).timeout(120_000);
});
