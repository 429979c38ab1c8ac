// The house over the real protocol: one house file, what it inherits, and all postings of a workspace.
import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  DocumentLink,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileParams, FileStat, FileText, InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { packageCandidates, uriKey, uriOf } from '../../server/src/lsp/uris.ts';
import { Client, insert, pulling } from './client.ts';

const base = 'file:///stadt';
const house = `${base}/arbeitgeber.yaml`;
const houseText = `# Haus
name: Stadt Beispiel
fakten:
  einwohner:
    wert: 156000   # mit Kommentar
    stand: 31.12.2025
portrait:
  kurz: Wir sind <einwohner:rund>.
  lang: '<kurz> Und mehr, auch <portrait.kurz>.'
hinweise:
  kurz: Ein Hinweis.
`;
const postings: Readonly<Record<string, string>> = {
  [`${base}/a.stelle.yaml`]: 'titel: Leitung (w/m/d)\nportrait: kurz\nstellenprofil: Mit <kurz> und <kennziffer>.\n',
  [`${base}/amt/b.stelle.yml`]: "portrait:   'kurz'   # bleibt\nhinweise: kurz\nintern:\n  notiz: <kurz>\n",
  // Another house's entry by the same name.
  'file:///kreis/c.stelle.yaml': 'portrait: kurz\n',
};
const otherHouse = { 'file:///kreis/arbeitgeber.yaml': 'portrait:\n  kurz: Der Kreis.\n' };

type FilesByUri = Record<string, string>;

const renaming: ClientCapabilities = {
  ...pulling,
  textDocument: { ...pulling.textDocument, rename: { prepareSupport: true } },
};

/** An editor whose files are these; what it was asked for can be counted. */
async function editor(
  files: FilesByUri,
  options: InitializationOptions = {},
  capabilities = renaming,
): Promise<{ client: Client; asked: string[] }> {
  const asked: string[] = [];
  const client = await Client.start(
    capabilities,
    { files: true, today: '2026-11-23', ...options },
    ({ connection }) => {
      connection.onRequest('kennziffer/stat', ({ uri }: FileParams): FileStat => {
        asked.push(uri);
        return { size: files[uri]?.length ?? null };
      });
      connection.onRequest('kennziffer/readFile', ({ uri }: FileParams): FileText => ({ text: files[uri] ?? null }));
      connection.onRequest('kennziffer/postings', () =>
        Object.keys(files).filter((uri) => /\.stelle\.ya?ml$/.test(uri)),
      );
    },
  );
  return { client, asked };
}

const at = (uri: string, text: string, mark: string, shift = 1) => ({
  textDocument: { uri },
  position: TextDocument.create(uri, '', 0, text).positionAt(text.indexOf(mark) + shift),
});

const shown = (files: FilesByUri, places: readonly Location[]): string[] =>
  places.map(({ uri, range }) => {
    const document = TextDocument.create(uri, '', 0, files[uri]!);
    return `${uri.slice('file:///'.length)}:${range.start.line + 1} ${document.getText(range)}`;
  });

function applied(files: FilesByUri, edit: WorkspaceEdit): FilesByUri {
  const result = { ...files };
  const changes =
    edit.documentChanges?.map((change) => {
      const { textDocument, edits } = change as TextDocumentEdit;
      return [textDocument.uri, edits] as const;
    }) ?? Object.entries(edit.changes ?? {});
  for (const [uri, edits] of changes)
    result[uri] = TextDocument.applyEdits(TextDocument.create(uri, '', 0, result[uri]!), [...edits] as never);
  return result;
}

const changed = { method: 'workspace/didChangeWatchedFiles', of: (uri: string) => ({ changes: [{ uri, type: 2 }] }) };

const codes = async (client: Client, uri: string) => (await client.items(uri)).map(({ code }) => code);

