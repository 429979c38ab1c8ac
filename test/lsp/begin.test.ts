// Beginning a posting over the protocol, in a workspace with others.
import assert from 'node:assert/strict';
import { Client, pulling } from './client.ts';

const files: Readonly<Record<string, string>> = {
  'file:///stellen/arbeitgeber.yaml':
    'name: Stadt Beispiel\nland: NW\ntraeger: kommune\nkennziffer:\n  muster: JJ/NNNN\n',
  'file:///stellen/a.stelle.yaml': 'kennziffer: 26/0417\norganisation:\n  - Amt A\n  - Team B\n',
  'file:///stellen/b.stelle.yaml': 'kennziffer: 26/0440\norganisation: Amt C\n',
  'file:///stellen/c.stelle.yaml': 'organisation:\n- Amt A # wie immer\n- Team B\ntitel: X\n',
};
const uri = 'file:///stellen/neu.stelle.yaml';

describe('beginning a posting', () => {
  let client: Client;
  before(async () => {
    const watching = {
      ...pulling,
      workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    };
    client = await Client.start(watching, { today: '2026-11-21', files: true }, ({ connection }) => {
      connection.onRequest('client/registerCapability', () => null);
      connection.onRequest('kennziffer/stat', ({ uri: file }: { uri: string }) => ({
        size: files[file]?.length ?? null,
      }));
      connection.onRequest('kennziffer/readFile', ({ uri: file }: { uri: string }) => ({ text: files[file] ?? null }));
      connection.onRequest('kennziffer/postings', () => Object.keys(files).filter((file) => file.includes('.stelle.')));
    });
  });
  after(() => client.stop());

  it('gives the number after the highest of all postings, also in the first moment', async () => {
    const { text, name } = await client.connection.sendRequest<{ text: string; name: string }>(
      'kennziffer/newPosting',
      {
        uri,
        facts: { titel: 'Leitung (w/m/d)' },
      },
    );
    assert.match(text, /^kennziffer: 26\/0441$/m);
    assert.equal(name, '26-0441-leitung.stelle.yaml');
  });

  it('asks for kinds, the pay of the house first, and units that others name', async () => {
    const choices = await client.connection.sendRequest<{
      kinds: { value: string; paidBy: string }[];
      pay: { system: string; field: string; usual: boolean; grades: { value: string; detail?: string }[] }[];
    }>('kennziffer/begin', { uri });
    assert.deepEqual(choices.kinds[0], {
      value: 'Stelle',
      detail: 'Stelle für Beschäftigte oder Beamtinnen und Beamte',
      paidBy: 'grades',
    });
    const usual = choices.pay.filter((group) => group.usual);
    assert.deepEqual(
      usual.map(({ system, field }) => [system, field]),
      [
        ['TVöD-VKA', 'entgelt'],
        ['Besoldung', 'besoldung'],
      ],
    );
    assert.match(usual[0]!.grades.find(({ value }) => value === 'E 6 TVöD-VKA')!.detail!, /€ – .*€/);
    assert.ok(choices.pay.some(({ system, usual: isUsual }) => system === 'TV-L' && !isUsual));
    assert.deepEqual(await client.connection.sendRequest('kennziffer/units', { uri }), [
      ['Amt A', 'Team B'],
      ['Amt C'],
    ]);
  });
});
