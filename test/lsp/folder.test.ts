// All postings of the folders over the real protocol: findings without opening a file, list, search, and what stays quiet.
import assert from 'node:assert/strict';
import type {
  CompletionItem,
  Diagnostic,
  Registration,
  SymbolInformation,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { CheckAllResult, OverviewResult } from '../../server/src/lsp/overview-protocol.ts';
import { pulling, pushing, insert } from './client.ts';
import { FolderClient, type FilesByUri } from './folder-client.ts';

const base = 'file:///stadt';
const house = `${base}/arbeitgeber.yaml`;
const [first, second, third] = [`${base}/a.stelle.yaml`, `${base}/amt/b.stelle.yaml`, `${base}/c.stelle.yml`] as const;
const unknown = 'haus/unbekannter-verweis';
const unused = 'haus/unbenutzt';

const makeFiles = (): FilesByUri => ({
  [house]: 'name: Stadt\nportrait:\n  kurz: Wir sind eine Stadt.\n  lang: Wir sind eine Stadt am Fluss.\n',
  [first]: 'stand: Entwurf\nkennziffer: 26/0417\ntitel: Leitung (w/m/d)\nstellenprofil: Mit <kurz>.\n',
  [second]:
    'stand: veröffentlicht\nkennziffer: 26/0400\ntitel: Sachbearbeitung (w/m/d)\nbewerbungsfrist: 20.11.2026\nstellenprofil: Mit <fehlt>.\n',
  [third]: 'stand: veröffentlicht\nkennziffer: 26/0401\ntitel: Aufsicht (w/m/d)\nbewerbungsfrist: 18.12.2026\n',
});

const codesIn = (items: readonly Diagnostic[]): unknown[] => items.map(({ code }) => code);
const codesOf = (report: WorkspaceDocumentDiagnosticReport | undefined): unknown[] =>
  report?.kind === 'full' ? codesIn(report.items) : [];
const checkAll = ({ client }: FolderClient): Promise<CheckAllResult> =>
  client.connection.sendRequest('kennziffer/checkAll');
const overview = ({ client }: FolderClient): Promise<OverviewResult> =>
  client.connection.sendRequest('kennziffer/overview');

describe('a client that asks for the findings of the whole folder', () => {
  let editor: FolderClient;
  beforeEach(async () => (editor = await FolderClient.start(makeFiles(), pulling, [base])));
  afterEach(() => editor.client.stop());

  /** Asks once and collects what comes in parts. */
  function stream(): { parts: WorkspaceDocumentDiagnosticReport[]; done: Promise<WorkspaceDiagnosticReport> } {
    const { client } = editor;
    const parts: WorkspaceDocumentDiagnosticReport[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) => {
      parts.push(...value.items);
      client.wake();
    });
    const params = { previousResultIds: [], partialResultToken: 'teil' };
    return { parts, done: client.connection.sendRequest('workspace/diagnostic', params) };
  }
  const ask = (previousResultIds: { uri: string; value: string }[]): Promise<WorkspaceDiagnosticReport> =>
    editor.client.connection.sendRequest('workspace/diagnostic', { previousResultIds });

  it('gets those of files nobody has opened, and then only what changes, in parts', async () => {
    const { client } = editor;
    const { parts, done } = stream();
    const told = (uri: string) => parts.filter((part) => part.uri === uri);
    await client.until(() => [house, first, second, third].every((uri) => told(uri).length > 0));
    assert.ok(codesOf(told(second)[0]).includes(unknown));
    assert.ok(!codesOf(told(first)[0]).includes(unknown));
    await checkAll(editor);
    parts.length = 0;

    await editor.write(second, editor.files[second]!.replace('<fehlt>', '<kurz>'));
    await client.until(() => parts.length > 0);
    assert.deepEqual(
      parts.map(({ uri }) => uri),
      [second],
    );
    assert.ok(!codesOf(parts[0]).includes(unknown));

    await editor.write(third, undefined);
    await client.until(() => told(third).length > 0);
    assert.deepEqual(codesOf(told(third)[0]), []);
    assert.equal((await overview(editor)).groups.flatMap(({ rows }) => rows).length, 2);

    // Of a folder that goes only the folder is reported.
    parts.length = 0;
    Reflect.deleteProperty(editor.files, second);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${base}/amt`, type: 3 }],
    });
    await client.until(() => told(second).length > 0);
    assert.deepEqual(codesOf(told(second)[0]), []);

    const added = `${base}/neu.stelle.yaml`;
    await editor.write(added, 'titel: Neu\nstellenprofil: <fehlt>\n');
    await client.until(() => told(added).length > 0);
    assert.ok(codesOf(told(added)[0]).includes(unknown));

    // Put right but not saved, then closed: what is saved counts again.
    await client.open(added, 'titel: Neu\n');
    await client.until(() => told(added).some(({ version }) => version === 1));
    await client.close(added);
    await client.until(() => told(added).at(-1)?.version === null);
    assert.ok(codesOf(told(added).at(-1)).includes(unknown));

    // One edit of the house, and all who follow it are checked again.
    parts.length = 0;
    await editor.write(house, 'name: Stadt\n');
    await client.until(() => told(first).length > 0);
    assert.ok(codesOf(told(first)[0]).includes(unknown));

    await client.connection.sendRequest('shutdown');
    assert.deepEqual(await done, { items: [] });
  });

  it('waits for its answer while nothing changes, and nothing is read or checked meanwhile', async () => {
    const { items } = await ask([]);
    assert.deepEqual(items.map(({ uri }) => uri).sort(), [first, second, house, third].sort());
    const ids = items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    let answered = false;
    const later = ask(ids).then((answer) => {
      answered = true;
      return answer;
    });
    const { length } = editor.asked;
    // Each of these is an answer to something later than the question.
    for (let i = 0; i < 50; i++) await overview(editor);
    assert.equal(answered, false);
    assert.equal(editor.asked.length, length);
    await editor.write(second, editor.files[second]!.replace('<fehlt>', '<kurz>'));
    const answer = await later;
    assert.deepEqual(Object.fromEntries(answer.items.map(({ uri, kind }) => [uri, kind])), {
      [house]: 'unchanged',
      [first]: 'unchanged',
      [second]: 'full',
      [third]: 'unchanged',
    });
  });

  it('may take its question back', async () => {
    const { items } = await ask([]);
    const ids = items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const asked = editor.client.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: ids },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, /cancelled/);
  });

  it('hears of a number given twice in both files, and when one of them is changed', async () => {
    const { client } = editor;
    const { parts } = stream();
    await checkAll(editor);
    parts.length = 0;
    await editor.write(third, editor.files[third]!.replace('26/0401', '26/0400'));
    await client.until(() => new Set(parts.map(({ uri }) => uri)).size === 2);
    assert.deepEqual([...new Set(parts.map(({ uri }) => uri))].sort(), [second, third].sort());
    assert.ok(parts.every((part) => codesOf(part).includes('kennziffer/doppelt')));
  });

  it('reads a file that was only touched, and says nothing about it', async () => {
    const { client } = editor;
    const { parts } = stream();
    await checkAll(editor);
    parts.length = 0;
    await editor.write(third, makeFiles()[third]);
    await editor.write(second, editor.files[second]!.replace('<fehlt>', '<kurz>'));
    await client.until(() => parts.length > 0);
    assert.deepEqual(
      parts.map(({ uri }) => uri),
      [second],
    );
  });

  it('learns in the house file which entries no posting uses', async () => {
    const { client } = editor;
    await checkAll(editor);
    await client.open(house, editor.files[house]!, 'arbeitgeber');
    const unusedLines = async (): Promise<number[]> =>
      (await client.items(house)).filter(({ code }) => code === unused).map(({ range }) => range.start.line);
    assert.deepEqual(await unusedLines(), [3]);
    // Used as soon as somebody writes it, before it is saved.
    await client.open(first, editor.files[first]!);
    const before = client.refreshes;
    await client.change(first, insert(3, 15, '<lang> '));
    await client.until(() => client.refreshes > before);
    assert.deepEqual(await unusedLines(), []);
  });
});

describe('a client that waits for findings', () => {
  it('is sent those of closed files too, and none about files that were never anything but clean', async () => {
    const files = makeFiles();
    Reflect.deleteProperty(files, first);
    const editor = await FolderClient.start(files, pushing, [base]);
    const { client } = editor;
    await checkAll(editor);
    const last = (uri: string) => client.published.filter((published) => published.uri === uri).at(-1);
    assert.ok(codesIn(last(second)!.diagnostics).includes(unknown));
    await client.open(second, 'titel: Sachbearbeitung (w/m/d)\n');
    await client.until(() => last(second)?.version === 1);
    await client.close(second);
    await client.until(() => codesIn(last(second)!.diagnostics).includes(unknown));
    await editor.write(second, undefined);
    await client.until(() => last(second)?.diagnostics.length === 0);
    await client.stop();
  });
});

describe('the list of all postings', () => {
  let editor: FolderClient;
  beforeEach(async () => (editor = await FolderClient.start(makeFiles(), pulling, [base])));
  afterEach(() => editor.client.stop());

  it('has them by state, what is to be done first on top', async () => {
    await checkAll(editor);
    const { groups, isReady } = await overview(editor);
    assert.equal(isReady, true);
    assert.deepEqual(
      groups.map(({ title, rows }) => [title, rows.map(({ label }) => label)]),
      [
        ['Heute offline nehmen', ['26/0400 Sachbearbeitung (w/m/d)']],
        ['Veröffentlicht', ['26/0401 Aufsicht (w/m/d)']],
        ['Entwürfe', ['26/0417 Leitung (w/m/d)']],
      ],
    );
    const [offline] = groups[0]!.rows;
    assert.match(offline!.description, /^Frist 20\.11\.2026, vor 3 Tagen · \d+ /);
    assert.match(offline!.tooltip, /noch veröffentlicht/);
  });

  it('says when it is old: once, and not before somebody has asked for it', async () => {
    const { client } = editor;
    let stale = 0;
    client.connection.onNotification('kennziffer/overviewStale', () => {
      stale += 1;
      client.wake();
    });
    await checkAll(editor);
    assert.equal(stale, 0);
    await overview(editor);
    await editor.write(third, editor.files[third]!.replace('veröffentlicht', 'archiviert'));
    await client.until(() => stale > 0);
    const { groups } = await overview(editor);
    assert.deepEqual(groups.at(-1)?.title, 'Archiv');
    assert.equal(stale, 1);
  });

  it('counts what is typed before it is saved', async () => {
    const { client } = editor;
    await checkAll(editor);
    await client.open(third, editor.files[third]!);
    await client.change(third, { text: editor.files[third]!.replace('Aufsicht', 'Bad') });
    await client.pull(third);
    // The list follows the check; any later question is answered after both.
    await checkAll(editor);
    assert.match(JSON.stringify(await overview(editor)), /26\/0401 Bad/);
  });

  it('can be searched by number, title and state', async () => {
    await checkAll(editor);
    const find = async (query: string): Promise<string[]> =>
      (await editor.client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query })).map(
        ({ name, location }) => `${name} ${location.uri}`,
      );
    assert.deepEqual(await find('0417'), [`26/0417 · Leitung (w/m/d) · Entwurf ${first}`]);
    assert.deepEqual(await find('veröffentlicht aufsicht'), [`26/0401 · Aufsicht (w/m/d) · veröffentlicht ${third}`]);
    assert.equal((await find('')).length, 3);
    assert.deepEqual(await find('xyz'), []);
  });

  it('is summed up in a sentence', async () => {
    const { text, ...total } = await checkAll(editor);
    assert.match(text, /^3 Ausschreibungen geprüft: .*Fehler.* in \d davon\.$/);
    assert.equal(total.postings, 3);
    assert.ok(total.error > 0);
    for (const uri of [first, second, third]) await editor.write(uri, undefined);
    assert.equal((await checkAll(editor)).text, 'In diesem Ordner ist noch keine Ausschreibung.');
  });
});

describe('files that make up a house', () => {
  const watching = {
    ...pulling,
    workspace: {
      ...pulling.workspace,
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    },
  };
  const patterns = (registrations: readonly Registration[]): unknown[] =>
    registrations.flatMap(({ registerOptions }) =>
      (registerOptions as { watchers: { globPattern: unknown }[] }).watchers.map(({ globPattern }) => globPattern),
    );

  it('are watched wherever they lie and however they are named', async () => {
    const files = makeFiles();
    const parent = 'file:///land/muster%20%5B1%5D.yaml';
    files['file:///arbeitgeber.yaml'] = `erbt: "../land/muster [1].yaml"\n`;
    files[parent] = files[house]!;
    Reflect.deleteProperty(files, house);
    const editor = await FolderClient.start(files, watching, [base], { trusted: true });
    const { client } = editor;
    await checkAll(editor);
    assert.deepEqual(patterns(client.registrations), [
      '**/arbeitgeber.{yaml,yml}',
      '**/*.stelle.{yaml,yml}',
      '**/.gitignore',
      '**/.kennzifferignore',
      '**/*',
      { baseUri: 'file://', pattern: 'arbeitgeber.yaml' },
      { baseUri: 'file:///land', pattern: 'muster ?1?.yaml' },
    ]);
    await client.open(first, files[first]!);
    assert.ok(!codesIn(await client.items(first)).includes(unknown));
    await editor.write(parent, 'name: Land\n');
    assert.ok(codesIn(await client.items(first)).includes(unknown));
    await client.stop();
  });

  it('outside the folders are not told what nobody uses: who else follows them is not known', async () => {
    const files = makeFiles();
    const editor = await FolderClient.start(files, pulling, [`${base}/amt`]);
    const { client } = editor;
    await checkAll(editor);
    await client.open(house, files[house]!, 'arbeitgeber');
    assert.ok(!codesIn(await client.items(house)).includes(unused));
    await client.stop();
  });
});

describe('suggestions while the folder is still being read', () => {
  let editor: FolderClient;
  let tellPostings: () => void;
  beforeEach(async () => {
    const told = new Promise<void>((done) => (tellPostings = done));
    editor = await FolderClient.start(makeFiles(), pulling, [base], {}, ({ connection }) =>
      connection.onRequest('kennziffer/postings', () => told.then(() => [first, second, third])),
    );
  });
  afterEach(() => editor.client.stop());

  const labelsAt = async (uri: string, text: string): Promise<string[]> => {
    const { client } = editor;
    await client.open(uri, text);
    const lines = text.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    return items.map(({ label }) => label);
  };

  it('come at once, except for the next number, which waits for the numbers of the others', async () => {
    let hasNumber = false;
    const number = labelsAt(`${base}/neu.stelle.yaml`, 'kennziffer: ').then((labels) => {
      hasNumber = true;
      return labels;
    });
    assert.ok((await labelsAt(`${base}/auch.stelle.yaml`, 'stand: ')).includes('Entwurf'));
    assert.equal(hasNumber, false);
    tellPostings();
    assert.deepEqual(await number, ['26/0418']);
  });
});