for (const [eolName, eol] of Object.entries({ LF: '\n', CRLF: '\r\n' })) {
  const withEol = (files: FilesByUri): FilesByUri =>
    Object.fromEntries(Object.entries(files).map(([uri, text]) => [uri, text.replaceAll('\n', eol)]));

  describe(`names of the house (${eolName})`, () => {
    const files = withEol({ [house]: houseText, ...postings, ...otherHouse });
    const posting = `${base}/a.stelle.yaml`;
    const text = files[posting]!;
    let client: Client;
    beforeEach(async () => {
      ({ client } = await editor(files));
      await client.open(posting, text);
    });
    afterEach(() => client.stop());

    it('lead to their definition', async () => {
      const definition = (mark: string) =>
        client.connection.sendRequest<Location | null>('textDocument/definition', at(posting, text, mark));
      assert.deepEqual(shown(files, [(await definition('kurz>'))!]), ['stadt/arbeitgeber.yaml:8 kurz']);
      assert.equal(await definition('Leitung'), null);
    });

    it('lead to all their references in the workspace', async () => {
      await client.open(house, files[house]!, 'arbeitgeber');
      const places = await client.connection.sendRequest<Location[]>('textDocument/references', {
        ...at(house, files[house]!, 'kurz: Wir'),
        context: { includeDeclaration: true },
      });
      assert.deepEqual(shown(files, places).sort(), [
        'stadt/a.stelle.yaml:2 kurz',
        'stadt/a.stelle.yaml:3 kurz',
        'stadt/amt/b.stelle.yml:1 kurz',
        'stadt/arbeitgeber.yaml:8 kurz',
        'stadt/arbeitgeber.yaml:9 kurz',
        'stadt/arbeitgeber.yaml:9 portrait.kurz',
      ]);
    });

    it('are renamed everywhere and nothing else, whatever is open', async () => {
      const expected = {
        ...files,
        [house]: files[house]!.replace('  kurz: Wir', '  kompakt: Wir')
          .replace("'<kurz>", "'<kompakt>")
          .replace('portrait.kurz', 'portrait.kompakt'),
        [posting]: text.replace(': kurz', ': kompakt').replace('<kurz>', '<kompakt>'),
        [`${base}/amt/b.stelle.yml`]: files[`${base}/amt/b.stelle.yml`]!.replace("'kurz'", "'kompakt'"),
      };
      const request = { ...at(posting, text, 'kurz>'), newName: 'kompakt' };
      const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', request);
      assert.deepEqual(applied(files, edit), expected);
      assert.deepEqual(
        edit.documentChanges?.map((change) => {
          const { textDocument } = change as TextDocumentEdit;
          return [textDocument.uri, textDocument.version];
        }),
        [
          [house, null],
          [`${base}/amt/b.stelle.yml`, null],
          [posting, 1],
        ],
      );
      // As it stands in the editor, not as saved.
      await client.change(posting, insert(0, 0, `# neu${eol}`));
      const later = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        ...request,
        position: { ...request.position, line: request.position.line + 1 },
      });
      assert.deepEqual(applied({ ...files, [posting]: `# neu${eol}${text}` }, later), {
        ...expected,
        [posting]: `# neu${eol}${expected[posting]}`,
      });
    });

    it('offer the name alone for renaming, and say what cannot be renamed', async () => {
      const prepare = (asked: object) => client.connection.sendRequest('textDocument/prepareRename', asked);
      await client.open(house, files[house]!, 'arbeitgeber');
      const qualified = at(house, files[house]!, '.kurz>', 2);
      const { line } = qualified.position;
      const { character } = at(house, files[house]!, '.kurz>').position;
      assert.deepEqual(await prepare(qualified), {
        range: { start: { line, character }, end: { line, character: character + 4 } },
        placeholder: 'kurz',
      });
      assert.equal(await prepare(at(posting, text, 'Leitung')), null);
      await assert.rejects(prepare(at(posting, text, 'kennziffer>')), /Umbenennen lassen sich nur/);
      const rename = (newName: string) =>
        client.connection.sendRequest('textDocument/rename', { ...at(posting, text, 'kurz>'), newName });
      await assert.rejects(rename('zwei Wörter'), /Ein Name beginnt mit einem Buchstaben/);
      await assert.rejects(rename('lang'), /Diesen Namen gibt es schon/);
    });
  });
}

