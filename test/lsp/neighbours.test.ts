import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { buildIndex, IndexBuilder } from '../../server/src/lint/project-index.ts';
import { Neighbours } from '../../server/src/lsp/neighbours.ts';
import { overviewStale, type OverviewResult } from '../../server/src/lsp/overview-protocol.ts';
import { Client, pulling } from './client.ts';

describe('index of numbers', () => {
  it('says when a number came, changed or went', () => {
    const index = new IndexBuilder();
    assert.equal(index.add('a', 'kennziffer: 26/1\n'), true);
    assert.equal(index.add('a', '# neu\nkennziffer: 26/1\n'), false);
    assert.deepEqual(index.index.kennziffern.get('26/1')?.[0]?.range.start, { line: 1, character: 12 });
    assert.equal(index.add('a', 'kennziffer: 26/2\n'), true);
    assert.equal(index.index.kennziffern.has('26/1'), false);
    index.remove('a');
    assert.equal(index.index.kennziffern.size, 0);
  });

  it('reads quoted numbers, comments and CRLF', () => {
    const { kennziffern } = buildIndex([
      { path: 'a', text: 'kennziffer: "26/1" # alt\r\n' },
      { path: 'b', text: "kennziffer: '26/1'\n" },
      { path: 'c', text: 'stellenprofil: |\n  kennziffer: 26/1\n' },
    ]);
    assert.deepEqual(
      kennziffern.get('26/1')?.map(({ path }) => path),
      ['a', 'b'],
    );
  });
});

describe('a posting that changes while it is read', () => {
  const uri = 'file:///stadt/a.stelle.yaml';
  /** Readings in the order they were begun, to be answered in any order. */
  let answers: ((text: string | undefined) => void)[];
  let neighbours: Neighbours;
  beforeEach(async () => {
    answers = [];
    const read = (file: string): Promise<string | undefined> =>
      file === uri ? new Promise((answer) => answers.push(answer)) : Promise.resolve(undefined);
    const files = { read, size: () => Promise.resolve(20), postings: () => Promise.resolve([]) };
    neighbours = new Neighbours(files, () => undefined);
    await neighbours.gather(['file:///stadt']);
  });
  /** Lets what has been asked for so far get to its reading. */
  const begun = async (count: number): Promise<void> => {
    while (answers.length < count) await new Promise((done) => setImmediate(done));
  };

  it('counts as it was read last, whichever reading ends first', async () => {
    const older = neighbours.refresh(uri);
    await begun(1);
    const newer = neighbours.refresh(uri);
    await begun(2);
    answers[1]!('titel: neu\n');
    await newer;
    answers[0]!('titel: alt\n');
    await older;
    assert.equal(neighbours.savedText(uri), 'titel: neu\n');
  });

  it('stays forgotten when it was deleted meanwhile', async () => {
    const reading = neighbours.refresh(uri);
    await begun(1);
    neighbours.forget(uri);
    answers[0]!('titel: alt\n');
    await reading;
    assert.equal(neighbours.savedText(uri), undefined);
  });
});

describe('postings that come by the thousand', () => {
  it('are read some at a time, and none is lost', async () => {
    let open = 0;
    let most = 0;
    const read = async (uri: string): Promise<string | undefined> => {
      if (!uri.endsWith('.stelle.yaml')) return undefined;
      most = Math.max(most, ++open);
      await new Promise((done) => setImmediate(done));
      open -= 1;
      return 'titel: Leitung\n';
    };
    const neighbours = new Neighbours({ read, size: () => Promise.resolve(15) }, () => undefined);
    await neighbours.gather(['file:///stadt']);
    const uris = Array.from({ length: 1000 }, (_, i) => `file:///stadt/${i}.stelle.yaml`);
    await Promise.all(uris.map((uri) => neighbours.refresh(uri)));
    assert.equal(neighbours.uris.length, 1000);
    assert.ok(most <= 16, `${most} files were open at once`);
  });
});

