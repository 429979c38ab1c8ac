// Postings that an ignore file leaves out, and the answer to "why is this file checked?", over the real protocol.
import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver';
import { overviewStale, type CheckAllResult, type OverviewResult } from '../../server/src/lsp/overview-protocol.ts';
import { pulling } from './client.ts';
import { FolderClient } from './folder-client.ts';

const folder = 'file:///stellen%20amt';
const posting = (number: string): string => `stand: Entwurf\nkennziffer: ${number}\ntitel: Leitung (w/m/d)\n`;
const files = {
  [`${folder}/.gitignore`]: '/alt/\n*.bak.stelle.yaml\n',
  [`${folder}/alt/.kennzifferignore`]: '!*\n',
  [`${folder}/amt/.kennzifferignore`]: 'probe.stelle.yaml\n',
  [`${folder}/arbeitgeber.yaml`]:
    'name: Stadt Beispiel\nkennziffer:\n  muster: JJ/NNNN\nregeln_fuer:\n  amt/:\n    frist/kurz: aus\n',
  [`${folder}/a.stelle.yaml`]: posting('26/0417'),
  [`${folder}/a.bak.stelle.yaml`]: posting('26/0417'),
  [`${folder}/alt/weg.stelle.yaml`]: posting('26/0900'),
  [`${folder}/amt/pr%C3%BCfung.stelle.yaml`]: posting('26/0418'),
  [`${folder}/amt/probe.stelle.yaml`]: posting('26/0999'),
};

describe('postings that are left out', () => {
  let editor: FolderClient;
  let isOld = false;
  const request = <T>(method: string, params?: object): Promise<T> =>
    editor.client.connection.sendRequest(method, params);
  const listed = async (): Promise<string[]> =>
    (await request<OverviewResult>('kennziffer/overview')).groups
      .flatMap(({ rows }) => rows.map(({ uri }) => uri.slice(folder.length + 1)))
      .sort();
  const why = (name: string, languageId = 'stellenausschreibung'): Promise<string> =>
    request<string>('kennziffer/whyChecked', { uri: `${folder}/${name}`, languageId });

  /** The list tells once that it is old, until it is asked for again. */
  const untilListed = async (isSo: () => Promise<boolean>): Promise<void> => {
    for (;;) {
      isOld = false;
      if (await isSo()) return;
      await editor.client.until(() => isOld);
    }
  };

  beforeEach(async () => {
    editor = await FolderClient.start({ ...files }, pulling, [folder], {}, (client) =>
      client.connection.onNotification(overviewStale, () => {
        isOld = true;
        client.wake();
      }),
    );
    await request<CheckAllResult>('kennziffer/checkAll');
  });
  afterEach(() => editor.client.stop());

  it('stand in no list and take no number; the nearer file decides, but nothing comes back from a folder left out', async () => {
    assert.deepEqual(await listed(), ['a.stelle.yaml', 'amt/pr%C3%BCfung.stelle.yaml']);
    const { text } = await request<{ text: string }>('kennziffer/newPosting', {
      uri: `${folder}/neu.stelle.yaml`,
      facts: { titel: 'Leitung (w/m/d)' },
    });
    assert.match(text, /^kennziffer: 26\/0419$/m);
    await editor.client.open(`${folder}/a.stelle.yaml`, posting('26/0417'));
    const codes = (await editor.client.items(`${folder}/a.stelle.yaml`)).map(({ code }) => code);
    assert.ok(!codes.includes('kennziffer/doppelt'));
  });

  it('come and go with the ignore file', async () => {
    const lists = async (name: string): Promise<boolean> => (await listed()).includes(name);
    await listed();
    await editor.write(`${folder}/amt/.kennzifferignore`, '');
    await untilListed(() => lists('amt/probe.stelle.yaml'));
    await editor.write(`${folder}/.gitignore`, 'amt\n');
    await untilListed(async () => !(await lists('amt/probe.stelle.yaml')));
    assert.deepEqual(await listed(), ['a.bak.stelle.yaml', 'a.stelle.yaml', 'alt/weg.stelle.yaml']);
  });

  it('are others where a folder went and came again with another ignore file, of which editors report the folder alone', async () => {
    const place = `${folder}/amt`;
    const lists = async (name: string): Promise<boolean> => (await listed()).includes(name);
    const report = (type: FileChangeType): Promise<void> =>
      editor.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: place, type }] });
    await listed();
    const inside = Object.entries(editor.files).filter(([uri]) => uri.startsWith(`${place}/`));
    for (const [uri] of inside) Reflect.deleteProperty(editor.files, uri);
    await report(FileChangeType.Deleted);
    await untilListed(async () => !(await lists('amt/pr%C3%BCfung.stelle.yaml')));
    Object.assign(editor.files, Object.fromEntries(inside), { [`${place}/.kennzifferignore`]: 'prüfung.*\n' });
    await report(FileChangeType.Created);
    await untilListed(async () => (await listed()).length > 1);
    assert.deepEqual(await listed(), ['a.stelle.yaml', 'amt/probe.stelle.yaml']);
  });

  it('are checked while they are open, and no longer count when they change on disk', async () => {
    const uri = `${folder}/amt/probe.stelle.yaml`;
    await editor.client.open(uri, 'titel: Leitung (w/m/d)\nbewerbungsfrist: 31.11.2026\n');
    assert.ok((await editor.client.items(uri)).some(({ code }) => code === 'frist/datum'));
    await editor.write(`${folder}/a.bak.stelle.yaml`, posting('26/0888'));
    await request<CheckAllResult>('kennziffer/checkAll');
    assert.ok(!(await listed()).includes('a.bak.stelle.yaml'));
  });

  it('are named where the author asks why a file is checked, with house, levels and date', async () => {
    const checked = await why('amt/pr%C3%BCfung.stelle.yaml');
    assert.match(checked, /^„prüfung\.stelle\.yaml“ wird als Stellenausschreibung geprüft, weil ihr Name es sagt\.$/m);
    assert.match(checked, /^Als heutiges Datum gilt der 23\.\sNovember 2026\.$/m);
    assert.match(checked, /^ {2}arbeitgeber\.yaml$/m);
    assert.match(checked, /name +Stadt Beispiel {2}\[arbeitgeber\.yaml:1\]/);
    assert.match(checked, /Stufen, die das Haus für diese Datei anders setzt:\n {2}frist\/kurz: aus\n/);
    assert.doesNotMatch(checked, /gitignore/);
    assert.match(await why('amt/probe.stelle.yaml'), /Eine \.gitignore oder \.kennzifferignore nimmt die Datei aus/);
    assert.match(await why('liste.yaml', 'yaml'), /^„liste\.yaml“ wird von Kennziffer nicht geprüft\./);
    assert.match(await why('liste.yaml'), /weil unten rechts im Fenster diese Sprache für sie gewählt ist/);
    assert.match(await why('arbeitgeber.yaml', 'arbeitgeber'), /wird als Arbeitgeberdatei geprüft/);
  });
});