describe('a house that inherits', () => {
  const child = `${base}/werke/arbeitgeber.yaml`;
  const posting = `${base}/werke/d.stelle.yaml`;
  const postingText = 'titel: Leitung (w/m/d)\nportrait: kurz\nstellenprofil: Bei <name>, <kurz>.\n';
  const withParent = (erbt: string): FilesByUri => ({
    [house]: houseText,
    [child]: `erbt: ${erbt}\nname: Stadtwerke\n`,
    [posting]: postingText,
    ...postings,
    ...otherHouse,
  });
  const unknown = 'haus/unbekannter-verweis';

  it('knows the names of its parent, and hears of changes there', async () => {
    const files = withParent('../stadt.yaml');
    const parent = `${base}/stadt.yaml`;
    files[parent] = houseText;
    const { client, asked } = await editor(files);
    await client.open(posting, postingText);
    assert.ok(!(await codes(client, posting)).includes(unknown));
    // A number is given out only when the other postings have been read in the background.
    await client.connection.sendRequest('kennziffer/newPosting', { uri: posting, facts: {} });
    const count = asked.length;
    await client.change(posting, insert(0, 7, 'X'));
    await client.pull(posting);
    assert.equal(asked.length, count, 'typing reads no files');
    // A file with a name of its own, changed on disk: told by a watcher or asked for with the next save.
    files[parent] = 'name: Stadt\n';
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: posting } });
    await client.until(() => client.refreshes > 0);
    assert.ok((await codes(client, posting)).includes(unknown));
    files[parent] = houseText;
    await client.connection.sendNotification(changed.method, changed.of(parent));
    assert.ok(!(await codes(client, posting)).includes(unknown));
    // Open, it counts as it stands in the editor.
    await client.open(parent, 'name: Stadt\n', 'arbeitgeber');
    assert.ok((await codes(client, posting)).includes(unknown));
    await client.stop();
  });

  it('is renamed together with its parent and the postings of both', async () => {
    const files = withParent('../arbeitgeber.yaml');
    const { client } = await editor(files, {}, { textDocument: { diagnostic: {} } });
    await client.open(house, houseText, 'arbeitgeber');
    const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...at(house, houseText, 'kurz: Wir'),
      newName: 'kompakt',
    });
    const result = applied(files, edit);
    assert.equal(result[posting], postingText.replaceAll('kurz', 'kompakt'));
    assert.equal(result[child], files[child]);
    assert.equal(result['file:///kreis/c.stelle.yaml'], files['file:///kreis/c.stelle.yaml']);
    assert.ok(result[house]!.includes("'<kompakt> Und mehr, auch <portrait.kompakt>.'"));
    assert.deepEqual(
      Object.keys(edit.changes ?? {}).sort(),
      [house, posting, `${base}/a.stelle.yaml`, `${base}/amt/b.stelle.yml`].sort(),
    );
    await client.stop();
  });

  it('says in its own file what is wrong with its parent', async () => {
    const messages = async (erbt: string, options: InitializationOptions = {}, more: FilesByUri = {}) => {
      const files = { ...withParent(erbt), ...more };
      const { client } = await editor(files, options);
      await client.open(child, files[child]!, 'arbeitgeber');
      const items = (await client.items(child)).filter(({ code }) => code === 'haus/erbt');
      await client.stop();
      return items.map(({ message }) => JSON.stringify(message)).join();
    };
    const installed = { [`${base}/node_modules/@stadt/haus/arbeitgeber.yaml`]: houseText };
    assert.equal(await messages('../arbeitgeber.yaml'), '');
    assert.match(await messages('../fehlt.yaml'), /nicht zu finden/);
    assert.match(await messages('./arbeitgeber.yaml'), /von sich selbst/);
    assert.match(await messages("'@stadt/haus'", {}, installed), /wird nicht gelesen/);
    assert.equal(await messages("'@stadt/haus'", { trusted: true }, installed), '');
    assert.match(await messages("'@stadt/fehlt'", { trusted: true }, installed), /nicht zu finden/);
    assert.match(await messages("'//rechner/freigabe/arbeitgeber.yaml'"), /wird nicht gelesen/);
    const share = { 'file://rechner/freigabe/arbeitgeber.yaml': houseText };
    assert.equal(await messages("'//rechner/freigabe/arbeitgeber.yaml'", { trusted: true }, share), '');
  });

  it('asks nothing of places that are not trusted', async () => {
    const { client, asked } = await editor(withParent("'//rechner/freigabe/arbeitgeber.yaml'"));
    await client.open(posting, postingText);
    await client.pull(posting);
    assert.deepEqual(
      asked.filter((uri) => uri.includes('rechner')),
      [],
    );
    await client.stop();
  });

  it('links to its parent', async () => {
    const files = withParent('../arbeitgeber.yaml');
    const { client } = await editor(files);
    await client.open(child, files[child]!, 'arbeitgeber');
    const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: child },
    });
    assert.deepEqual(
      links.map(({ target }) => target),
      [house],
    );
    await client.stop();
  });
});

describe('a house file that breaks', () => {
  it('is a finding there, while its last readable state stays in force; renaming waits', async () => {
    const files: FilesByUri = { [house]: houseText, ...postings };
    const posting = `${base}/a.stelle.yaml`;
    const { client } = await editor(files);
    await client.open(posting, files[posting]!);
    await client.open(house, houseText, 'arbeitgeber');
    const before = await codes(client, posting);
    await client.pull(house);
    const broken = '<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> main\n';
    await client.change(house, { text: broken });
    assert.ok((await codes(client, house)).length > 0);
    assert.deepEqual(await codes(client, posting), before);
    await assert.rejects(
      client.connection.sendRequest('textDocument/rename', {
        ...at(posting, files[posting]!, 'kurz>'),
        newName: 'kompakt',
      }),
      /nicht vollständig lesbar/,
    );
    await client.change(house, { text: 'name: Stadt\n' });
    assert.ok((await codes(client, posting)).includes('haus/unbekannter-verweis'));
    await client.stop();
  });
});

describe('paths of house files', () => {
  it('become URIs beside the house, of drives and of shares', () => {
    assert.equal(uriOf('/haus/ä.yaml', house), 'file:///haus/%C3%A4.yaml');
    assert.equal(uriOf('C:/haus/a.yaml', house), 'file:///C%3A/haus/a.yaml');
    assert.equal(uriOf('//rechner/a.yaml', house), 'file://rechner/a.yaml');
    const virtual = 'vscode-vfs://github/stadt/arbeitgeber.yaml?ref=a/b';
    assert.equal(uriOf('vscode-vfs://github/haus.yaml', virtual), 'vscode-vfs://github/haus.yaml?ref=a/b');
  });

  it('are the same however spelled, and never leave node_modules', () => {
    assert.equal(uriKey('file:///C:/a ä'), uriKey('file:///c%3A/a%20%C3%A4'));
    assert.deepEqual(packageCandidates('../geheim', house), []);
    assert.equal(packageCandidates('haus', house)[0], `${base}/node_modules/haus/arbeitgeber.yaml`);
  });
});
