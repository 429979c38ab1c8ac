// Each feature once over the real protocol: that it is announced, wired, and told of house and day.
import assert from 'node:assert/strict';
import type {
  CodeLens,
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  TextEdit,
} from 'vscode-languageserver/node';
import { Client, pulling } from './client.ts';

const uri = 'file:///stellen/a.stelle.yaml';
const text = 'titel: Leitung (w/m/d)\nbewerbungsfrist:  14.12.2026\nkontakt:\n  - email: fach@stadt.example\nstand: \n';
const house = 'name: Stadt Beispiel\nland: NW\ntraeger: kommune\nkennziffer:\n  muster: JJ-NNN\n';

describe('features over the protocol', () => {
  let client: Client;
  const ask = <T>(method: string, params: object = {}) =>
    client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...params });
  const at = (line: number, character: number) => ({ position: { line, character } });
  const whole = { range: { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } } };

  before(async () => {
    client = await Client.start(
      pulling,
      { today: '2026-11-21', files: true, commands: { problems: 'befunde' } },
      (one) => {
        one.connection.onRequest('kennziffer/stat', ({ uri: file }: { uri: string }) => ({
          size: file.endsWith('/stellen/arbeitgeber.yaml') ? house.length : null,
        }));
        one.connection.onRequest('kennziffer/readFile', () => ({ text: house }));
      },
    );
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'stellenausschreibung', version: 1, text },
    });
  });
  after(() => client.stop());

  it('completes', async () => {
    const items = await ask<CompletionItem[]>('completion', at(4, 7));
    assert.equal(items[0]!.label, 'Entwurf');
  });

  it('explains', async () => {
    assert.match(JSON.stringify(await ask<Hover>('hover', at(1, 20))), /Montag, 14\. Dezember 2026/);
  });

  it('outlines, folds, selects', async () => {
    assert.equal((await ask<DocumentSymbol[]>('documentSymbol'))[0]!.name, 'Titel');
    assert.deepEqual((await ask<FoldingRange[]>('foldingRange'))[0], { startLine: 2, endLine: 3 });
    assert.ok((await ask<SelectionRange[]>('selectionRange', { positions: [at(0, 8).position] }))[0]!.parent);
  });

  it('links, hints, colours, sums up', async () => {
    assert.equal((await ask<DocumentLink[]>('documentLink'))[0]!.target, 'mailto:fach@stadt.example');
    assert.deepEqual(
      (await ask<InlayHint[]>('inlayHint', whole)).map(({ label }) => label),
      ['Montag, in 23 Tagen'],
    );
    assert.ok((await ask<SemanticTokens>('semanticTokens/full')).data.length > 0);
    const lenses = await ask<CodeLens[]>('codeLens');
    assert.equal(lenses[0]!.command!.command, 'befunde');
    assert.equal(lenses[1]!.command!.title, 'Frist 14.12.2026, in 23 Tagen');
  });

  it('formats', async () => {
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await ask<TextEdit[]>('formatting', { options });
    assert.equal(edits[0]!.newText, ' ');
    assert.deepEqual(
      await ask<TextEdit[]>('rangeFormatting', {
        options,
        range: { start: at(0, 0).position, end: at(0, 5).position },
      }),
      [],
    );
  });

  it('pastes, begins and copies postings', async () => {
    const place = { line: 4, character: 7 };
    const pasted = await client.connection.sendRequest('kennziffer/paste', {
      textDocument: { uri },
      range: { start: place, end: place },
      text: 'a',
    });
    assert.equal(pasted, null);
    const fresh = await client.connection.sendRequest<{ text: string }>('kennziffer/newPosting', {
      uri,
      facts: { titel: 'Leitung (w/m/d)' },
    });
    assert.match(fresh.text, /kennziffer: 26-001\ntitel: Leitung/);
    const copy = await client.connection.sendRequest<{ text: string }>('kennziffer/copyPosting', {
      uri,
      text: 'stand: archiviert\nkennziffer: 25-009\n',
    });
    assert.equal(copy.text, 'stand: Entwurf\nkennziffer: 26-001\n');
  });

  it('says nothing about documents that are not ours', async () => {
    assert.equal(
      await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: 'file:///x.txt' },
        ...at(0, 0),
      }),
      null,
    );
  });
});
