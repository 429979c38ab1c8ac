// Real findings of the real core over the real protocol. The mistake is one that needs no house style: a day that no
// calendar has.
import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { Client, insert, pulling, pushing } from './client.ts';

const uri = 'file:///stellen/a.stelle.yaml';
const rule = 'frist/datum';
const lines = ['titel: Sachbearbeiter/in (w/m/d)', 'bewerbungsfrist: 31.11.2026', 'aufgaben:', '  - Zulassung', ''];
const value = { start: { line: 1, character: 17 }, end: { line: 1, character: 27 } };

const about = (items: readonly Diagnostic[]): Diagnostic | undefined => items.find(({ code }) => code === rule);

function messageOf(finding: Diagnostic | undefined): string {
  const message = finding?.message ?? 'nicht gefunden';
  return typeof message === 'string' ? message : message.value;
}

function actions(client: Client, only?: string[]): Promise<CodeAction[]> {
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: value,
    context: { diagnostics: [], ...(only && { only }) },
  });
}

for (const [name, eol] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const) {
  const text = lines.join(eol);

  describe(`a finding, ${name}`, () => {
    let client: Client;
    beforeEach(async () => {
      client = await Client.start(pulling);
      await client.open(uri, text);
    });
    afterEach(() => client.stop());

    it('is under the value, with its rule and who says so', async () => {
      const finding = about(await client.items(uri));
      assert.deepEqual(finding?.range, value);
      assert.equal(finding.source, 'Kennziffer');
      assert.match(messageOf(finding), /31\.11\.2026 gibt es nicht/);
    });

    it('moves with the text, letter by letter', async () => {
      await client.change(uri, insert(0, 0, `# Entwurf${eol}`));
      await client.change(uri, insert(1, 32, ' '), insert(1, 33, 'ä'), insert(1, 34, '😀'));
      assert.equal(about(await client.items(uri))?.range.start.line, 2);
    });

    it('goes when the date is mended, and comes back', async () => {
      await client.change(uri, { range: { start: value.start, end: { line: 1, character: 19 } }, text: '30' });
      assert.equal(about(await client.items(uri)), undefined);
      await client.change(uri, { range: { start: value.start, end: { line: 1, character: 19 } }, text: '31' });
      assert.deepEqual(about(await client.items(uri))?.range, value);
    });

    it('can be turned off with a reason, above the key', async () => {
      await client.items(uri);
      const off = (await actions(client)).find(({ title }) => title === `„${rule}“ hier mit Begründung ausschalten`);
      const [change] = off?.edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      assert.deepEqual(change.edits, [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
          newText: `# kennziffer-aus ${rule}: Begründung${eol}`,
        },
      ]);
    });

    it('is not mended unasked on save', async () => {
      for (const { edit } of await actions(client, ['source.fixAll.kennziffer'])) {
        const touched = Object.values(edit?.changes ?? {}).flat();
        assert.ok(touched.every(({ range }) => range.start.line !== value.start.line));
      }
    });
  });
}

describe('a finding that is sent', () => {
  it('is taken back when the file is closed', async () => {
    const client = await Client.start(pushing);
    await client.open(uri, lines.join('\n'));
    await client.until(() => about(client.published.at(-1)?.diagnostics ?? []) !== undefined);
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
    await client.stop();
  });

  it('is the same as one that is asked for', async () => {
    const [sent, asked] = [await Client.start(pushing), await Client.start(pulling)];
    await Promise.all([sent.open(uri, lines.join('\n')), asked.open(uri, lines.join('\n'))]);
    await sent.until(() => sent.published.length > 0);
    assert.ok(about(sent.published[0]?.diagnostics ?? []));
    assert.deepEqual(sent.published[0]?.diagnostics, await asked.items(uri));
    await Promise.all([sent.stop(), asked.stop()]);
  });

  it('may be read in English', async () => {
    const client = await Client.start(pulling, { today: '2026-11-23', lang: 'en' });
    await client.open(uri, lines.join('\n'));
    const german = /\b(?:gibt|nicht|der|die|das)\b/;
    assert.doesNotMatch(messageOf(about(await client.items(uri))), german);
    await client.stop();
  });
});