describe('ignore files of the folders', () => {
  const turn = (): Promise<void> => new Promise((done) => setImmediate(done));
  /** Files that lie in memory, under names as people write them; `held` is read when it is let go. */
  const filesOf = (texts: Record<string, string>, held?: Promise<void>) => ({
    async read(uri: string) {
      const text = texts[decodeURIComponent(uri)];
      if (uri.endsWith('.stelle.yaml')) await held;
      return text;
    },
    size: (uri: string) => Promise.resolve(texts[decodeURIComponent(uri)]?.length),
    postings: () => Promise.resolve(Object.keys(texts).filter((uri) => uri.endsWith('.stelle.yaml'))),
  });
  const posting = 'titel: Leitung\n';

  it('count at once, also where a posting changed together with them', async () => {
    const texts: Record<string, string> = {
      'file:///stadt/a.stelle.yaml': posting,
      'file:///stadt/b.stelle.yaml': posting,
      'file:///stadt/.gitignore': '',
    };
    const neighbours = new Neighbours(filesOf(texts), () => undefined);
    await neighbours.gather(['file:///stadt']);
    texts['file:///stadt/.gitignore'] = 'b.*\n';
    const refreshed = neighbours.refresh('file:///stadt/a.stelle.yaml');
    await Promise.all([refreshed, neighbours.gather()]);
    assert.deepEqual(neighbours.uris, ['file:///stadt/a.stelle.yaml']);
    assert.equal(await neighbours.ignores('file:///stadt/b.stelle.yaml'), true);
  });

  it('count as the later of two gatherings found them', async () => {
    const texts: Record<string, string> = {
      'file:///stadt/a.stelle.yaml': posting,
      'file:///stadt/b.stelle.yaml': posting,
    };
    let letGo!: () => void;
    const held = new Promise<void>((done) => (letGo = done));
    const neighbours = new Neighbours(filesOf(texts, held), () => undefined);
    const older = neighbours.gather(['file:///stadt']);
    for (let i = 0; i < 3; i++) await turn();
    texts['file:///stadt/.gitignore'] = 'b.*\n';
    const newer = neighbours.gather();
    for (let i = 0; i < 3; i++) await turn();
    letGo();
    await Promise.all([older, newer]);
    assert.deepEqual(neighbours.uris, ['file:///stadt/a.stelle.yaml']);
    assert.equal(neighbours.isComplete, true);
  });

  it('are those of the drive however it is spelled, and of no other machine', async () => {
    const texts = {
      'file:///c:/amt/kita/.gitignore': '*\n',
      'vscode-vfs://github/c:/amt/kita/.gitignore': '',
      'file:///amt/.gitignore': '*\n',
      'file://server/amt/a.stelle.yaml': posting,
    };
    const neighbours = new Neighbours(filesOf(texts), () => undefined);
    await neighbours.gather(['file:///C%3A/amt', 'vscode-vfs://github/c%3A/amt', 'file:///amt', 'file://server/amt']);
    assert.equal(await neighbours.ignores('file:///c%3A/amt/kita/a.stelle.yaml'), true);
    assert.equal(await neighbours.ignores('vscode-vfs://github/c%3A/amt/kita/a.stelle.yaml'), false);
    assert.equal(await neighbours.ignores('file:///amt/a.stelle.yaml'), true);
    assert.equal(await neighbours.ignores('file://server/amt/a.stelle.yaml'), false);
  });
});

describe('a folder that has just come', () => {
  let path: string;
  let client: Client;
  let stale = 0;
  beforeEach(async () => {
    path = mkdtempSync(join(tmpdir(), 'kennziffer-neu ä-'));
    client = await Client.start(
      pulling,
      undefined,
      (started) =>
        started.connection.onNotification(overviewStale, () => {
          stale += 1;
          started.wake();
        }),
      [uriOf('')],
    );
    assert.deepEqual(await listed(), []);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(path, { recursive: true });
  });

  const uriOf = (name: string): string => pathToFileURL(join(path, name)).href;
  const listed = async (): Promise<string[]> =>
    (await client.connection.sendRequest<OverviewResult>('kennziffer/overview')).groups
      .flatMap(({ rows }) => rows.map(({ uri }) => uri))
      .sort();
  const posting = 'stand: Entwurf\nkennziffer: 26/0417\ntitel: Leitung (w/m/d)\n';
  /** Tells of what came, as a watcher does that sees nothing of what was written into it before. */
  const tell = (...names: string[]): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: names.map((name) => ({ uri: uriOf(name), type: 1 })),
    });
  /** Waits until these postings, and no others, are listed. */
  const shows = async (...uris: string[]): Promise<void> => {
    for (;;) {
      const seen = stale;
      if ((await listed()).join() === uris.join()) return;
      await client.until(() => stale > seen);
    }
  };

  it('brings its postings, and its house, also from deeper folders', async () => {
    mkdirSync(join(path, 'amt 2.0', 'tief'), { recursive: true });
    writeFileSync(join(path, 'amt 2.0', 'a.stelle.yaml'), posting);
    writeFileSync(join(path, 'amt 2.0', 'tief', 'b.stelle.yaml'), posting);
    await tell('amt 2.0');
    const [a, b] = [uriOf('amt 2.0/a.stelle.yaml'), uriOf('amt 2.0/tief/b.stelle.yaml')];
    await shows(a, b);
    await client.open(a, posting);
    const codes = async (): Promise<unknown[]> => (await client.items(a)).map(({ code }: Diagnostic) => code);
    assert.ok((await codes()).includes('kennziffer/doppelt'));
  });

  it('counts with the house that came with it', async () => {
    const text = 'kennziffer: Z 12\n';
    const uri = uriOf('amt/a.stelle.yaml');
    await client.open(uri, text);
    const codes = async (): Promise<unknown[]> => (await client.items(uri)).map(({ code }: Diagnostic) => code);
    assert.ok(!(await codes()).includes('kennziffer/muster'));
    mkdirSync(join(path, 'anderswo'));
    writeFileSync(join(path, 'anderswo', 'arbeitgeber.yaml'), 'kennziffer:\n  muster: JJ/NNNN\n');
    writeFileSync(join(path, 'anderswo', 'b.stelle.yaml'), posting);
    renameSync(join(path, 'anderswo'), join(path, 'amt'));
    await tell('amt');
    await shows(uriOf('amt/b.stelle.yaml'));
    assert.ok((await codes()).includes('kennziffer/muster'));
  });

  it('is told apart from files, and from what packages bring', async () => {
    for (const folder of ['node_modules/paket', 'amt']) mkdirSync(join(path, folder), { recursive: true });
    for (const name of ['node_modules/paket/x.stelle.yaml', 'amt/a.stelle.yaml', 'notiz.txt'])
      writeFileSync(join(path, name), posting);
    await tell('notiz.txt', 'node_modules', 'node_modules/paket', 'amt');
    await shows(uriOf('amt/a.stelle.yaml'));
  });
});
