import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { applySafe, fixText } from '../../server/src/cli/fix.ts';
import { writeBack } from '../../server/src/cli/write-file.ts';
import { decode, readText, type FileText } from '../../server/src/cli/read-text.ts';
import type { Finding } from '../../server/src/messages/public.ts';
import { errorsOf, workspaces } from './support.ts';

/** Tabs and non-breaking blanks can be repaired without changing what the posting says. */
const messy =
  'titel: Sachbearbeitung (w/m/d)\naufgaben:\n\t- Anträge prüfen # so\n\t- Bescheide   erstellen\nanzahl: 2\n';
const tidy =
  'titel: Sachbearbeitung (w/m/d)\naufgaben:\n  - Anträge prüfen # so\n  - Bescheide   erstellen\nanzahl: 2\n';

const at = (start: number, end: number, newText: string, safe = true): Finding => ({
  rule: 'x/y',
  severity: 'error',
  message: '',
  range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
  law: [],
  url: '',
  fixes: [
    {
      title: '',
      safe,
      edits: [{ range: { start: { line: 0, character: start }, end: { line: 0, character: end } }, newText }],
    },
  ],
});

describe('kennziffer lint --fix', () => {
  const make = workspaces();

  it('repairs what is safe and changes nothing else', async () => {
    const workspace = make({ 'a.stelle.yaml': messy });
    const { stdout } = await workspace.lint(['--fix']);
    assert.match(stdout, /repariert\./);
    assert.equal(workspace.read('a.stelle.yaml'), tidy);
    assert.deepEqual(readdirSync(workspace.path), ['a.stelle.yaml'], 'nothing is left beside the file');
  });

  it('keeps byte order mark, Windows line ends and mode', async () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const workspace = make({ 'a.stelle.yaml': crlf(messy) });
    chmodSync(workspace.file('a.stelle.yaml'), 0o640);
    await workspace.lint(['--fix']);
    assert.equal(workspace.read('a.stelle.yaml'), crlf(tidy));
    if (process.platform !== 'win32') assert.equal(statSync(workspace.file('a.stelle.yaml')).mode & 0o777, 0o640);
  });

  it('leaves a file without safe repairs untouched', async () => {
    const text = 'titel: Leitung (w/m/d)\nanzahl: 2\nanzahl: 3\n';
    const workspace = make({ 'a.stelle.yaml': text });
    const { mtimeMs } = statSync(workspace.file('a.stelle.yaml'));
    assert.deepEqual(errorsOf(await workspace.json(['--fix'])), ['a.stelle.yaml:3 yaml/doppeltes-feld']);
    assert.equal(workspace.read('a.stelle.yaml'), text);
    assert.equal(statSync(workspace.file('a.stelle.yaml')).mtimeMs, mtimeMs);
  });

  it('shows with --fix-dry-run a patch that git applies, and writes nothing', async () => {
    const workspace = await make({ 'Ä b/a.stelle.yaml': messy }).repository();
    const { stdout } = await workspace.lint(['--fix-dry-run']);
    assert.equal(workspace.read('Ä b/a.stelle.yaml'), messy);
    assert.match(stdout, /^--- "?a\//);
    execFileSync('git', ['apply', '-'], { cwd: workspace.path, input: stdout });
    assert.equal(workspace.read('Ä b/a.stelle.yaml'), tidy);
  });

  it('keeps a report on standard output whole beside --fix-dry-run', async () => {
    const { stdout, stderr } = await make({ 'a.stelle.yaml': messy }).lint(['--fix-dry-run', '--format', 'json']);
    assert.doesNotThrow(() => JSON.parse(stdout) as unknown);
    assert.match(stderr, /^--- a\/a\.stelle\.yaml/);
  });

  it('removes an empty bullet, but none that holds a note', async () => {
    const text = 'titel: Leitung (w/m/d)\naufgaben:\n  - # Fachamt fragen\n  - Anträge prüfen\n  -\n';
    const workspace = make({ 'a.stelle.yaml': text });
    await workspace.lint(['--fix']);
    assert.equal(workspace.read('a.stelle.yaml'), text.replace('  -\n', ''));
  });

  it('does not write over a file that changed meanwhile', () => {
    const workspace = make({ 'a.stelle.yaml': messy });
    const read = readText(workspace.file('a.stelle.yaml'), 'de') as FileText;
    workspace.write('a.stelle.yaml', 'titel: Inzwischen anders\n');
    const problem = writeBack(workspace.file('a.stelle.yaml'), read, tidy, 'de');
    assert.equal(problem?.rule, 'intern/datei');
    assert.match(problem.message, /während der Prüfung geändert/);
    assert.equal(workspace.read('a.stelle.yaml'), 'titel: Inzwischen anders\n');
  });

  it('reads back what it writes', () => {
    for (const text of ['\uFEFFa: ä\r\n', 'a: 🦊\n', '']) {
      const read = decode(Buffer.from(text), 'de') as FileText;
      assert.equal(read.bom, text.startsWith('\uFEFF'));
      assert.equal(read.text, text.replace('\uFEFF', ''));
    }
  });
});

describe('repairs that meet', () => {
  it('takes the first of two that overlap, and the other in the next round', () => {
    const findings = [at(0, 3, 'X'), at(2, 5, 'Y')];
    assert.deepEqual(applySafe('abcdefg', findings), { text: 'Xdefg', count: 1 });
  });

  it('takes only one of two insertions at the same place', () => {
    assert.deepEqual(applySafe('abc', [at(1, 1, 'X'), at(1, 1, 'Y')]), { text: 'aXbc', count: 1 });
  });

  it('takes a repair with several edits whole or not at all', () => {
    const both = at(0, 1, '1');
    const two: Finding = {
      ...both,
      fixes: [{ title: '', safe: true, edits: [...at(2, 3, '2').fixes[0]!.edits, ...at(6, 7, '3').fixes[0]!.edits] }],
    };
    assert.deepEqual(applySafe('abcdefg', [at(6, 7, 'X'), two]), { text: 'abcdefX', count: 1 });
  });

  it('leaves repairs alone that are not safe or change nothing', () => {
    assert.deepEqual(applySafe('abc', [at(0, 1, 'X', false), at(1, 2, 'b')]), { text: 'abc', count: 0 });
  });

  it('ends where two repairs undo each other', () => {
    const check = (text: string) => [at(0, 1, text.startsWith('a') ? 'b' : 'a')];
    const { text, count } = fixText('a', check);
    assert.ok(count <= 10 && (text === 'a' || text === 'b'));
  });

  it('never changes a character outside the edits it takes', () => {
    const edit = fc.record({ start: fc.nat(30), length: fc.nat(5), newText: fc.constantFrom('', 'X', 'YZ') });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const text = 'abcdefghijklmnopqrstuvwxyz0123456789';
        const findings = edits.map(({ start, length, newText }) =>
          at(start, Math.min(text.length, start + length), newText),
        );
        const touched = new Set(
          findings.flatMap(({ range }) =>
            [...Array(range.end.character - range.start.character).keys()].map((i) => text[range.start.character + i]),
          ),
        );
        const { text: after } = applySafe(text, findings);
        const kept = Array.from(after)
          .filter((char) => /[a-z0-9]/.test(char))
          .join('');
        for (const char of text) if (!touched.has(char)) assert.ok(kept.includes(char), char);
        assert.equal(
          kept,
          Array.from(text)
            .filter((char) => kept.includes(char))
            .join(''),
          'order is kept',
        );
      }),
    );
  });
});
